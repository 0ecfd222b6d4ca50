import type { Lookups } from '../match/lookup.js';
import { readNumber } from '../number/read-number.js';
import { sectionNamed } from '../report/section-headings.js';
import { cellKindOf } from '../text/line.js';
import { around, segmentsOf, type Line, type Segment } from './lines.js';
import type { Table, TableCell } from './table.js';

/** Gaps that part cells, in the height of letters: narrower than in prose, for columns may be close. */
const parting = 0.5;

interface Row {
  readonly line: Line;
  readonly labels: readonly Segment[];
  /** The figures that end the line, if it has any. */
  readonly figures: readonly Segment[];
}

const middle = ({ top, bottom }: Segment | Line): number => (top + bottom) / 2;

const overlap = (one: Segment, other: Segment): boolean => one.left < other.right && other.left < one.right;

const isFigure = ({ text }: Segment): boolean => {
  const { kind } = readNumber(text);
  return kind === 'value' || kind === 'placeholder';
};

const rowOf = (line: Line): Row => {
  const segments = segmentsOf(line.pieces, parting);
  const words = [...segments].reverse().findIndex((segment) => !isFigure(segment));
  const from = words < 0 ? 0 : segments.length - words;
  return { line, labels: segments.slice(0, from), figures: segments.slice(from) };
};

/** Where figures stand under each other, from left to right. */
const columnsOf = (figures: readonly Segment[]): readonly Segment[] => {
  const columns: Segment[] = [];
  for (const figure of figures) {
    const at = columns.findIndex((column) => overlap(figure, column));
    const column = columns[at];
    if (column) columns[at] = { ...around([column, figure]), text: '' };
    else columns.push({ ...figure, text: '' });
  }
  return columns.sort((one, other) => one.left - other.left);
};

const centre = ({ left, right }: Segment): number => (left + right) / 2;

/**
 * Columns with the names over them. A column of blanks has no figure to show where it is, but a name; so where there
 * are names for all, each figure belongs to the name that is nearest.
 */
const withNames = (columns: readonly Segment[], names: readonly Segment[]): readonly Segment[] => {
  if (names.length < columns.length) return columns;
  const named = [...names].sort((one, other) => one.left - other.left);
  const nearest = columns.map((column) =>
    named.reduce((best, name) =>
      Math.abs(centre(name) - centre(column)) < Math.abs(centre(best) - centre(column)) ? name : best,
    ),
  );
  if (new Set(nearest).size < columns.length) return columns;
  return named.map((name) => {
    const at = nearest.indexOf(name);
    const column = columns[at];
    return column ? { ...column, text: name.text } : name;
  });
};

const stacked = (segments: readonly Segment[]): string =>
  [...segments]
    .sort((one, other) => one.top - other.top)
    .map(({ text }) => text)
    .join('');

/** A block of figures under one set of headers, with all that stands around its rows. */
class Block {
  readonly headers: Row[] = [];
  readonly body: Row[] = [];
  readonly #lookups: Lookups;

  constructor(lookups: Lookups) {
    this.#lookups = lookups;
  }

  get hasFigures(): boolean {
    return this.body.some(({ figures }) => figures.length > 0);
  }

  rows(): readonly (readonly string[])[] {
    const rows = this.body.filter(({ figures }) => figures.length > 0);
    const columns = withNames(columnsOf(rows.flatMap(({ figures }) => figures)), this.#names());
    const start = Math.min(...columns.map(({ left }) => left));
    const labels = this.#labelsBy(rows, start);
    const names = columns.map(({ text }) => text);
    return [
      ...(names.every((name) => name !== '') ? [names] : []),
      ...rows.map((row) => [
        ...this.#label(labels.get(row) ?? []),
        ...columns.map((column) => row.figures.find((figure) => overlap(figure, column))?.text ?? ''),
      ]),
    ];
  }

  /** Labels wrap over lines above and below their figures; each line belongs to the figures nearest to it. */
  #labelsBy(rows: readonly Row[], start: number): ReadonlyMap<Row, readonly Segment[]> {
    const found = new Map<Row, Segment[]>();
    for (const segment of this.body.flatMap(({ labels }) => labels)) {
      if (segment.left > start) continue;
      let best: Row | undefined;
      for (const row of rows) {
        const isNearer =
          !best ||
          Math.abs(middle(row.line) - middle(segment)) < Math.abs(middle(best.line) - middle(segment)) - 1;
        if (isNearer) best = row;
      }
      if (best) found.set(best, [...(found.get(best) ?? []), segment]);
    }
    return found;
  }

  /** The label beside the figures; heads of groups to the left of it say nothing that the label does not. */
  #label(segments: readonly Segment[]): readonly string[] {
    if (segments.length === 0) return [];
    const columns: Segment[][] = [];
    for (const segment of [...segments].sort((one, other) => one.left - other.left)) {
      const last = columns[columns.length - 1];
      const right = Math.max(...(last ?? []).map((other) => other.right));
      if (last && segment.left < right) last.push(segment);
      else columns.push([segment]);
    }
    const texts = columns.map(stacked);
    const own = texts[texts.length - 1] ?? '';
    const isKnown = Object.values(this.#lookups.tables).some((lookup) => lookup.row(own) !== undefined);
    return isKnown ? [own] : texts;
  }

