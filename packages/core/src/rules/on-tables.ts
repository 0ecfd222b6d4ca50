import {
  feeNotNegative,
  noBlankCell,
  numbersOnly,
  onlyChangeNegative,
  plainNumbers,
  wholeCount,
} from './cells.js';
import {
  correctionsSpokenOf,
  directSuitsSince2024,
  requestsBeforeDisputes,
  reviewBeforeSuit,
} from './disputes.js';
import { inForceContinues, inForceCoversMade, itemsContinue, procurementUnit } from './proactive.js';
import { regulationsByRuleMakers } from './regulations.js';
import {
  carriedOverShare,
  feeNoticesExplained,
  nothingWithoutRequests,
  otherHandlingShare,
} from './requests.js';
import { disputesLines, formFitsYear, proactiveLines, requestsLines, tablesPresent } from './structure.js';
import { balance, columnTotal, litigationTotal, reviewTotal, rowTotal } from './sums.js';
import { likelyWrongCells } from './suspects.js';
import type { TableRuleId } from '../check/finding.js';
import type { RuleOf } from './rule.js';

/** The rules that the tables of one report can break by themselves, in the order of their number. */
export const tableRules: readonly RuleOf<TableRuleId>[] = [
  tablesPresent,
  proactiveLines,
  requestsLines,
  disputesLines,
  formFitsYear,
  noBlankCell,
  wholeCount,
  feeNotNegative,
  onlyChangeNegative,
  numbersOnly,
  plainNumbers,
  balance,
  columnTotal,
  rowTotal,
  likelyWrongCells,
  nothingWithoutRequests,
  carriedOverShare,
  feeNoticesExplained,
  otherHandlingShare,
  reviewTotal,
  litigationTotal,
  reviewBeforeSuit,
  requestsBeforeDisputes,
  correctionsSpokenOf,
  directSuitsSince2024,
  regulationsByRuleMakers,
  inForceCoversMade,
  inForceContinues,
  itemsContinue,
  procurementUnit,
];
