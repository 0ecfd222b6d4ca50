import { tableIds, tableOf, type Locale, type Report, type TableId } from '@disclosure-report/core';
import { wordsIn } from '../messages/words.js';
import { recordFields } from '../read/records/record.js';
import { isFormulaLike } from '../read/sheet/formula.js';
import { printedTable, type PrintedCell } from './printed-table.js';
import { factRecords, proseRecords } from './records.js';
import { workbookOf, type WrittenCell, type WrittenSheet } from './xlsx/workbook.js';

export interface WriteXlsxOptions {
  /** The language of the tables' labels and of the sheets' names; the report's prose stays as it is. */
  readonly locale?: Locale;
}

const textCell = (value: string | number, column: number): WrittenCell => ({
  value,
  look: typeof value === 'string' && isFormulaLike(value) ? 'quoted' : 'text',
  column,
});

/** Facts and prose, one record a row. */
const recordSheet = (report: Report, locale: Locale): WrittenSheet => ({
  name: wordsIn[locale].text,
  widths: [10, 12, 14, 24, 80],
  frozen: 1,
  rows: [
    recordFields.map((name, column) => textCell(name, column)),
    ...[...factRecords(report, locale), ...proseRecords(report)].map(({ part, row, column, label, value }) =>
      [part, row, column, label, value].map(textCell),
    ),
  ],
});

const cellOf = (
  { kind, text, value, column, colSpan, rowSpan, total }: PrintedCell,
  headers: number,
): WrittenCell => {
  if (kind === 'data') return { value, look: total ? 'total' : 'figure', column, colSpan };
  const look = kind === 'header' && column < headers ? 'rowHeader' : 'header';
  return { value: text, look, column, colSpan, rowSpan };
};

const tableSheet = (report: Report, table: TableId, locale: Locale): WrittenSheet => {
  const { rows, columns, headerColumns, headRows } = printedTable(report, table, locale);
  const { heading, name } = tableOf(report, table);
  const title: WrittenCell = { value: heading[locale], look: 'title', column: 0, colSpan: columns };
  return {
    name: name[locale],
    widths: Array.from({ length: columns }, (_, at) =>
      at >= headerColumns ? 12 : headerColumns === 1 ? 24 : 8 * 2 ** at,
    ),
    frozen: headRows + 1,
    rows: [[title], ...rows.map((cells) => cells.map((cell) => cellOf(cell, headerColumns)))],
  };
};

/**
 * Writes a report as an Excel workbook: each table on a sheet of its own as the form prints it, its numbers as numbers
 * and blank where they are blank, and a sheet with the facts and the prose, one a row. Text never becomes a formula.
 * Reading it again gives the same report, but that cells the report lacks come back blank.
 */
export const writeXlsx = (report: Report, options: WriteXlsxOptions = {}): Promise<Uint8Array> => {
  const { locale = 'zh-Hans' } = options;
  const tables = tableIds.filter((table) => report.tables[table]);
  const sheets = [...tables.map((table) => tableSheet(report, table, locale)), recordSheet(report, locale)];
  return Promise.resolve(workbookOf(sheets));
};
