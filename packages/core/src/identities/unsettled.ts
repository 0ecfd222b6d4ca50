import { cellsOf } from '../cells/cell.js';
import type { FormTable } from '../forms/model.js';
import type { Report } from '../report/report.js';
import { numbersIn } from '../report/table-numbers.js';
import { balanceIn, type BalanceIn } from './balance-in.js';
import { identitiesOf, type Identity } from './identity.js';

/** An identity that does not hold in a report, or of which cells are blank. */
export interface UnsettledIdentity extends BalanceIn {
  readonly identity: Identity;
}

/** An identity with its cells as places in the printed order of its table. */
interface PlacedIdentity {
  readonly identity: Identity;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const placedByTable = new WeakMap<FormTable, readonly PlacedIdentity[]>();

const placedIdentitiesOf = (table: FormTable): readonly PlacedIdentity[] => {
  const known = placedByTable.get(table);
  if (known) return known;
  const cells = cellsOf(table).map(({ address }) => address);
  const placed = identitiesOf(table).map((identity) => ({
    identity,
    left: identity.left.map((cell) => cells.indexOf(cell)),
    right: identity.right.map((cell) => cells.indexOf(cell)),
  }));
  placedByTable.set(table, placed);
  return placed;
};

const sumAt = (values: readonly number[], places: readonly number[]): number => {
  let sum = 0;
  for (const place of places) sum += values[place] ?? NaN;
  return sum;
};

/**
 * The equations of a report that do not hold or can't be assessed, in the order of the forms; none where all hold.
 * A sound report costs no more than reading its cells once and adding them up, so whole countries can be gone through.
 */
export const unsettledIn = (report: Report, numbers = numbersIn(report)): readonly UnsettledIdentity[] => {
  const unsettled: UnsettledIdentity[] = [];
  for (const { table, values } of numbers) {
    for (const { identity, left, right } of placedIdentitiesOf(table)) {
      if (sumAt(values, left) !== sumAt(values, right))
        unsettled.push({ identity, ...balanceIn(report, identity) });
    }
  }
  return unsettled;
};
