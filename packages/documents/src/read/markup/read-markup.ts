import type { SectionId } from '@disclosure-report/core';
import { trimmed } from '../source/plain-text.js';
import type {
  OwnDocument,
  SourceCell,
  SourceDocument,
  SourceHints,
  SourceItem,
} from '../source/source-document.js';
import { blocks, containers, headings, skipped } from './element-names.js';
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

const metaHints: Readonly<Record<string, keyof SourceHints>> = {
  articletitle: 'title',
  pubdate: 'published',
  url: 'address',
};

class MarkupReader<Node> {
  readonly #root: Node;
  readonly #view: NodeView<Node>;
  readonly #layouts: ReadonlySet<Node>;
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

  constructor(root: Node, view: NodeView<Node>) {
    this.#root = root;
    this.#view = view;
    this.#layouts = layoutTables(root, view);
    this.#prose = new ProseBuilder((block) => {
      const section = block.type === 'heading' ? this.#section : undefined;
      this.#items.push({ kind: 'text', block, container: this.#container, ...(section && { section }) });
    });
  }

  read(): SourceDocument {
    visit(this.#root, this.#view, {
      enter: (node, name) => this.#enter(node, name),
      leave: (node, name) => {
        this.#leave(node, name);
      },
      text: (text) => {
        this.#text(text);
      },
    });
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

  #isHidden(node: Node, name: string): boolean {
    if (node === this.#root) return false;
    return (
      skipped.has(name) ||
      this.#view.attributeOf(node, 'hidden') !== undefined ||
      this.#view.attributeOf(node, ownMarks.aside) !== undefined ||
      this.#view.attributeOf(node, 'role') === 'navigation' ||
      /display\s*:\s*none/i.test(this.#view.attributeOf(node, 'style') ?? '')
    );
  }

  #enter(node: Node, name: string): boolean {
    if (name === 'meta') this.#meta(node);
    if (this.#isHidden(node, name) || this.#isOwnHead(node, name)) return false;
    if (name === 'title') {
      this.#inTitle = true;
      return true;
    }
    if (this.#grid) {
      this.#enterInGrid(this.#grid, node, name);
      return true;
    }
    if (blocks.has(name)) this.#prose.endBlock();
    if (containers.has(name)) {
      this.#containers.push(this.#container);
      this.#inside.push(this.#containers.length - 1);
    }
    if (headings.has(name)) {
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
    } else if (name === 'table' && !this.#layouts.has(node)) {
      this.#prose.endList();
      this.#grid = new GridBuilder();
    }
    return true;
  }

  #enterInGrid(grid: GridBuilder, node: Node, name: string): void {
    if (name === 'tr') grid.startRow();
    else if (name === 'td' || name === 'th') {
      grid.startCell(this.#view.attributeOf(node, 'colspan'), this.#view.attributeOf(node, 'rowspan'));
    } else if (name === 'br' || blocks.has(name)) grid.breakLine();
  }

  #leave(node: Node, name: string): void {
    if (name === 'title') this.#inTitle = false;
    else if (this.#grid) this.#leaveInGrid(this.#grid, name);
    else {
      if (headings.has(name)) {
        this.#prose.endHeading();
        this.#section = undefined;
      } else if (name === 'a') this.#prose.endLink();
      else if (name === 'li') this.#prose.endItem();
      else if (name === 'ul' || name === 'ol') {
        this.#lists -= 1;
        if (this.#lists === 0) this.#prose.endList();
      } else if (blocks.has(name)) this.#prose.endBlock();
      if (name === 'pre') this.#preformatted -= 1;
      if (containers.has(name)) this.#inside.pop();
    }
  }

  #leaveInGrid(grid: GridBuilder, name: string): void {
    if (name === 'td' || name === 'th') grid.endCell();
    else if (name === 'table') this.#finish(grid);
    else if (blocks.has(name)) grid.breakLine();
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

  #text(text: string): void {
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

/** Reads markup, parsed or live, as prose and grids. */
export const readMarkup = <Node>(root: Node, view: NodeView<Node>): SourceDocument =>
  new MarkupReader(root, view).read();
