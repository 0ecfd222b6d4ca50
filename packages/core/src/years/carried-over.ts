import { addressOf, cellsOf, type CellAddress } from '../cells/cell.js';
import { tableOf, valueAt, type Report } from '../report/report.js';

/** Whether one report is the same body's report for the year before the other. Names that are not known don't part them. */
export const isYearBefore = (previous: Report, report: Report): boolean =>
  previous.year !== null && report.year === previous.year + 1;

/** Cells in which a report repeats what the year before's carried out, column by column. */
export const repeatedCells = (
  report: Report,
): readonly { readonly carriedIn: CellAddress; readonly carriedOut: CellAddress }[] =>
  cellsOf(tableOf(report, 'requests'))
    .filter(({ row }) => row === 'carriedIn')
    .map(({ address, column }) => ({
      carriedIn: address,
      carriedOut: addressOf('requests', 'carriedOut', column),
    }));

/** What the year before carried out, as this year's report should carry it in, column by column; blanks are left out. */
export const carriedOver = (previous: Report, report: Report): ReadonlyMap<CellAddress, number> => {
  if (!isYearBefore(previous, report)) return new Map();
  return new Map(
    repeatedCells(report).flatMap(({ carriedIn, carriedOut }) => {
      const value = valueAt(previous, carriedOut);
      return typeof value === 'number' ? [[carriedIn, value] as const] : [];
    }),
  );
};
