import type { Lookups } from '../match/lookup.js';
import { readNumber } from '../number/read-number.js';
import type { Table, TableCell } from './table.js';

/** Pages with other margins for binding move a table, but not its width. */
const near = 6;

const inRow = ({ cells }: Table, row: number): readonly TableCell[] =>
  cells.filter((cell) => cell.row === row).sort((one, other) => one.column - other.column);

const said = (text: string): string => text.replace(/\s/g, '');

const isFigure = (text: string): boolean => text !== '' && readNumber(text).kind !== 'notANumber';

/** How many rows at the top repeat those of the table before: heads that are printed anew on each page. */
const repeatedRows = (above: Table, below: Table): number => {
  let count = 0;
  while (count < below.rows - 1) {
    const row = inRow(below, count);
    const first = inRow(above, count);
    const isSame =
      row.length === first.length &&
      row.every((cell, at) => said(cell.text) === said(first[at]?.text ?? '')) &&
      row.some(({ text }) => text !== '') &&
      !row.some(({ text }) => isFigure(text));
    if (!isSame) break;
    count += 1;
  }
  return count;
};

const withoutRows = (table: Table, count: number): Table => ({
  ...table,
  rows: table.rows - count,
  cells: table.cells.filter(({ row }) => row >= count).map((cell) => ({ ...cell, row: cell.row - count })),
});

/** Brings a table's columns to lines that it shares with another. */
const onLines = (table: Table, xs: readonly number[], shift: number): Table => {
  const at = table.xs.map((x) => {
    const distances = xs.map((line) => Math.abs(line - x - shift));
    return distances.indexOf(Math.min(...distances));
  });
  const lineAt = (column: number): number => at[column] ?? 0;
  return {
    ...table,
    xs,
    cells: table.cells.map((cell) => ({
      ...cell,
      column: lineAt(cell.column),
      colSpan: lineAt(cell.column + cell.colSpan) - lineAt(cell.column),
    })),
  };
};

const allLines = (one: readonly number[], other: readonly number[]): readonly number[] =>
  [...one, ...other.filter((x) => one.every((known) => Math.abs(known - x) > near))].sort(
    (first, second) => first - second,
  );

/** Whether what a page break cut apart makes one label again, which its second half alone is not. */
const isCutLabel = (above: string, below: string, lookups: Lookups): boolean =>
  Object.values(lookups.tables).some((lookup) => {
    const isKnown = (text: string): boolean =>
      lookup.row(text) !== undefined || lookup.isGroup(text) || lookup.isHeader(text);
    return isKnown(above + below) && !isKnown(below);
  });

const sameColumns = (one: TableCell, other: TableCell): boolean =>
  one.column === other.column && one.colSpan === other.colSpan;

/** Whether a row goes on over the page: its label is cut, and its figures stand on one page alone. */
const isCutRow = (last: readonly TableCell[], first: readonly TableCell[], lookups: Lookups): boolean => {
  if (last.length !== first.length || !last.every((cell, at) => first[at] && sameColumns(cell, first[at])))
    return false;
  const pairs = last.map((cell, at) => [cell.text, first[at]?.text ?? ''] as const);
  const both = pairs.filter(([above, below]) => above !== '' && below !== '');
  return both.length > 0 && both.every(([above, below]) => isCutLabel(above, below, lookups));
};

/** The part of a table on the next page, put below. Heads of rows that reach over the break become one again. */
const appended = (above: Table, below: Table, lookups: Lookups): Table => {
  const [first, last] = [inRow(below, 0), inRow(above, above.rows - 1)];
  const isCut = isCutRow(last, first, lookups);
  const start = isCut ? above.rows - 1 : above.rows;
  const gone = new Set<TableCell>();
  for (const cell of first) {
    const open = above.cells.find(
      (other) => sameColumns(other, cell) && other.row + other.rowSpan === above.rows,
    );
    if (!open) continue;
    const isBlankHead = cell.text === '' && cell.rowSpan > 1 && open.text !== '' && !isFigure(open.text);
    const isHead =
      isBlankHead || (cell.text !== '' && open.text !== '' && isCutLabel(open.text, cell.text, lookups));
    if (!isCut && !isHead) continue;
    gone.add(cell);
    open.text = [open.text, cell.text].filter(Boolean).join('\n');
    open.rowSpan += cell.rowSpan - (isCut ? 1 : 0);
  }
  const cells = below.cells
    .filter((cell) => !gone.has(cell))
    .map((cell) => ({ ...cell, row: cell.row + start }));
  return { ...above, rows: start + below.rows, cells: [...above.cells, ...cells], bottom: below.bottom };
};

const widthOf = ({ xs }: Table): number => (xs[xs.length - 1] ?? 0) - (xs[0] ?? 0);

/** Joins a table to the one it goes on from, which ends the page before; `undefined` where it is another one. */
export const joinedTables = (above: Table, below: Table, lookups: Lookups): Table | undefined => {
  if (above.xs.length < 2 || below.xs.length < 2 || Math.abs(widthOf(above) - widthOf(below)) > 2 * near)
    return undefined;
  const shift = (above.xs[0] ?? 0) - (below.xs[0] ?? 0);
  const xs = allLines(
    above.xs,
    below.xs.map((x) => x + shift),
  );
  const top = onLines(above, xs, 0);
  const rest = onLines(below, xs, shift);
  return appended(top, withoutRows(rest, repeatedRows(top, rest)), lookups);
};
