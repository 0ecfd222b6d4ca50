import type { SectionId } from '@disclosure-report/core';
import { trimmed } from '../source/plain-text.js';
import type {
  OwnDocument,
  SourceCell,
  SourceDocument,
  SourceHints,
  SourceItem,
} from '../source/source-document.js';
import { kindOf, type ElementKind } from './element-names.js';
import { GridBuilder } from './grid-builder.js';
import { visit, type NodeView } from './node-view.js';
import { ownFactsOf, ownMarks, ownSectionOf } from './own-marks.js';
import { ProseBuilder } from './prose-builder.js';

/** Tables that hold tables lay out a page; they are no grids themselves. */
const layoutTables = <Node>(root: Node, view: NodeView<Node>): ReadonlySet<Node> => {
  const layouts = new Set<Node>();
  const open: Node[] = [];
  visit(root, view, {
    enter: (node, name) => {
      if (name !== 'table') return true;
      const outer = open[open.length - 1];
      if (outer !== undefined) layouts.add(outer);
      open.push(node);
      return true;
    },
    leave: (_, name) => {
      if (name === 'table') open.pop();
    },
    text: () => undefined,
  });
  return layouts;
};

/** A single column whose cells hold several paragraphs frames prose. */
const isFrame = (rows: readonly (readonly SourceCell[])[]): boolean =>
  rows.every((row) => row.filter(({ text }) => text !== '').length <= 1) &&
  rows.some((row) => row.some(({ text }) => text.includes('\n')));

const isUndisplayed = (style: string | undefined): boolean =>
  style !== undefined && /display\s*:\s*none/i.test(style);

const metaHints: Readonly<Record<string, keyof SourceHints>> = {
  articletitle: 'title',
  pubdate: 'published',
  url: 'address',
};

/** What a reader has to know of an element beside its name. */
export interface ElementView<Node> {
  readonly attributeOf: (node: Node, name: string) => string | undefined;
  /** Whether it may have an attribute that hides it; most have none, and need not be asked. */
  readonly mayBeHidden: (node: Node) => boolean;
  /** Whether a table only lays out what it holds. */
  readonly isLayout: (table: Node) => boolean;
}

/** Makes prose and grids of markup that is handed to it in the order it stands. */
export class MarkupReader<Node> {
  /** Whether a table stood in one that was not known to lay out the page, so that all has to be read again. */
  nested = false;
  readonly #view: ElementView<Node>;
  readonly #items: SourceItem[] = [];
  readonly #containers: number[] = [-1];
  readonly #inside: number[] = [0];
  readonly #prose: ProseBuilder;
  #hints: { -readonly [Key in keyof SourceHints]: SourceHints[Key] } = {};
  #own: OwnDocument | undefined;
  #grid: GridBuilder | undefined;
  #grids = 0;
  #lists = 0;
  #preformatted = 0;
  #section: SectionId | undefined;
  #documentTitle: string | undefined;
  #inTitle = false;

