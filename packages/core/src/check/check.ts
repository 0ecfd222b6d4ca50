import type { Report } from '../report/report.js';
import { rules } from '../rules/rules.js';
import { runRules, type CheckOptions, type CheckResult } from './run-rules.js';

/** Runs every rule over a report. A rule that lacks its data is listed as not assessable; one that throws stops no other. */
export const check = (report: Report, options: CheckOptions = {}): CheckResult =>
  runRules(rules, report, options);
