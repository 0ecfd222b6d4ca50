import type { CellAddress } from '../cells/cell.js';
import { partsOf } from '../cells/cell.js';
import { tableOf, valueAt, type Report } from '../report/report.js';
import { identitiesOf, type Identity } from './identity.js';

/** A cell that counts towards another one, with its sign. */
export interface Term {
  readonly cell: CellAddress;
  readonly sign: 1 | -1;
  /** `null` where it is blank, `undefined` where the report has no such cell. */
  readonly value: number | null | undefined;
}

/** What one equation makes of a cell. */
export interface Computed {
  readonly identity: Identity;
  readonly terms: readonly Term[];
  /** The sum of the terms; `null` where one of them has no value. */
  readonly value: number | null;
}

const identitiesWith = (report: Report, address: CellAddress): readonly Identity[] =>
  identitiesOf(tableOf(report, partsOf(address).table)).filter(
    ({ left, right }) => left.includes(address) || right.includes(address),
  );

/** Part of twenty-one outcomes is no result of the other twenty: a part is computed by no sum, a balance by both sides. */
const computes = ({ kind, right }: Identity, address: CellAddress): boolean =>
  kind === 'balance' || right.includes(address);

/** How a total comes about from its parts, and a term of a balance from the other three. */
export const computedOf = (report: Report, address: CellAddress): readonly Computed[] =>
  identitiesWith(report, address)
    .filter((identity) => computes(identity, address))
    .map((identity) => {
      const [own, opposite] = identity.right.includes(address)
        ? [identity.right, identity.left]
        : [identity.left, identity.right];
      const term =
        (sign: Term['sign']) =>
        (cell: CellAddress): Term => ({ cell, sign, value: valueAt(report, cell) });
      const terms = [...opposite.map(term(1)), ...own.filter((cell) => cell !== address).map(term(-1))];
      let value: number | null = 0;
      for (const one of terms) {
        value =
          value === null || one.value === null || one.value === undefined
            ? null
            : value + one.sign * one.value;
      }
      return { identity, terms, value };
    });

/** The totals a cell is counted in. */
export const countedIn = (report: Report, address: CellAddress): readonly CellAddress[] =>
  identitiesWith(report, address)
    .filter((identity) => identity.kind !== 'balance' && identity.left.includes(address))
    .flatMap(({ right }) => right);
