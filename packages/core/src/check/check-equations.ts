import type { Report } from '../report/report.js';
import { equationRules } from '../rules/sums.js';
import type { EquationRuleId } from './finding.js';
import { runRules, type CheckOptions, type CheckResult } from './run-rules.js';

/** `check` with only the rules on the form's equations: a page can say at once whether they hold, and fetch the rest. */
export const checkEquations = (report: Report, options: CheckOptions = {}): CheckResult<EquationRuleId> =>
  runRules(equationRules, report, options);
