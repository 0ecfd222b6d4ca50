import { formOf, valueAt } from '../report/report.js';
import { proseOf } from '../report/prose.js';
import { numbersAt } from './numbers-at.js';
import { orExcerpt } from './or-excerpt.js';
import { rule } from './rule.js';

/** What a body had to deal with in the year. */
export const openRequests = ['requests/received/total', 'requests/carriedIn/total'] as const;

export const nothingWithoutRequests = rule('R26', {
  severity: 'error',
  basis: { kind: 'logic' },
  *check({ report, numbers }) {
    const open = numbersAt(report, openRequests);
    if ('because' in open) yield open;
    else if (open.values.every((value) => value === 0)) {
      const filled = numbers.flatMap(({ table, cells, values }) =>
        table.id === 'requests' ? cells.filter((_, place) => Boolean(values[place])) : [],
      );
      if (filled.length > 0) yield { values: {}, cells: filled.map(({ address }) => address) };
    }
  },
});

/** 20 working days to answer and 20 more at the most are about 16 % of a year. */
const mostCarriedOver = 0.2;
const fewRequests = 20;

const carriedOverCells = [...openRequests, 'requests/carriedOut/total'] as const;

export const carriedOverShare = rule('R27', {
  severity: 'warning',
  basis: { kind: 'logic', citation: { act: 'disclosureRegulation', articles: [33] } },
  *check({ report }) {
    const found = numbersAt(report, carriedOverCells);
    if ('because' in found) {
      yield found;
      return;
    }
    const [received = 0, carriedIn = 0, carriedOut = 0] = found.values;
    const open = received + carriedIn;
    if (received >= fewRequests && carriedOut > open * mostCarriedOver) {
      yield { values: { carriedOut, open }, cells: [carriedOverCells[2]] };
    }
  },
});

export const feeNoticesExplained = rule('R28', {
  severity: 'warning',
  certainty: 'heuristic',
  forms: ['2021'],
  basis: { kind: 'practice' },
  *check({ report }) {
    const cell = 'requests/otherHandling.feeOverdue/total';
    if (!valueAt(report, cell)) return;
    const other = proseOf(report, 'other');
    if (other === undefined) yield { because: { reason: 'sectionMissing', section: 'other' } };
    else if (!/收费|费用|处理费/.test(other))
      yield orExcerpt(other, { values: { count: valueAt(report, cell) ?? 0 }, cells: [cell] });
  },
});

const otherHandlingCells = ['requests/otherHandling.other/total', 'requests/total/total'] as const;

export const otherHandlingShare = rule('R29', {
  severity: 'information',
  forms: ['2021'],
  basis: { kind: 'practice' },
  *check({ report }) {
    // A report on the newer form may still print the older table, which counts all of it in one row.
    if (formOf(report, 'requests').id !== '2021') return;
    const found = numbersAt(report, otherHandlingCells);
    if ('because' in found) {
      yield found;
      return;
    }
    const [other = 0, total = 0] = found.values;
    if (other < 10 || other <= total * 0.2) return;
    const prose = report.sections.map(({ id }) => proseOf(report, id) ?? '').join('\n');
    if (!/其他处理|撤回|撤销申请|主动撤/.test(prose))
      yield orExcerpt(prose, { values: { other, total }, cells: [otherHandlingCells[0]] });
  },
});
