import { linesOf, type OutlinedLine } from '../cells/outline.js';
import { isGroup, type Band, type FormTable, type Header, type Line } from '../forms/model.js';

/** Which headers a grid is drawn with, and which cell stands where they meet. */
export interface Orientation {
  readonly rows: readonly Header[];
  readonly columns: readonly Header[];
  /** `row/column` under the form's keys; a grid without row headers has no `row`. */
  readonly keyOf: (row: Line | undefined, column: Line) => string;
}

/** Only some of the lines; a group that keeps none goes. */
export const keeping = (headers: readonly Header[], keys: ReadonlySet<string>): readonly Header[] =>
  headers.flatMap((header): readonly Header[] => {
    if (!isGroup(header)) return keys.has(header.key) ? [header] : [];
    const lines = keeping(header.lines, keys);
    return lines.length > 0 ? [{ ...header, lines }] : [];
  });

/** The columns of a band printed across: every row becomes a header over a copy of the columns. */
const columnsAcross = (band: Band): readonly Header[] => {
  const under = (row: Line, header: Header): Header =>
    isGroup(header)
      ? { ...header, lines: header.lines.map((inner) => under(row, inner)) }
      : { ...header, key: `${row.key}/${header.key}` };
  const across = (header: Header): Header =>
    isGroup(header)
      ? { ...header, lines: header.lines.map(across) }
      : { label: header.label, lines: band.columns.map((column) => under(header, column)) };
  return band.rows.map(across);
};

const upright = (rows: readonly Header[], columns: readonly Header[]): Orientation => ({
  rows,
  columns,
  keyOf: (row, column) => `${row?.key ?? ''}/${column.key}`,
});

/** As the form prints it. */
export const printed = (band: Band): Orientation =>
  band.printedAcross
    ? { rows: [], columns: columnsAcross(band), keyOf: (_, { key }) => key }
    : upright(band.rows, band.columns);

/** How many columns of numbers a phone has room for beside the words. */
const roomFor = 3;

const isWide = (band: Band): boolean => !band.printedAcross && linesOf(band.columns).length > roomFor;

/** The columns of which little room leaves one at a time; none where all of them fit. */
export const columnsToChoose = (table: FormTable): readonly OutlinedLine[] =>
  table.bands.filter(isWide).flatMap(({ columns }) => linesOf(columns));

/** For little room: a band printed across is turned, and of many columns only one is drawn, the total unless told. */
export const narrow = (band: Band, column: string | undefined): Orientation => {
  if (band.printedAcross) {
    return { rows: band.columns, columns: band.rows, keyOf: (row, { key }) => `${key}/${row?.key ?? ''}` };
  }
  if (!isWide(band)) return upright(band.rows, band.columns);
  const columns = linesOf(band.columns).map(({ line }) => line);
  const chosen =
    columns.find(({ key }) => key === column) ?? columns.find(({ role }) => role === 'total') ?? columns[0];
  return upright(band.rows, chosen ? keeping(band.columns, new Set([chosen.key])) : []);
};