  /** Names of columns, each put together of its lines from the bottom up; what stands over several is no part of one. */
  #names(): readonly Segment[] {
    const stacks: Segment[][] = [];
    const over = this.headers.flatMap(({ labels, figures }) => [...labels, ...figures]);
    for (const segment of over.sort((one, other) => other.top - one.top)) {
      const beneath = stacks.filter((stack) => stack.some((other) => overlap(segment, other)));
      if (beneath.length === 0) stacks.push([segment]);
      else if (beneath.length === 1) beneath[0]?.unshift(segment);
    }
    return stacks.flatMap((stack) => {
      const name = stack
        .map((_, at) => ({ ...around(stack.slice(at)), text: stacked(stack.slice(at)) }))
        .find(({ text }) => this.#isName(text));
      return name ?? [];
    });
  }

  #isName(text: string): boolean {
    return Object.values(this.#lookups.tables).some(({ words }) => {
      const own = this.#lookups.label(text).text;
      const columns = words.bands.flatMap((band) => [...band.columns, ...(band.across ?? [])]);
      return columns.some(({ path }) => path[path.length - 1]?.has(own) === true);
    });
  }
}

const isWord = ({ labels }: Row, lookups: Lookups): boolean =>
  labels.some(({ text }) => text.length <= 80 && cellKindOf(text, lookups) !== undefined);

const isHeaderRow = ({ labels, figures }: Row, lookups: Lookups): boolean =>
  figures.length === 0 &&
  labels.some(({ text }) => Object.values(lookups.tables).some((lookup) => lookup.isHeader(text))) &&
  !labels.some(({ text }) =>
    Object.values(lookups.tables).some((lookup) => lookup.row(text) !== undefined && !lookup.isHeader(text)),
  );

/** Lines of headers before the first figures, which wrap in narrow columns, and lines between figures. */
const mostHeaders = 16;
const mostBetween = 7;

/** Where the table that begins at a row ends, `start` where none does. */
const endOf = (rows: readonly Row[], start: number, lookups: Lookups, width: number): number => {
  const first = rows[start];
  if (!first || !isWord(first, lookups)) return start;
  let end = start;
  let figures = 0;
  for (let at = start; at < rows.length && at - end <= (figures === 0 ? mostHeaders : mostBetween); at += 1) {
    const row = rows[at];
    if (!row || sectionNamed(row.line.text, false)) break;
    const isProse =
      row.figures.length === 0 && row.line.right - row.line.left > width * 0.75 && !isWord(row, lookups);
    if (isProse || /[。；]$/.test(row.line.text)) break;
    if (row.figures.length > 0 && row.labels.every(({ text }) => text.length <= 80)) {
      figures += 1;
      end = at + 1;
    }
  }
  // A label may end below its figures.
  while (end > start && rows[end] && isTail(rows[end], rows[end - 1])) end += 1;
  return figures >= 1 ? end : start;
};

const isTail = (row: Row | undefined, last: Row | undefined): boolean =>
  row?.figures.length === 0 &&
  last !== undefined &&
  last.figures.length > 0 &&
  row.line.top - last.line.bottom < row.line.size * 0.4 &&
  row.line.right < (last.figures[0]?.left ?? 0);

/** A table without lines, or the lines of prose, in the order they stand on the page. */
export const withUnruledTables = (
  lines: readonly Line[],
  page: number,
  lookups: Lookups,
): readonly (Line | Table)[] => {
  const rows = lines.map(rowOf);
  const width = Math.max(0, ...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
  const parts: (Line | Table)[] = [];
  for (let at = 0; at < rows.length; ) {
    const end = endOf(rows, at, lookups, width);
    if (end === at) {
      const line = lines[at];
      if (line) parts.push(line);
      at += 1;
      continue;
    }
    parts.push(tableOf(rows.slice(at, end), page, lookups));
    at = end;
  }
  return parts;
};

const tableOf = (rows: readonly Row[], page: number, lookups: Lookups): Table => {
  const blocks = [new Block(lookups)];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    const isHeader = isHeaderRow(row, lookups);
    if (last?.hasFigures && isHeader) {
      const next = new Block(lookups);
      next.headers.push(row);
      blocks.push(next);
    } else if (last) (last.hasFigures || row.figures.length > 0 ? last.body : last.headers).push(row);
  }
  const texts = blocks.flatMap((block) => block.rows());
  const cells = texts.flatMap((row, at) =>
    row.map((text, column): TableCell => ({ text, row: at, column, rowSpan: 1, colSpan: 1, page })),
  );
  const { top, bottom } = around(rows.map(({ line }) => line));
  const headers = blocks.flatMap((block) => block.headers.map(({ line }) => line.text)).join('');
  return { kind: 'table', page, top, bottom, xs: [], rows: texts.length, cells, aligned: false, headers };
};
