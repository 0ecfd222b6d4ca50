import { linesOf } from '../cells/outline.js';
import type { TableId } from '../forms/model.js';
import { tableOf, type Report } from '../report/report.js';

/**
 * Keys of the rows that say something: those with a value other than 0 or a blank, and the totals and balances,
 * without which nobody could follow the sums. Most reports are mostly zeros.
 */
export const rowsToRead = (report: Report, table: TableId): ReadonlySet<string> => {
  const values = report.tables[table] ?? {};
  return new Set(
    tableOf(report, table).bands.flatMap((band) =>
      linesOf(band.rows)
        .filter(
          ({ line }) =>
            line.role !== 'part' || Object.values(values[line.key] ?? {}).some((value) => value !== 0),
        )
        .map(({ line }) => line.key),
    ),
  );
};
