import { checkEquations, type CheckOptions, type CheckResult, type Report } from '@disclosure-report/core';

/** What the rules said, and whether all of them were asked. */
export interface Checked {
  readonly result: CheckResult;
  readonly isWhole: boolean;
}

type Check = (report: Report, options: CheckOptions) => CheckResult;

let check: Check | undefined;

/** Fetches the rules on text, dates and years. Rejects where their file can't be loaded. */
export const fetchEveryRule = async (): Promise<void> => {
  check ??= (await import('./every-rule.js')).check;
};

/** Asks all rules that are there. */
export const checked = (report: Report, options: CheckOptions): Checked => ({
  result: (check ?? checkEquations)(report, options),
  isWhole: check !== undefined,
});
