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
import { feeRounded, feeUnit, processingFeeWithinFees } from './fees.js';
import { inForceContinues, inForceCoversMade, itemsContinue, procurementUnit } from './proactive.js';
import {
  changesExplained,
  departmentsInJanuary,
  governmentsByMarch,
  localDeadline,
  notBeforeYearEnd,
} from './publication.js';
import { regulationsByRuleMakers } from './regulations.js';
import {
  carriedOverShare,
  feeNoticesExplained,
  nothingWithoutRequests,
  otherHandlingShare,
} from './requests.js';
import {
  feesStated,
  fiveAspects,
  governmentsAssess,
  noEmptySlot,
  noResidue,
  problemsAndImprovements,
  sectionNumbering,
  sixSections,
} from './sections.js';
import { disputesLines, formFitsYear, proactiveLines, requestsLines, tablesPresent } from './structure.js';
import { balance, columnTotal, litigationTotal, reviewTotal, rowTotal } from './sums.js';
import { likelyWrongCells } from './suspects.js';
import { titlePattern, yearStated } from './title.js';
import {
  citationsCurrent,
  notAnothersWords,
  notLastYearsWords,
  nothingPrivate,
  overviewLength,
  ownKind,
  principleQuoted,
  rightYear,
} from './wording.js';
import {
  carriedInColumns,
  carriedInTotal,
  notLastYearsTables,
  pendingReappears,
  sameBody,
  suddenChange,
} from './years.js';
import type { AnyRule } from './rule.js';

/** Every rule there is, in the order of its number. */
export const rules: readonly AnyRule[] = [
  sixSections,
  sectionNumbering,
  fiveAspects,
  governmentsAssess,
  tablesPresent,
  proactiveLines,
  requestsLines,
  disputesLines,
  formFitsYear,
  problemsAndImprovements,
  noResidue,
  noEmptySlot,
  feesStated,
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
  feeUnit,
  notLastYearsTables,
  processingFeeWithinFees,
  feeRounded,
  suddenChange,
  itemsContinue,
  procurementUnit,
  carriedInTotal,
  carriedInColumns,
  pendingReappears,
  sameBody,
  titlePattern,
  yearStated,
  notLastYearsWords,
  notAnothersWords,
  ownKind,
  principleQuoted,
  rightYear,
  citationsCurrent,
  nothingPrivate,
  overviewLength,
  departmentsInJanuary,
  governmentsByMarch,
  localDeadline,
  notBeforeYearEnd,
  changesExplained,
];
