import { partsOf, rowsToRead, type CellAddress, type Report, type TableId } from '@disclosure-report/core';

/** The rows that stay where rows of zeros are left out; one with something wrong is never hidden. */
export const rowsInView = (
  report: Report,
  table: TableId,
  marked: Iterable<CellAddress>,
): ReadonlySet<string> =>
  new Set([...rowsToRead(report, table), ...[...marked].map((address) => partsOf(address).row)]);
