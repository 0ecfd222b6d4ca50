import type { CellAddress } from '../cells/cell.js';
import { valueAt, type Report } from '../report/report.js';
import type { Identity } from './identity.js';

/** Both sides of an identity as a report has them; where cells are `blank` the sums are of the rest. */
export interface BalanceIn {
  readonly left: number;
  readonly right: number;
  readonly blank: readonly CellAddress[];
}

export const balanceIn = (report: Report, identity: Identity): BalanceIn => {
  const blank: CellAddress[] = [];
  const sum = (cells: readonly CellAddress[]): number => {
    let total = 0;
    for (const cell of cells) {
      const value = valueAt(report, cell);
      if (value === null || value === undefined) blank.push(cell);
      else total += value;
    }
    return total;
  };
  return { left: sum(identity.left), right: sum(identity.right), blank };
};
