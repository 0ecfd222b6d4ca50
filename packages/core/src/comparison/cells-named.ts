import { partsOf, type CellAddress } from '../cells/cell.js';
import { cellsUnder } from '../cells/sub-totals.js';
import { tableOf, type Report } from '../report/report.js';

/** The cells an address names on a report's own form: one, or those of a group of rows. */
export const cellsNamed = (report: Report, address: CellAddress): readonly CellAddress[] => {
  const cells = cellsUnder(tableOf(report, partsOf(address).table), address);
  // An address the form does not have is as blank as a cell nobody filled in.
  return cells.length > 0 ? cells.map((cell) => cell.address) : [address];
};
