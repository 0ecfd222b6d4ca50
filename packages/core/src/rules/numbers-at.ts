import { partsOf, type CellAddress } from '../cells/cell.js';
import type { Unassessable } from '../check/finding.js';
import { valueAt, type Report } from '../report/report.js';

/** The numbers in some cells of one table, or why a rule on them can say nothing. */
export const numbersAt = (
  report: Report,
  cells: readonly [CellAddress, ...CellAddress[]],
): { readonly values: readonly number[] } | { readonly because: Unassessable } => {
  const { table } = partsOf(cells[0]);
  const printed = report.tables[table];
  if (!printed) return { because: { reason: 'tableMissing', table } };
  const values: number[] = [];
  for (const cell of cells) {
    const { row, column } = partsOf(cell);
    const value = printed[row]?.[column];
    if (typeof value === 'number') values.push(value);
  }
  if (values.length === cells.length) return { values };
  const blank = cells.filter((cell) => typeof valueAt(report, cell) !== 'number');
  return { because: { reason: 'cellsBlank', cells: blank } };
};
