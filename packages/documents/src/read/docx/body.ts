import type { ChildNode, Element } from 'domhandler';
import { element, type Content } from '../markup/parsed.js';
import { ownMarks } from '../markup/own-marks.js';
import {
  attributeOf,
  childNamed,
  descendantsNamed,
  elementsIn,
  isOn,
  localName,
  textIn,
} from '../office/xml.js';
import { Numberings, type Numbering } from './numbering.js';
import { ownDocx } from './own-document.js';
import { Styles } from './styles.js';
import { tableOf } from './table.js';

export interface BodyParts {
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  readonly links: ReadonlyMap<string, string>;
  /** Whether the marks of this project's own writer are to be believed. */
  readonly own: boolean;
}

/** What only wraps other content, with what it wraps kept. */
const wrappers = new Set(
  'ins moveTo sdt sdtContent smartTag customXml fldSimple bdo dir ruby rubyBase Choice'.split(' '),
);

interface Inline {
  readonly content: readonly Content[];
  /** Paragraphs of text boxes that hang on this one. */
  readonly boxes: readonly Content[];
}

/** Brings the body of a Word document into the form of HTML. */
export class DocxBody {
  readonly #styles: Styles;
  readonly #numberings: Numberings;
  readonly #links: ReadonlyMap<string, string>;
  readonly #own: boolean;

  constructor({ styles, numbering, links, own }: BodyParts) {
    this.#styles = new Styles(styles);
    this.#numberings = new Numberings(numbering);
    this.#links = links;
    this.#own = own;
  }

  /** Paragraphs and tables; in a cell lists are no lists, but lines with their numbers. */
  blocks(children: readonly Element[], inCell = false): readonly Content[] {
    const blocks: Content[] = [];
    let list: { readonly id: string; readonly ordered: boolean; readonly items: Content[] } | undefined;
    const endList = (): void => {
      if (list) blocks.push(element(list.ordered ? 'ol' : 'ul', list.items));
      list = undefined;
    };
    for (const child of this.#unwrapped(children)) {
      const name = localName(child.name);
      if (name === 'tbl') {
        endList();
        blocks.push(tableOf(child, (cell) => this.blocks(elementsIn(cell), true)));
      }
      if (name !== 'p') continue;
      const properties = childNamed(child, 'pPr');
      const { content, boxes } = this.#inline(child.children);
      const level = inCell ? undefined : this.#styles.headingLevel(properties);
      const numbering = this.#numberingOf(child, properties, content);
      const continues = list !== undefined && list.id === numbering?.list;
      // A list that goes on after other text keeps its numbers only as text.
      const isItem = !inCell && level === undefined && isListItem(numbering, continues);
      if (isItem && numbering) {
        if (!continues) endList();
        list ??= { id: numbering.list, ordered: numbering.kind === 'decimal', items: [] };
        list.items.push(element('li', content));
      } else {
        endList();
        const printed = numbering?.printed ? [numbering.printed] : [];
        const marks = this.#own && level !== undefined ? sectionMark(child) : {};
        blocks.push(
          element(level === undefined ? 'p' : `h${Math.min(level, 6)}`, [...printed, ...content], marks),
        );
      }
      if (boxes.length > 0) endList();
      blocks.push(...boxes);
    }
    endList();
    return blocks;
  }

  #unwrapped(children: readonly Element[]): readonly Element[] {
    return children.flatMap((child) => {
      if (this.#own && isAside(child)) return [];
      return wrappers.has(localName(child.name)) ? this.#unwrapped(elementsIn(child)) : [child];
    });
  }

  /** Word does not count paragraphs that say nothing as items of a list, and shows them without a number in print. */
  #numberingOf(
    paragraph: Element,
    properties: Element | undefined,
    content: readonly Content[],
  ): Numbering | undefined {
    const numbered = this.#styles.numbering(properties);
    if (!numbered || content.length === 0 || textIn(paragraph).trim() === '') return undefined;
    return this.#numberings.next(numbered.list, numbered.depth);
  }

  #inline(children: readonly ChildNode[]): Inline {
    const content: Content[] = [];
    const boxes: Content[] = [];
    const add = (inline: Inline): void => {
      content.push(...inline.content);
      boxes.push(...inline.boxes);
    };
    for (const child of children) {
      if (!('attribs' in child)) continue;
      const name = localName(child.name);
      if (name === 'r') {
        if (!isOn(childNamed(child, 'rPr'), 'vanish')) add(this.#inline(child.children));
      } else if (name === 't') content.push(textIn(child));
      else if (name === 'tab') content.push(' ');
      else if (name === 'noBreakHyphen') content.push('-');
      else if (name === 'br' || name === 'cr') content.push(element('br'));
      else if (name === 'hyperlink') add(this.#link(child));
      else if (name === 'drawing' || name === 'pict') {
        for (const box of descendantsNamed(child, 'txbxContent')) boxes.push(...this.blocks(elementsIn(box)));
      } else if (name === 'AlternateContent') add(this.#inline(elementsIn(child).slice(0, 1)));
      else if (wrappers.has(name)) add(this.#inline(child.children));
    }
    return { content, boxes };
  }

  #link(link: Element): Inline {
    const { content, boxes } = this.#inline(link.children);
    const target = this.#links.get(attributeOf(link, 'id') ?? '');
    if (target === undefined) return { content, boxes };
    const anchor = attributeOf(link, 'anchor');
    const href = anchor === undefined ? target : `${target}#${anchor}`;
    if (
      this.#own &&
      descendantsNamed(link, 'rStyle').some((style) => attributeOf(style, 'val') === ownDocx.image)
    ) {
      const text = content.filter((part) => typeof part === 'string').join('');
      return { content: [element('img', [], { src: href, alt: text === href ? '' : text })], boxes };
    }
    return { content: [element('a', content, { href })], boxes };
  }
}

const isListItem = (numbering: Numbering | undefined, continues: boolean): boolean =>
  numbering !== undefined &&
  numbering.kind !== 'chapter' &&
  (continues || numbering.kind === 'bullet' || numbering.count === 1);

const bookmarksIn = (paragraph: Element): readonly string[] =>
  descendantsNamed(paragraph, 'bookmarkStart').map((start) => attributeOf(start, 'name') ?? '');

const isAside = (paragraph: Element): boolean =>
  localName(paragraph.name) === 'p' && bookmarksIn(paragraph).some((name) => name.startsWith(ownDocx.aside));

const sectionMark = (paragraph: Element): Readonly<Record<string, string>> => {
  const mark = bookmarksIn(paragraph).find((name) => name.startsWith(ownDocx.section));
  const id = mark?.slice(ownDocx.section.length).replace(/_\d+$/, '');
  return id ? { [ownMarks.section]: id } : {};
};
