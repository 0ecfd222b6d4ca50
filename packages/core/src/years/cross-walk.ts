import { addressOf, type CellAddress } from '../cells/cell.js';
import { linesOf } from '../cells/outline.js';
import { summableRows } from '../cells/sub-totals.js';
import { tableIds, type FormTable, type TableId } from '../forms/model.js';
import { cellsOfReport, tableOf, type Report } from '../report/report.js';
import { counterpart } from './counterpart.js';

/** A cell of one year and the cell that counted the same thing in another. */
export interface ComparableCell {
  readonly now: CellAddress;
  readonly before: CellAddress;
}

/** The cells of two reports that may be compared, in printed order. */
export const comparableCells = (now: Report, before: Report): readonly ComparableCell[] => {
  const earlier = new Set(cellsOfReport(before).map(({ address }) => address));
  return cellsOfReport(now).flatMap(({ address }) => {
    const other = counterpart(address, now, before);
    return other !== undefined && earlier.has(other) ? [{ now: address, before: other }] : [];
  });
};

/** The rows of a table by their keys; of those that are added up from others, whether they are. */
const sumsByKey = ({ bands }: FormTable): ReadonlyMap<string, boolean> =>
  new Map(bands.flatMap(({ rows }) => summableRows(rows)).map(({ key, isSubTotal }) => [key, isSubTotal]));

const columnsOf = ({ bands }: FormTable, table: TableId, key: string): readonly CellAddress[] =>
  bands
    .filter(({ rows }) => summableRows(rows).some((row) => row.key === key))
    .flatMap(({ columns }) => linesOf(columns).map(({ line }) => addressOf(table, key, line.key)));

/**
 * What one report prints as a row and the other as several, such as （六）其他处理: addresses that name the row of the
 * one and the group of the other. Only the whole may be compared, and is never split.
 */
export const comparableSums = (now: Report, before: Report): readonly CellAddress[] =>
  tableIds.flatMap((table) => {
    const own = tableOf(now, table);
    const others = sumsByKey(tableOf(before, table));
    return [...sumsByKey(own)].flatMap(([key, isSum]) =>
      others.has(key) && others.get(key) !== isSum ? columnsOf(own, table, key) : [],
    );
  });
