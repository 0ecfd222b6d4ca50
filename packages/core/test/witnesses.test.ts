import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, rules, type RuleId } from '../src/index.js';
import type { Witness } from '../rulebook/witness.js';
import { families, witnesses } from '../rulebook/witnesses.js';
import { findingsSaid } from './sentences.js';

/** Whether a rule looked at all: one that was not run, or lacked its data, lets nothing pass. */
const hasLooked = (rule: RuleId, { report, options }: Witness): boolean => {
  const { notRun, notAssessable } = check(report, options);
  return !notRun.includes(rule) && notAssessable.every((item) => item.rule !== rule);
};

const found = (rule: RuleId, { report, options }: Witness) =>
  findingsSaid(report, options).filter((finding) => finding.rule === rule);

describe('every rule has its witnesses', () => {
  for (const { id, certainty, severity } of rules) {
    test(`${id} lets one pass and finds what is wrong with the others`, () => {
      const { passing, failing } = witnesses[id];
      assert.ok(hasLooked(id, passing), 'it looked at the one that passes');
      assert.deepEqual(found(id, passing), []);
      for (const witness of failing) {
        const findings = found(id, witness);
        assert.notEqual(findings.length, 0);
        for (const finding of findings) assert.equal(finding.certainty, certainty);
      }
      const severities = failing.flatMap((witness) => found(id, witness).map((finding) => finding.severity));
      assert.ok(severities.includes(severity), 'one fails with the rule’s own severity');
    });
  }

  test('no witness is of a rule that is not there, and each rule is in one family', () => {
    const inFamilies = Object.values(families).flatMap((family) => Object.keys(family));
    assert.deepEqual(
      [...inFamilies].sort(),
      rules.map(({ id }) => id),
    );
  });

  test('no error comes from practice alone', () => {
    for (const { id, basis } of rules) {
      if (basis.kind !== 'practice') continue;
      for (const witness of witnesses[id].failing)
        for (const finding of found(id, witness)) assert.notEqual(finding.severity, 'error', id);
    }
  });
});
