import type { TableId } from '../forms/model.js';
import type { Identity } from '../identities/identity.js';
import { rule, type Basis, type CheckContext, type Outcome } from './rule.js';

const printedOnForm: Basis = { kind: 'form' };

/** A finding for each of the chosen identities that does not hold. A table that is not there is said so once. */
function* unequal(
  { report, unsettled }: CheckContext,
  applies: (identity: Identity) => boolean,
): Generator<Outcome<'R22' | 'R23' | 'R24' | 'R30' | 'R31'>> {
  let missing: TableId | undefined;
  for (const { identity, left, right, blank } of unsettled) {
    const { table } = identity;
    if (!applies(identity) || table === missing) continue;
    if (!report.tables[table]) {
      missing = table;
      yield { because: { reason: 'tableMissing', table } };
    } else if (blank.length > 0) yield { because: { reason: 'cellsBlank', cells: blank } };
    else {
      yield {
        values: { table, line: identity.line, parts: identity.left.length },
        equation: { left: identity.left, right: identity.right },
        expected: left,
        actual: right,
      };
    }
  }
}

export const balance = rule('R22', {
  severity: 'error',
  basis: printedOnForm,
  check: (context) => unequal(context, ({ kind }) => kind === 'balance'),
});

export const columnTotal = rule('R23', {
  severity: 'error',
  basis: printedOnForm,
  check: (context) => unequal(context, ({ kind }) => kind === 'columnTotal'),
});

export const rowTotal = rule('R24', {
  severity: 'error',
  basis: printedOnForm,
  check: (context) => unequal(context, ({ kind, table }) => kind === 'rowTotal' && table === 'requests'),
});

const isReview = ({ table, line }: Identity): boolean => table === 'disputes' && line === 'review';

export const reviewTotal = rule('R30', {
  severity: 'error',
  basis: printedOnForm,
  check: (context) => unequal(context, isReview),
});

export const litigationTotal = rule('R31', {
  severity: 'error',
  basis: printedOnForm,
  check: (context) => unequal(context, (identity) => identity.table === 'disputes' && !isReview(identity)),
});
