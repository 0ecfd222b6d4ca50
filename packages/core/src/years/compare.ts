import type { CellAddress } from '../cells/cell.js';
import { cellsOfReport, valueAt, type Report } from '../report/report.js';
import { comparableCells } from './cross-walk.js';

/** One quantity in two reports; `null` where a report's cell is blank or it has no such table. Missing is never zero. */
export interface CellComparison {
  readonly cell: CellAddress;
  readonly before: number | null;
  readonly now: number | null;
  /** `now − before`, where both are known. */
  readonly change: number | null;
}

export interface Comparison {
  readonly cells: readonly CellComparison[];
  /** Cells of the later report that nothing in the earlier one may be held against. */
  readonly notComparable: readonly CellAddress[];
}

/** Two reports side by side, between two forms only what both count alike. */
export const compare = (before: Report, now: Report): Comparison => {
  const pairs = comparableCells(now, before);
  const compared = new Set(pairs.map(({ now: cell }) => cell));
  return {
    cells: pairs.map((pair) => {
      const earlier = valueAt(before, pair.before) ?? null;
      const later = valueAt(now, pair.now) ?? null;
      const change = earlier === null || later === null ? null : Math.round((later - earlier) * 1e6) / 1e6;
      return { cell: pair.now, before: earlier, now: later, change };
    }),
    notComparable: cellsOfReport(now)
      .map(({ address }) => address)
      .filter((cell) => !compared.has(cell)),
  };
};

/** One quantity over several reports, in their order; `null` where it is blank, missing or not comparable. */
export interface CellSeries {
  readonly cell: CellAddress;
  readonly values: readonly (number | null)[];
}

/** Several reports side by side, under the cells of the last; each value is comparable with the last report's. */
export const series = (reports: readonly Report[]): readonly CellSeries[] => {
  const [last] = reports.slice(-1);
  if (!last) return [];
  const columns = reports.map(
    (report) =>
      new Map(comparableCells(last, report).map((pair) => [pair.now, valueAt(report, pair.before) ?? null])),
  );
  return cellsOfReport(last).map(({ address }) => ({
    cell: address,
    values: columns.map((column) => column.get(address) ?? null),
  }));
};
