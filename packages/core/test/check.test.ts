import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, rules, withValue, type Report } from '../src/index.js';
import { zeroReport } from './sample-report.js';

describe('check', () => {
  test('a rule that throws is reported as a defect of the rule and stops no other', () => {
    const report: Report = {
      ...withValue(zeroReport(), 'disputes/review/total', 3),
      get title(): string {
        throw new Error('the title could not be had');
      },
    };
    const { findings, defects } = check(report);
    assert.deepEqual(
      defects,
      ['R70', 'R71'].map((rule) => ({ rule, detail: 'the title could not be had' })),
    );
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['R30', 'R25'],
    );
  });

  test('errors come first, their likely cause next, then warnings, each in the order of the rules', () => {
    const report = withValue(
      withValue(zeroReport(), 'requests/granted/other', null),
      'disputes/review/total',
      3,
    );
    assert.deepEqual(
      check(report).findings.map(({ severity }) => severity),
      ['error', 'information', 'warning'],
    );
    assert.deepEqual(
      [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)),
      rules,
    );
  });

  test('a finding keeps its fingerprint in a later run and loses it when the numbers change', () => {
    const fingerprint = (value: number) =>
      check(withValue(zeroReport(), 'disputes/review/total', value)).findings[0]?.fingerprint;
    assert.match(fingerprint(3) ?? '', /^[0-9a-f]{16}$/);
    assert.equal(fingerprint(3), fingerprint(3));
    assert.notEqual(fingerprint(3), fingerprint(4));
  });

  test('two findings in one report have different fingerprints', () => {
    const report = withValue(
      withValue(zeroReport(), 'disputes/litigation.direct/total', 3),
      'disputes/litigation.afterReview/total',
      3,
    );
    const fingerprints = check(report).findings.map((finding) => finding.fingerprint);
    assert.equal(fingerprints.length, 4);
    assert.equal(new Set(fingerprints).size, 4);
  });

  test('a result is plain data that survives JSON', () => {
    const result = check(withValue(zeroReport(), 'disputes/review/total', 3));
    assert.deepEqual(JSON.parse(JSON.stringify(result)), result);
  });
});
