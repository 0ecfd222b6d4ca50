import type { Report } from '@disclosure-report/core';
import type { Console } from '../console.js';
import { cellCount } from './cell-count.js';

/** Whose report it is, for which year, on which form and how much of it was read. */
export const reportLine = (report: Report, { catalogue, words }: Console): string => {
  const { read, all } = cellCount(report);
  return [
    report.body.name ?? words.nameUnknown,
    report.year === null ? words.yearUnknown : words.year(report.year),
    catalogue.formName(report.form),
    words.cellsRead(read, all),
  ].join(' · ');
};
