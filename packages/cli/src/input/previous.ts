import { isYearBefore, type Report } from '@disclosure-report/core';
import type { Console } from '../console.js';
import type { Reading } from './load.js';

/**
 * The report of the year before to hold a report against. Among several files it is one body's; a single report is
 * held against it under another name too, for bodies are renamed.
 */
export const previousOf = (
  { file, report }: Omit<Reading, 'ok'>,
  previous: Reading,
  several: boolean,
  { tell, words }: Console,
): Report | undefined => {
  const before = previous.report;
  const isOtherBody = isNamed(report) && isNamed(before) && report.body.name !== before.body.name;
  if (several && isOtherBody) {
    tell(words.previousOfOtherBody(file, previous.file));
    return undefined;
  }
  if (!isYearBefore(before, report)) tell(words.previousOfOtherYear(file, previous.file, before.year));
  return before;
};

const isNamed = ({ body }: Report): boolean => body.name !== null;
