import { partsOf, type CellAddress } from '../cells/cell.js';
import { cellsUnder } from '../cells/sub-totals.js';
import { exactDifference } from '../difference.js';
import { figure } from '../glance/figure.js';
import { cellsOfReport, tableOf, valueAt, type Report } from '../report/report.js';
import { comparableCells, comparableSums } from './cross-walk.js';

/** One quantity in two reports; `null` where a report's cell is blank or it has no such table. Missing is never zero. */
export interface CellComparison {
  /** A cell of the later report, or a group of its rows that the earlier one prints as one row: `requests/otherHandling/total`. */
  readonly cell: CellAddress;
  readonly before: number | null;
  readonly now: number | null;
  /** `now − before`, where both are known. */
  readonly change: number | null;
}

export interface Comparison {
  /** In printed order, the sums after the cells. */
  readonly cells: readonly CellComparison[];
  /** Cells of the later report that nothing in the earlier one may be held against. */
  readonly notComparable: readonly CellAddress[];
}

const between = (cell: CellAddress, before: number | null, now: number | null): CellComparison => ({
  cell,
  before,
  now,
  change: before === null || now === null ? null : exactDifference(now, before),
});

/** The number in a cell, or what a group of rows comes to. */
const sumAt = (report: Report, address: CellAddress): number | null => {
  const { table } = partsOf(address);
  const cells = cellsUnder(tableOf(report, table), address).map((cell) => cell.address);
  return figure(report, table, cells).value;
};

/** Two reports side by side, between two forms only what both count alike. */
export const compare = (before: Report, now: Report): Comparison => {
  const pairs = comparableCells(now, before);
  const sums = comparableSums(now, before);
  const compared = new Set([...pairs.map(({ now: cell }) => cell), ...sums]);
  return {
    cells: [
      ...pairs.map((pair) =>
        between(pair.now, valueAt(before, pair.before) ?? null, valueAt(now, pair.now) ?? null),
      ),
      ...sums.map((cell) => between(cell, sumAt(before, cell), sumAt(now, cell))),
    ],
    notComparable: cellsOfReport(now)
      .map(({ address }) => address)
      .filter((cell) => !compared.has(cell)),
  };
};

/** One quantity over several reports, in their order; `null` where it is blank, missing or not comparable. */
export interface CellSeries {
  /** A cell of the last report, or a group of its rows that another one prints as one row. */
  readonly cell: CellAddress;
  readonly values: readonly (number | null)[];
}

/** Several reports side by side, under the cells of the last; each value is comparable with the last report's. */
export const series = (reports: readonly Report[]): readonly CellSeries[] => {
  const [last] = reports.slice(-1);
  if (!last) return [];
  const sums = new Set(reports.flatMap((report) => comparableSums(last, report)));
  const columns = reports.map(
    (report) => new Map(compare(report, last).cells.map(({ cell, before }) => [cell, before])),
  );
  return [...new Set([...cellsOfReport(last).map(({ address }) => address), ...sums])].map((cell) => ({
    cell,
    // A report on the last one's form holds the parts of the sum.
    values: reports.map(
      (report, index) => columns[index]?.get(cell) ?? (sums.has(cell) ? sumAt(report, cell) : null),
    ),
  }));
};
