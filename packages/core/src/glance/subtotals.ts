import { addressOf, type CellAddress } from '../cells/cell.js';
import { isGroup, type Header, type LineGroup, type TableId } from '../forms/model.js';
import { tableOf, valueAt, type Report } from '../report/report.js';
import type { Text } from '../text.js';

/** What a group of rows comes to in the total column. The form prints no such sum: it is shown beside the table, never in it. */
export interface Subtotal {
  readonly label: Text;
  readonly cells: readonly CellAddress[];
  /** `null` where a cell of the group is blank or not there. */
  readonly value: number | null;
}

const groupsWithoutTotal = (headers: readonly Header[]): readonly LineGroup[] =>
  headers.flatMap((header): readonly LineGroup[] => {
    if (!isGroup(header)) return [];
    const inner = groupsWithoutTotal(header.lines);
    return inner.length > 0 || header.lines.some((line) => !isGroup(line) && line.role === 'total')
      ? inner
      : [header];
  });

const rowsOf = (headers: readonly Header[]): readonly string[] =>
  headers.flatMap((header) => (isGroup(header) ? rowsOf(header.lines) : [header.key]));

const totalColumn = (headers: readonly Header[]): string | undefined => {
  for (const header of headers) {
    const key = isGroup(header)
      ? totalColumn(header.lines)
      : header.role === 'total'
        ? header.key
        : undefined;
    if (key !== undefined) return key;
  }
  return undefined;
};

/** The sub-totals of a table's groups of rows: of table 三, refused, unavailable, not processed and handled otherwise. */
export const subtotalsOf = (report: Report, table: TableId): readonly Subtotal[] =>
  tableOf(report, table).bands.flatMap(({ rows, columns, printedAcross }) => {
    const column = totalColumn(columns);
    if (printedAcross || column === undefined) return [];
    return groupsWithoutTotal(rows).map(({ label, lines }) => {
      const cells = rowsOf(lines).map((row) => addressOf(table, row, column));
      let value: number | null = 0;
      for (const cell of cells) {
        const one = valueAt(report, cell);
        value = value === null || one === null || one === undefined ? null : value + one;
      }
      return { label, cells, value };
    });
  });
