import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  check,
  withValue,
  type CellAddress,
  type CheckOptions,
  type Report,
  type RuleId,
} from '../src/index.js';
import { having, zeroReport } from './sample-report.js';

/** What becomes of a rule: it finds so many things, or says why it could not look, or both. */
const outcome = (rule: RuleId, report: Report, options?: CheckOptions): number | string => {
  const { findings, notAssessable, notRun, defects } = check(report, options);
  assert.deepEqual(defects, []);
  const found = findings.filter((finding) => finding.rule === rule).length;
  const reason = notAssessable.find((one) => one.rule === rule)?.because.reason;
  if (notRun.includes(rule)) return 'notRun';
  if (reason === undefined) return found;
  return found === 0 ? reason : `${reason}, and finds ${found}`;
};

type Case = readonly [name: string, expected: number | string, report: Report, options?: CheckOptions];

/** A test for each case of a rule: what it must say of a report. */
export const cases = (rule: RuleId, ...list: readonly Case[]): void => {
  for (const [name, expected, report, options] of list) {
    test(`${rule} ${name}`, () => {
      assert.equal(outcome(rule, report, options), expected);
    });
  }
};

export const now = (numbers: Readonly<Record<string, number>> = {}): Report =>
  having(numbers, zeroReport('2021', { year: 2022 }));

export const before = (numbers: Readonly<Record<string, number>> = {}): CheckOptions => ({
  previous: having(numbers, zeroReport('2021', { year: 2021 })),
});

export const blank = (cell: CellAddress, report: Report): Report => withValue(report, cell, null);
