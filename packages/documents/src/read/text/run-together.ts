import type { TableId } from '@disclosure-report/core';
import type { Lookups } from '../match/lookup.js';
import type { SourceCell } from '../source/source-document.js';
import { arePartedBySpaces, cutRows, type CutCell } from './cut-rows.js';
import type { Line } from './line.js';
import { RunRows, tablesIn, type RunHeading, type RunRow, type Stretch } from './run-rows.js';
import { lineNumberAt, printed, streamOf, type Stream } from './stream.js';

/** A text in which tables were found: lines to read as ever, and the rows of a table that had no separators. */
export type TextPart =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'rows'; readonly rows: readonly (readonly SourceCell[])[] };

/** A label and a digit on one line, as one cell a line never has them. */
const mayRunTogether = ({ text, tabbed, cells }: Line): boolean =>
  !tabbed && cells.length === 1 && /\p{Script=Han}[”"’）)]?\s*[:：]?\s*\d/u.test(text.normalize('NFKC'));

/** Takes tables written without separators out of a text, and parts the prose run into them at the headings. */
export const partedText = (lines: readonly Line[], lookups: Lookups): readonly TextPart[] => {
  if (!lines.some(mayRunTogether)) return [{ kind: 'lines', lines }];
  const stream = streamOf(lines);
  const finder = new RunRows(stream, lookups);
  const stretches = finder.stretches().filter((stretch) => isRunTogether(stream, stretch));
  if (stretches.length === 0) return [{ kind: 'lines', lines }];
  const cells = cut(stream, stretches);
  const parts: TextPart[] = [];
  let from = 0;
  for (const stretch of stretches) {
    parts.push({ kind: 'lines', lines: linesBetween(stream, from, stretch.from, finder.headings) });
    parts.push({ kind: 'rows', rows: rowsOf(stream, stretch, cells) });
    from = stretch.to;
  }
  parts.push({ kind: 'lines', lines: linesBetween(stream, from, stream.text.length, finder.headings) });
  return parts;
};

/**
 * Whether figures follow their labels on the same line, or, under headers alone, one another. A table of one cell a
 * line in a text whose prose speaks of 782条 is read cell by cell: running its cells together would lose their ends.
 */
const isRunTogether = ({ lineAt }: Stream, { rows }: Stretch): boolean => {
  const glued = rows.filter(({ kind, run: { from, to } }) =>
    kind === 'across' ? lineAt[from] === lineAt[to - 1] : lineAt[from] === lineAt[from - 1],
  );
  return glued.length * 2 >= rows.length;
};

const cut = (stream: Stream, stretches: readonly Stretch[]): ReadonlyMap<RunRow, readonly CutCell[]> => {
  const tables = tablesIn(stretches).map((table): readonly [TableId, readonly RunRow[]] => [
    table,
    stretches.filter((stretch) => stretch.table === table).flatMap(({ rows }) => rows),
  ]);
  const spacesPart = arePartedBySpaces(stream, tables);
  return new Map(tables.flatMap(([table, rows]) => [...cutRows(stream, table, rows, spacesPart)]));
};

const rowsOf = (
  stream: Stream,
  { rows }: Stretch,
  cut: ReadonlyMap<RunRow, readonly CutCell[]>,
): readonly (readonly SourceCell[])[] => {
  const cell = (from: number, to: number): SourceCell => ({
    text: printed(stream, from, to),
    colSpan: 1,
    rowSpan: 1,
    line: lineNumberAt(stream, from),
  });
  return rows.flatMap((row) => {
    const whole = cell(row.run.from, row.run.to);
    const figures = (cut.get(row) ?? []).map(
      (found): SourceCell =>
        'choices' in found
          ? { ...whole, choices: found.choices }
          : { ...cell(found.from, found.to), ...(found.bySums && { bySums: true }) },
    );
    const headers = row.headers.map(({ from, to }) => cell(from, to));
    const labels = row.labels.map(({ from, to }) => cell(from, to));
    return [
      ...(headers.length > 0 ? [headers] : []),
      [...labels, ...(figures.length > 0 ? figures : [whole])],
    ];
  });
};

/** The lines of a stretch of prose, its section headings on lines of their own. */
const linesBetween = (
  stream: Stream,
  from: number,
  to: number,
  headings: readonly RunHeading[],
): readonly Line[] => {
  const inside = headings.filter((heading) => heading.from >= from && heading.to <= to);
  const found: Line[] = [];
  let at = from;
  for (const heading of inside) {
    found.push(...plainLines(stream, at, heading.from), ...plainLines(stream, heading.from, heading.to));
    at = heading.to;
  }
  return [...found, ...plainLines(stream, at, to)];
};

/** The lines between two places: whole ones as they are, the first and the last as far as they belong here. */
const plainLines = (stream: Stream, from: number, to: number): readonly Line[] => {
  if (to <= from) return [];
  const first = stream.lineAt[from] ?? 0;
  const last = stream.lineAt[to - 1] ?? first;
  const startOf = (at: number, line: number): boolean => at === 0 || stream.lineAt[at - 1] !== line;
  const endOf = (at: number, line: number): boolean => at >= stream.text.length || stream.lineAt[at] !== line;
  return stream.lines.slice(first, last + 1).map((line, index, all) => {
    const isCutBefore = index === 0 && !startOf(from, first);
    const isCutAfter = index === all.length - 1 && !endOf(to, last);
    if (!isCutBefore && !isCutAfter) return line;
    const start = isCutBefore ? (stream.offsetAt[from] ?? 0) : 0;
    const end = isCutAfter ? (stream.offsetAt[to - 1] ?? 0) + 1 : line.text.length;
    const text = line.text.slice(start, end).trim();
    return { ...line, text, cells: [text] };
  });
};
