import { checkEquations, type CheckOptions, type CheckResult, type Report } from '@disclosure-report/core';
import type * as EveryRule from './every-rule.js';

/** What the rules said. */
export interface Checked {
  readonly result: CheckResult;
  /** How many rules were asked and what exactly they were asked about; `undefined` while there are only the equations. */
  readonly whole: { readonly rules: number; readonly contentHash: string } | undefined;
}

let everyRule: typeof EveryRule | undefined;

/** Fetches the rules beside the equations. Rejects where their file can't be loaded. */
export const fetchEveryRule = async (): Promise<void> => {
  everyRule ??= await import('./every-rule.js');
};

/** Asks all rules that are there. */
export const checked = (report: Report, options: CheckOptions): Checked =>
  everyRule
    ? {
        result: everyRule.check(report, options),
        whole: { rules: everyRule.ruleCount, contentHash: everyRule.contentHash(report) },
      }
    : { result: checkEquations(report, options), whole: undefined };
