import { having, zeroReport } from '../../test/sample-report.js';
import type { Witnesses } from '../witness.js';

const lastYear = zeroReport('2021', { year: 2021 });
const thisYear = zeroReport('2021', { year: 2022 });

const carried = (row: 'carriedIn' | 'carriedOut', count: number) => ({
  [`requests/${row}/naturalPerson`]: count,
  [`requests/${row}/total`]: count,
});

const threeCarriedIn = { report: having(carried('carriedIn', 3), thisYear) };
const carriedOut = (count: number) => ({ previous: having(carried('carriedOut', count), lastYear) });
const twoPending = { previous: having({ 'disputes/review/pending': 2 }, lastYear) };

export const years = {
  R47: {
    passing: { ...threeCarriedIn, options: carriedOut(3) },
    failing: [{ ...threeCarriedIn, options: carriedOut(2) }],
  },
  R48: {
    passing: { ...threeCarriedIn, options: carriedOut(3) },
    failing: [{ ...threeCarriedIn, options: carriedOut(2) }],
  },
  R49: {
    passing: { report: having({ 'disputes/review/total': 2 }, thisYear), options: twoPending },
    failing: [{ report: having({ 'disputes/review/total': 1 }, thisYear), options: twoPending }],
  },
  R51: {
    passing: { report: thisYear, options: { previous: lastYear } },
    failing: [{ report: lastYear, options: { previous: zeroReport('2019', { year: 2020 }) } }],
  },
  R52: {
    passing: { report: thisYear, options: { previous: lastYear } },
    failing: [
      {
        report: { ...thisYear, body: { name: '清溪区人民政府', level: 'county' } },
        options: { previous: lastYear },
      },
    ],
  },
} as const satisfies Readonly<Record<string, Witnesses>>;
