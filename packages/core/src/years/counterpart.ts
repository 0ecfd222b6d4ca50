import { addressOf, partsOf, type CellAddress } from '../cells/cell.js';
import { formOf, type Report } from '../report/report.js';

/** Columns that count the same under another name, by the form they belong to. */
const renamed: Readonly<Record<string, string>> = { made: 'newlyMade', newlyMade: 'made' };

/** The stock in force is not the stock published; a sum of money is not a number of items. */
const notComparable =
  /^proactive\/(?:fees\/|[^/]+\/(?:inForce|published|newlyPublished|repealed|previousItems|change)$|otherServices\/|procurement\/)/;

/** Of 其他处理, which is one row on the older form and three on the newer, only the whole is the same. */
const isPartOfOtherHandling = (cell: CellAddress): boolean => cell.startsWith('requests/otherHandling.');

/**
 * The address of another report that counts the same as one of this report, of a cell or of a group of rows; between
 * two forms only where both count alike (R51).
 */
export const counterpart = (address: CellAddress, now: Report, before: Report): CellAddress | undefined => {
  const { table, row, column } = partsOf(address);
  if (formOf(now, table).id === formOf(before, table).id) return address;
  if (notComparable.test(address) || isPartOfOtherHandling(address)) return undefined;
  return addressOf(table, row, renamed[column] ?? column);
};
