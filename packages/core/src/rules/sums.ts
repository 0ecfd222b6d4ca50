import { balanceIn } from '../identities/balance-in.js';
import { identitiesOf, type Identity } from '../identities/identity.js';
import { tableIds } from '../forms/model.js';
import { tableOf } from '../report/report.js';
import type { EquationRuleId } from '../check/finding.js';
import { rule, type Basis, type CheckContext, type Outcome, type RuleOf } from './rule.js';

const printedOnForm: Basis = { kind: 'form' };

/** A finding for each of the chosen identities that does not hold. A table that is not there is said so once. */
function* unequal(
  { report }: CheckContext,
  applies: (identity: Identity) => boolean,
): Generator<Outcome<EquationRuleId>> {
  for (const table of tableIds) {
    const identities = identitiesOf(tableOf(report, table)).filter(applies);
    if (identities.length === 0) continue;
    if (!report.tables[table]) {
      yield { because: { reason: 'tableMissing', table } };
      continue;
    }
    for (const identity of identities) {
      const { left, right, blank } = balanceIn(report, identity);
      if (blank.length > 0) yield { because: { reason: 'cellsBlank', cells: blank } };
      else if (left !== right) {
        yield {
          values: { table, line: identity.line, parts: identity.left.length },
          equation: { left: identity.left, right: identity.right },
          expected: left,
          actual: right,
        };
      }
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

/** Whether the equations printed on the form hold. */
export const equationRules: readonly RuleOf<EquationRuleId>[] = [
  balance,
  columnTotal,
  rowTotal,
  reviewTotal,
  litigationTotal,
];
