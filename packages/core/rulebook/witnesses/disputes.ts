import { adding, having, zeroReport } from '../../test/sample-report.js';
import type { Witnesses } from '../witness.js';

const previous = zeroReport('2021', { year: 2021 });
const thisYear = zeroReport('2021', { year: 2022 });
const suitAfterReview = having({ 'disputes/litigation.afterReview/total': 1 }, thisYear);
const oneReview = having({ 'disputes/review/total': 1 }, thisYear);
const corrected = having({ 'disputes/review/corrected': 1 });

export const disputes = {
  R30: {
    passing: { report: having({ 'disputes/review/upheld': 2, 'disputes/review/total': 2 }) },
    failing: [{ report: having({ 'disputes/review/upheld': 2, 'disputes/review/total': 0 }) }],
  },
  R31: {
    passing: {
      report: having({ 'disputes/litigation.direct/pending': 2, 'disputes/litigation.direct/total': 2 }),
    },
    failing: [
      { report: having({ 'disputes/litigation.direct/pending': 2, 'disputes/litigation.direct/total': 3 }) },
      { report: having({ 'disputes/litigation.afterReview/total': 3 }) },
    ],
  },
  R32: {
    passing: {
      report: suitAfterReview,
      options: { previous: having({ 'disputes/review/upheld': 1 }, previous) },
    },
    failing: [{ report: suitAfterReview, options: { previous } }],
  },
  R33: {
    passing: { report: oneReview, options: { previous: having({ 'requests/received/total': 1 }, previous) } },
    failing: [{ report: oneReview, options: { previous } }],
  },
  R34: {
    passing: { report: adding('行政复议纠正1件。', corrected) },
    failing: [{ report: corrected }],
  },
  R35: {
    passing: {
      report: having({ 'disputes/litigation.direct/total': 1 }, zeroReport('2021', { year: 2023 })),
    },
    failing: [
      { report: having({ 'disputes/litigation.direct/total': 1 }, zeroReport('2021', { year: 2024 })) },
    ],
  },
} as const satisfies Readonly<Record<string, Witnesses>>;
