import type { Report } from '../report/report.js';
import { tableRules } from '../rules/on-tables.js';
import type { TableRuleId } from './finding.js';
import { runRules, type CheckOptions, type CheckResult } from './run-rules.js';

/** `check` with only the rules that the tables themselves can break: a page shows these at once and fetches the rest. */
export const checkTables = (report: Report, options: CheckOptions = {}): CheckResult<TableRuleId> =>
  runRules(tableRules, report, options);
