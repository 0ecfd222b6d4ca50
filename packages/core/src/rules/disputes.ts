import { rowKeysOf } from '../cells/outline.js';
import { addressOf, type CellAddress } from '../cells/cell.js';
import { proseOf } from '../report/prose.js';
import { tableOf, valueAt, type Report } from '../report/report.js';
import { numbersAt } from './numbers-at.js';
import { orExcerpt } from './or-excerpt.js';
import { openRequests } from './requests.js';
import { rule } from './rule.js';

const decidedReviews = [
  'disputes/review/upheld',
  'disputes/review/corrected',
  'disputes/review/otherResult',
] as const;

const sumAt = (report: Report | undefined, cells: readonly CellAddress[]): number | undefined => {
  let sum = 0;
  for (const cell of cells) {
    const value = report && valueAt(report, cell);
    if (typeof value !== 'number') return undefined;
    sum += value;
  }
  return sum;
};

const suitsAfterReview = 'disputes/litigation.afterReview/total';
const suitsAndReviews = [suitsAfterReview, ...decidedReviews] as const;

export const reviewBeforeSuit = rule('R32', {
  severity: 'warning',
  basis: { kind: 'logic' },
  *check({ report, previous }) {
    const found = numbersAt(report, suitsAndReviews);
    if ('because' in found) {
      yield found;
      return;
    }
    const [suits = 0, ...decided] = found.values;
    if (suits === 0 || decided.some((value) => value > 0)) return;
    const decidedLastYear = sumAt(previous, decidedReviews);
    if (decidedLastYear === undefined) yield { because: { reason: 'previousMissing' } };
    else if (decidedLastYear === 0) yield { values: { suits }, cells: [suitsAfterReview] };
  },
});

const disputeTotals = [
  'disputes/review/total',
  'disputes/litigation.direct/total',
  'disputes/litigation.afterReview/total',
] as const;

export const requestsBeforeDisputes = rule('R33', {
  severity: 'warning',
  basis: { kind: 'logic' },
  *check({ report, previous }) {
    const disputes = numbersAt(report, disputeTotals);
    const requests = numbersAt(report, openRequests);
    if ('because' in disputes) yield disputes;
    else if ('because' in requests) yield requests;
    else if (disputes.values.some((value) => value > 0) && requests.values.every((value) => value === 0)) {
      const lastYear = sumAt(previous, openRequests);
      if (lastYear === undefined) yield { because: { reason: 'previousMissing' } };
      else if (lastYear === 0)
        yield { values: {}, cells: disputeTotals.filter((cell) => Boolean(valueAt(report, cell))) };
    }
  },
});

export const correctionsSpokenOf = rule('R34', {
  severity: 'information',
  certainty: 'heuristic',
  basis: { kind: 'practice' },
  *check({ report }) {
    const cells = rowKeysOf(tableOf(report, 'disputes'))
      .map((row) => addressOf('disputes', row, 'corrected'))
      .filter((cell) => Boolean(valueAt(report, cell)));
    if (cells.length === 0) return;
    const prose = report.sections.map(({ id }) => proseOf(report, id) ?? '').join('\n');
    if (prose === '') yield { because: { reason: 'sectionMissing', section: 'overview' } };
    else if (!/纠正|纠错|败诉|撤销|责令|确认违法|复议|诉讼/.test(prose))
      yield orExcerpt(prose, { values: {}, cells });
  },
});

export const directSuitsSince2024 = rule('R35', {
  severity: 'information',
  certainty: 'heuristic',
  basis: { kind: 'law', citation: { act: 'reconsiderationLaw', articles: [23] } },
  *check({ report }) {
    const cell = 'disputes/litigation.direct/total';
    const suits = valueAt(report, cell);
    if (report.year === null) yield { because: { reason: 'yearUnknown' } };
    else if (report.year >= 2024 && suits) yield { values: { suits }, cells: [cell] };
  },
});
