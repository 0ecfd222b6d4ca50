import { tableIds, type Locale, type Report } from '@disclosure-report/core';
import { recordFields } from '../read/records/record.js';
import { defused } from '../read/sheet/formula.js';
import { printed } from './number.js';
import { printable } from './printable.js';
import { cellRecords, factRecords, mixedRecords, proseRecords } from './records.js';

export interface WriteCsvOptions {
  /** The language of the labels; the report's prose stays as it is. */
  readonly locale?: Locale;
}

const fieldOf = (value: string | number): string => {
  if (typeof value === 'number') return printed(value);
  const text = defused(printable(value));
  return /[",\r\n\t;]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/**
 * Writes a report as comma-separated values, one fact, cell or piece of prose a record: what programs sort, filter and
 * join (for the tables as the form prints them there is `writeXlsx`). UTF-8 with its mark, without which Excel would
 * take it for another encoding; text that Excel would run as a formula has an apostrophe before it. Reading it again
 * gives the same report, but that cells the report lacks come back blank.
 */
export const writeCsv = (report: Report, options: WriteCsvOptions = {}): string => {
  const { locale = 'zh-Hans' } = options;
  const records = [
    ...factRecords(report, locale),
    ...mixedRecords(report),
    ...tableIds.flatMap((table) => cellRecords(report, table, locale)),
    ...proseRecords(report),
  ];
  const lines = records.map(({ part, row, column, label, value }) =>
    [part, row, column, label, value].map(fieldOf).join(','),
  );
  return `\ufeff${[recordFields.join(','), ...lines].join('\r\n')}\r\n`;
};
