import type { CellAddress, Report } from '../../src/index.js';
import { adding, having, saying } from '../../test/sample-report.js';
import type { Witnesses } from '../witness.js';

/** Three requests of natural persons, all granted: everything adds up, until a cell is changed. */
const threeGranted = (changes: Readonly<Record<CellAddress, number>> = {}): Report =>
  having({
    'requests/received/naturalPerson': 3,
    'requests/received/total': 3,
    'requests/granted/naturalPerson': 3,
    'requests/granted/total': 3,
    'requests/total/naturalPerson': 3,
    'requests/total/total': 3,
    ...changes,
  });

const feeUnpaid = having({ 'requests/otherHandling.feeOverdue/total': 1 });
const manyOthers = having({ 'requests/otherHandling.other/total': 11, 'requests/total/total': 50 });

export const requests = {
  R22: {
    passing: { report: threeGranted() },
    failing: [{ report: threeGranted({ 'requests/carriedOut/naturalPerson': 1 }) }],
  },
  R23: {
    passing: { report: threeGranted() },
    failing: [{ report: threeGranted({ 'requests/granted/naturalPerson': 2 }) }],
  },
  R24: {
    passing: { report: threeGranted() },
    failing: [{ report: threeGranted({ 'requests/received/total': 5 }) }],
  },
  R25: {
    passing: { report: threeGranted() },
    failing: [
      { report: threeGranted({ 'requests/granted/naturalPerson': 30 }) },
      { report: having({ 'disputes/review/total': 12 }) },
    ],
  },
  R26: {
    passing: { report: having({ 'requests/carriedIn/total': 2, 'requests/granted/total': 2 }) },
    failing: [{ report: having({ 'requests/granted/total': 2 }) }],
  },
  R27: {
    passing: { report: having({ 'requests/received/total': 20, 'requests/carriedOut/total': 4 }) },
    failing: [{ report: having({ 'requests/received/total': 20, 'requests/carriedOut/total': 5 }) }],
  },
  R28: {
    passing: { report: saying('other', '发出收费通知1件，申请人逾期未缴纳费用。', feeUnpaid) },
    failing: [{ report: saying('other', '无其他事项。', feeUnpaid) }],
  },
  R29: {
    passing: { report: adding('其中11件由申请人主动撤回。', manyOthers) },
    failing: [{ report: manyOthers }],
  },
} as const satisfies Readonly<Record<string, Witnesses>>;
