import { addressOf, cellsOf, type CellAddress } from '../cells/cell.js';
import { tableOf, valueAt, type Report } from '../report/report.js';

/** Whether one report is the same body's report for the year before the other. Names that are not known don't part them. */
export const isYearBefore = (previous: Report, report: Report): boolean =>
  previous.year !== null && report.year === previous.year + 1;

/** What the year before carried out, as this year's report should carry it in, column by column; blanks are left out. */
export const carriedOver = (previous: Report, report: Report): ReadonlyMap<CellAddress, number> => {
  if (!isYearBefore(previous, report)) return new Map();
  return new Map(
    cellsOf(tableOf(report, 'requests'))
      .filter(({ row }) => row === 'carriedIn')
      .flatMap(({ address, column }) => {
        const value = valueAt(previous, addressOf('requests', 'carriedOut', column));
        return typeof value === 'number' ? [[address, value] as const] : [];
      }),
  );
};
