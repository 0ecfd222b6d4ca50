import assert from 'node:assert/strict';
import {
  check,
  describeFinding,
  describeNotAssessable,
  type CheckOptions,
  type Finding,
  type Report,
} from '../src/index.js';
import { en } from '../src/messages/en.js';
import { ruleTitles } from '../src/messages/rule-titles.js';
import { zhHans } from '../src/messages/zh-Hans.js';

const whole = (sentence: string): void => {
  assert.doesNotMatch(sentence, /undefined|NaN|\[object|^\s*$/);
};

/** The findings of a report, after looking that every sentence about it is whole in both languages. */
export const findingsSaid = (report: Report, options?: CheckOptions): readonly Finding[] => {
  const { findings, notAssessable, defects } = check(report, options);
  assert.deepEqual(defects, []);
  for (const catalogue of [zhHans, en]) {
    for (const finding of findings) {
      whole(describeFinding(finding, catalogue, report));
      whole(ruleTitles[catalogue.locale][finding.rule]);
    }
    for (const item of notAssessable) whole(describeNotAssessable(item, catalogue, report));
  }
  return findings;
};
