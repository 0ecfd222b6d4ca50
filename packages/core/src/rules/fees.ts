import { formOf, valueAt, type BodyLevel } from '../report/report.js';
import { isYearBefore } from '../years/carried-over.js';
import { numbersAt } from './numbers-at.js';
import { factsOf } from './read-prose.js';
import { rule } from './rule.js';

const fee = 'proactive/fees/amount';
const feeAlone = [fee] as const;

/** In 万元; a department or township that charged more would be one of the richest of the country. */
const largestLocalFee = 100_000;
const local: readonly BodyLevel[] = [
  'township',
  'street',
  'provincialDepartment',
  'prefecturalDepartment',
  'countyDepartment',
  'department',
];

export const feeUnit = rule('R39', {
  severity: 'warning',
  forms: ['2021'],
  basis: { kind: 'form' },
  *check({ report, previous }) {
    if (formOf(report, 'proactive').id !== '2021') return;
    const found = numbersAt(report, feeAlone);
    if ('because' in found) {
      yield found;
      return;
    }
    const [amount = 0] = found.values;
    const before =
      previous && isYearBefore(previous, report) && formOf(previous, 'proactive').id === '2021'
        ? valueAt(previous, fee)
        : undefined;
    const ratio = before && amount ? Math.max(amount / before, before / amount) : 1;
    const tooLarge =
      report.body.level !== undefined && local.includes(report.body.level) && amount > largestLocalFee;
    if (ratio >= 1000 || tooLarge)
      yield { values: { amount, ...(typeof before === 'number' && { before }) }, cells: [fee] };
  },
});

export const processingFeeWithinFees = rule('R41', {
  severity: 'warning',
  certainty: 'heuristic',
  forms: ['2021'],
  basis: { kind: 'logic' },
  *check(context) {
    const { report } = context;
    const charged = factsOf(context).fees.find(
      ({ sentence, value }) => sentence.section === 'other' && value > 0,
    );
    const amount = valueAt(report, fee);
    if (!charged || typeof amount !== 'number' || formOf(report, 'proactive').id !== '2021') return;
    if (charged.value / 10_000 > amount + 1e-9)
      yield {
        values: { yuan: charged.value, amount },
        cells: [fee],
        evidence: [charged.sentence],
      };
  },
});

export const feeRounded = rule('R42', {
  severity: 'information',
  certainty: 'heuristic',
  forms: ['2021'],
  basis: { kind: 'practice' },
  *check({ report }) {
    const amount = valueAt(report, fee);
    if (formOf(report, 'proactive').id !== '2021' || typeof amount !== 'number') return;
    const yuan = Math.round(amount * 1e6) / 100;
    if (yuan % 10 !== 0) yield { values: { amount }, cells: [fee] };
  },
});
