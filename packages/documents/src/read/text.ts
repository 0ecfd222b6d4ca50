import { largestText, tooMuch, type ReadResult } from './failure.js';
import { Lookups } from './match/lookup.js';
import { assemble } from './report/assemble.js';
import { sectionNamed } from './report/section-headings.js';
import type { SourceDocument, SourceGrid, SourceItem } from './source/source-document.js';
import { cellRows } from './text/cell-rows.js';
import { cellKindOf, linesOf, type CellKind, type Line } from './text/line.js';
import { partedText } from './text/run-together.js';

/** What lines are: prose, or the rows of a table. */
export type TextItem =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'rows'; readonly rows: SourceGrid['rows'] };

/** Lines looked at to tell a table from prose that happens to use one of its words. */
const ahead = 6;

/** A line longer than any label is prose. */
const longestCell = 80;

/** Reads lines of which some are the cells of tables, one each, or rows parted by tabs. */
class LineReader {
  readonly #lookups: Lookups;
  readonly #kinds = new Map<string, CellKind | 'section' | undefined>();
  readonly #lines: readonly Line[];

  constructor(lines: readonly Line[], lookups: Lookups) {
    this.#lines = lines;
    this.#lookups = lookups;
  }

  items(): readonly TextItem[] {
    const items: TextItem[] = [];
    let at = 0;
    while (at < this.#lines.length) {
      const end = this.#tableEnd(at);
      if (end > at) {
        items.push({ kind: 'rows', rows: cellRows(this.#lines.slice(at, end), this.#lookups) });
        at = end;
        continue;
      }
      const line = this.#lines[at];
      if (line?.text) items.push({ kind: 'line', line });
      at += 1;
    }
    return items;
  }

  /** Where the table that begins at a line ends; the line itself where none does. */
  #tableEnd(start: number): number {
    const first = this.#lines[start];
    if (!first || !this.#isWord(first) || !this.#goesOn(start)) return start;
    let end = start;
    for (let at = start; at < this.#lines.length; at += 1) {
      const line = this.#lines[at];
      // A blank cell that ends the last row is a cell all the same.
      if (line?.tabbed && line.text === '' && at === end) end = at + 1;
      if (!line || line.text === '') continue;
      if (!this.#isCell(line) && !this.#isOddLabel(line, at)) break;
      end = at + 1;
    }
    return end;
  }

  #isWord({ text, cells }: Line): boolean {
    return [text, ...cells].some((cell) => this.#isShort(cell) && this.#lookups.tells(cell) !== undefined);
  }

  #isCell(line: Line): boolean {
    const kind = this.#kindOf(line.text);
    if (kind === 'section') return false;
    if (line.tabbed || line.cells.length > 1) return true;
    return kind !== undefined;
  }

  /** A label the form does not have, with figures after it. */
  #isOddLabel({ text }: Line, at: number): boolean {
    if (!this.#isShort(text) || /[。；]/.test(text) || this.#kindOf(text) === 'section') return false;
    return this.#after(at, 2).every((line) => this.#kindOf(line.text) === 'figure');
  }

  #kindOf(text: string): CellKind | 'section' | undefined {
    if (!this.#isShort(text)) return undefined;
    if (!this.#kinds.has(text)) {
      this.#kinds.set(text, sectionNamed(text, false) ? 'section' : cellKindOf(text, this.#lookups));
    }
    return this.#kinds.get(text);
  }

  #goesOn(start: number): boolean {
    return this.#after(start, ahead).filter((line) => this.#isCell(line)).length >= 2;
  }

  /** The next lines that are not blank. */
  #after(at: number, count: number): readonly Line[] {
    const found: Line[] = [];
    // Far enough for any table with blank lines in it, near enough not to read a file of them over and over.
    for (let next = at + 1; next < this.#lines.length && next < at + 60 && found.length < count; next += 1) {
      const line = this.#lines[next];
      if (line?.text) found.push(line);
    }
    return found;
  }

  #isShort(text: string): boolean {
    return text.length > 0 && text.length <= longestCell;
  }
}

/** Tells tables that were flattened to text from the prose around them. */
export const itemsIn = (lines: readonly Line[], lookups: Lookups): readonly TextItem[] =>
  partedText(lines, lookups).flatMap((part): readonly TextItem[] =>
    part.kind === 'lines' ? new LineReader(part.lines, lookups).items() : [part],
  );

const sourceOf = (text: string): SourceDocument => {
  const found = itemsIn(linesOf(text), new Lookups());
  let grids = 0;
  const items = found.map((item): SourceItem => {
    if (item.kind === 'line') {
      const { text: said, number } = item.line;
      return {
        kind: 'text',
        block: { type: 'paragraph', text: said },
        container: 0,
        place: { line: number },
      };
    }
    grids += 1;
    return { kind: 'grid', number: grids, rows: item.rows, aligned: false, container: 0 };
  });
  return { items, containers: [-1], hints: {} };
};

/**
 * Reads a report from plain text whose tables were flattened: to one cell a line, to rows parted by tabs, or to text
 * without any separators.
 * Fails with `empty`, `tooLong` or `noReport`.
 */
export const readText = (text: string, { name }: { readonly name?: string } = {}): ReadResult => {
  const failure = tooMuch(text, largestText);
  if (failure) return { ok: false, failure };
  if (text.trim() === '') return { ok: false, failure: { code: 'empty' } };
  const assembled = assemble(sourceOf(text), name);
  return assembled ? { ok: true, ...assembled } : { ok: false, failure: { code: 'noReport', kind: 'text' } };
};