  constructor(view: ElementView<Node>) {
    this.#view = view;
    this.#prose = new ProseBuilder((block) => {
      const section = block.type === 'heading' ? this.#section : undefined;
      this.#items.push({ kind: 'text', block, container: this.#container, ...(section && { section }) });
    });
  }

  finish(): SourceDocument {
    this.#prose.endList();
    const title = this.#hints.title ?? this.#documentTitle;
    return {
      items: this.#items,
      containers: this.#containers,
      hints: { ...this.#hints, ...(title !== undefined && { title }) },
      ...(this.#own && { own: this.#own }),
    };
  }

  get #container(): number {
    return this.#inside[this.#inside.length - 1] ?? 0;
  }

  #isHidden(node: Node): boolean {
    return (
      this.#view.mayBeHidden(node) &&
      (this.#view.attributeOf(node, 'hidden') !== undefined ||
        this.#view.attributeOf(node, ownMarks.aside) !== undefined ||
        this.#view.attributeOf(node, 'role') === 'navigation' ||
        isUndisplayed(this.#view.attributeOf(node, 'style')))
    );
  }

  /** Tells whether to go into an element; only then is `leave` called. `isShown` is what nobody may hide. */
  enter(node: Node, name: string, isShown = false): boolean {
    if (name === 'meta') this.#meta(node);
    const kind = kindOf(name);
    if (!isShown && (kind.isSkipped || this.#isHidden(node))) return false;
    if (this.#isOwnHead(node, name)) return false;
    if (name === 'title') {
      this.#inTitle = true;
      return true;
    }
    if (this.#grid) {
      this.#enterInGrid(this.#grid, node, name, kind);
      return true;
    }
    if (kind.isBlock) this.#prose.endBlock();
    if (kind.isContainer) {
      this.#containers.push(this.#container);
      this.#inside.push(this.#containers.length - 1);
    }
    if (kind.isHeading) {
      this.#section = ownSectionOf((attribute) => this.#view.attributeOf(node, attribute));
      this.#prose.startHeading();
    } else if (name === 'br') this.#prose.breakLine();
    else if (name === 'pre') this.#preformatted += 1;
    else if (name === 'a') this.#prose.startLink(trimmed(this.#view.attributeOf(node, 'href') ?? ''));
    else if (name === 'img') this.#image(node);
    else if (name === 'ul' || name === 'ol') {
      if (this.#lists === 0) this.#prose.startList(name === 'ol');
      else this.#prose.endItem();
      this.#lists += 1;
    } else if (name === 'table' && !this.#view.isLayout(node)) {
      this.#prose.endList();
      this.#grid = new GridBuilder();
    }
    return true;
  }

  #enterInGrid(grid: GridBuilder, node: Node, name: string, kind: ElementKind): void {
    if (name === 'table') this.nested = true;
    if (name === 'tr') grid.startRow();
    else if (name === 'td' || name === 'th') {
      grid.startCell(this.#view.attributeOf(node, 'colspan'), this.#view.attributeOf(node, 'rowspan'));
    } else if (kind.isBlock || name === 'br') grid.breakLine();
  }

  leave(name: string): void {
    if (name === 'title') this.#inTitle = false;
    else if (this.#grid) this.#leaveInGrid(this.#grid, name);
    else {
      const kind = kindOf(name);
      if (kind.isHeading) {
        this.#prose.endHeading();
        this.#section = undefined;
      } else if (name === 'a') this.#prose.endLink();
      else if (name === 'li') this.#prose.endItem();
      else if (name === 'ul' || name === 'ol') {
        this.#lists -= 1;
        if (this.#lists === 0) this.#prose.endList();
      } else if (kind.isBlock) this.#prose.endBlock();
      if (name === 'pre') this.#preformatted -= 1;
      if (kind.isContainer) this.#inside.pop();
    }
  }

  #leaveInGrid(grid: GridBuilder, name: string): void {
    if (name === 'td' || name === 'th') grid.endCell();
    else if (name === 'table') this.#finish(grid);
    else if (kindOf(name).isBlock) grid.breakLine();
  }

  #finish(grid: GridBuilder): void {
    this.#grid = undefined;
    const rows = grid.finish();
    this.#grids += 1;
    if (!isFrame(rows)) {
      const number = this.#grids;
      this.#items.push({ kind: 'grid', number, rows, aligned: true, container: this.#container });
      return;
    }
    for (const text of rows.flat().flatMap((cell) => cell.text.split('\n'))) {
      if (text) {
        this.#items.push({ kind: 'text', block: { type: 'paragraph', text }, container: this.#container });
      }
    }
  }

  text(text: string): void {
    if (this.#inTitle) this.#documentTitle ??= trimmed(text) || undefined;
    else if (this.#grid) this.#grid.text(text);
    else if (this.#preformatted > 0) {
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) this.#prose.breakLine();
        this.#prose.text(line);
      }
    } else this.#prose.text(text);
  }

  #image(node: Node): void {
    this.#prose.image(
      trimmed(this.#view.attributeOf(node, 'src') ?? ''),
      this.#view.attributeOf(node, 'alt') ?? '',
    );
  }

  /** Portals built to the State Council's standard name title, date and address in these. */
  #meta(node: Node): void {
    const hint = metaHints[this.#view.attributeOf(node, 'name')?.toLowerCase() ?? ''];
    const content = trimmed(this.#view.attributeOf(node, 'content') ?? '');
    if (hint && content) this.#hints[hint] ??= content;
  }

  #isOwnHead(node: Node, name: string): boolean {
    if (name !== 'header') return false;
    const facts = ownFactsOf((attribute) => this.#view.attributeOf(node, attribute));
    if (facts) this.#own ??= { facts, container: this.#container };
    return facts !== undefined;
  }
}

const readWith = <Node>(root: Node, view: NodeView<Node>, layouts: ReadonlySet<Node>): MarkupReader<Node> => {
  const reader = new MarkupReader<Node>({
    attributeOf: view.attributeOf,
    mayBeHidden: () => true,
    isLayout: (table) => layouts.has(table),
  });
  visit(root, view, {
    // What somebody asks to be read is read, shown or not.
    enter: (node, name) => reader.enter(node, name, node === root),
    leave: (_, name) => reader.leave(name),
    text: (text) => reader.text(text),
  });
  return reader;
};

/** Reads a tree of markup, parsed or live, as prose and grids. */
export const readMarkup = <Node>(root: Node, view: NodeView<Node>): SourceDocument => {
  const first = readWith(root, view, new Set());
  // Few pages nest tables; only for them is it worth looking for all that do, and reading again.
  return (first.nested ? readWith(root, view, layoutTables(root, view)) : first).finish();
};
