import { addressOf, type CellAddress } from '../cells/cell.js';
import { cellsOfReport, formOf, type Report } from '../report/report.js';

/** A cell of one year and the cell that counted the same thing in another. */
export interface ComparableCell {
  readonly now: CellAddress;
  readonly before: CellAddress;
}

/** Columns that count the same under another name, by the form they belong to. */
const renamed: Readonly<Record<string, string>> = { made: 'newlyMade', newlyMade: 'made' };

/** The stock in force is not the stock published; a sum of money is not a number of items. */
const notComparable =
  /^proactive\/(?:fees\/|[^/]+\/(?:inForce|published|newlyPublished|repealed|previousItems|change)$|otherServices\/|procurement\/)/;

/** 其他处理 is one row on the older form and three on the newer. */
const isOtherHandling = (cell: CellAddress): boolean => cell.startsWith('requests/otherHandling');

/** The cells of two reports that may be compared, in printed order; between two forms only what both count alike (R51). */
export const comparableCells = (now: Report, before: Report): readonly ComparableCell[] => {
  const earlier = new Set(cellsOfReport(before).map(({ address }) => address));
  return cellsOfReport(now).flatMap(({ address, table, row, column }) => {
    const sameForm = formOf(now, table).id === formOf(before, table).id;
    if (!sameForm && (notComparable.test(address) || isOtherHandling(address))) return [];
    const other = sameForm ? address : addressOf(table, row, renamed[column] ?? column);
    return earlier.has(other) ? [{ now: address, before: other }] : [];
  });
};
