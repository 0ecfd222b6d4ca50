import { text, type Text } from '@disclosure-report/core';
import { en } from '@disclosure-report/core/messages/en.js';
import { zhHans } from '@disclosure-report/core/messages/zh-Hans.js';
import type { ReportComparison } from '../comparison/comparison.js';
import type { LineUp } from '../comparison/line-up.js';
import { remarksOf } from '../comparison/remarks.js';
import { failureOf, type Unread } from '../input/load.js';
import { wordsIn } from '../messages/words.js';

/** Everything a comparison knows; indexes count the reports from 0. */
export const comparisonAsJson = (
  lineUp: LineUp,
  comparison: ReportComparison,
  unread: readonly Unread[],
): Readonly<Record<string, unknown>> => ({
  reports: lineUp.readings.map(({ file, report: { body, year, form, mixed } }) => ({
    file,
    body,
    year,
    form,
    ...(mixed && { mixed }),
  })),
  ...comparison,
  remarks: remarksInBoth(lineUp, comparison),
  unread: unread.map(failureOf),
});

const remarksInBoth = (lineUp: LineUp, comparison: ReportComparison): readonly Text[] => {
  const english = remarksOf(lineUp, comparison, wordsIn.en, en);
  return remarksOf(lineUp, comparison, wordsIn['zh-Hans'], zhHans).map((remark, index) =>
    text(remark, english[index] ?? ''),
  );
};
