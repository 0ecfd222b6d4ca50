import {
  feeNotNegative,
  noBlankCell,
  numbersOnly,
  onlyChangeNegative,
  plainNumbers,
  wholeCount,
} from './cells.js';
import { regulationsByRuleMakers } from './proactive.js';
import { nothingWithoutRequests } from './requests.js';
import type { AnyRule } from './rule.js';
import { disputesLines, formFitsYear, proactiveLines, requestsLines, tablesPresent } from './structure.js';
import { likelyWrongCells } from './suspects.js';
import { balance, columnTotal, litigationTotal, reviewTotal, rowTotal } from './sums.js';
import { yearStated } from './title.js';

/** Every rule there is, in the order of its number. */
export const rules: readonly AnyRule[] = [
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
  reviewTotal,
  litigationTotal,
  regulationsByRuleMakers,
  yearStated,
];
