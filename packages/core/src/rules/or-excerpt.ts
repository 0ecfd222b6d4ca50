import { isExcerpt } from '../report/prose.js';
import type { Failure, Outcome } from './rule.js';
import type { RuleId } from '../check/finding.js';

/** That words are missing from a text is only known of the whole text. */
export const orExcerpt = <Id extends RuleId>(text: string, missing: Failure<Id>): Outcome<Id> =>
  isExcerpt(text) ? { because: { reason: 'excerpt' } } : missing;
