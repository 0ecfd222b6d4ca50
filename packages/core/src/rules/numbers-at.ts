import { partsOf, type CellAddress } from '../cells/cell.js';
import type { Unassessable } from '../check/finding.js';
import { valueAt, type Report } from '../report/report.js';

/** The numbers in some cells of one table, or why a rule on them can say nothing. */
export const numbersAt = (
  report: Report,
  ...cells: readonly [CellAddress, ...CellAddress[]]
): { readonly values: readonly number[] } | { readonly because: Unassessable } => {
  const { table } = partsOf(cells[0]);
  if (!report.tables[table]) return { because: { reason: 'tableMissing', table } };
  const values: number[] = [];
  const blank: CellAddress[] = [];
  for (const cell of cells) {
    const value = valueAt(report, cell);
    if (typeof value === 'number') values.push(value);
    else blank.push(cell);
  }
  return blank.length > 0 ? { because: { reason: 'cellsBlank', cells: blank } } : { values };
};
