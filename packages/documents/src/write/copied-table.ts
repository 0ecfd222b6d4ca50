import type { Locale, Report, TableId } from '@disclosure-report/core';
import { attributes, escaped } from './escape.js';
import { printed } from './number.js';
import { printedTable, type PrintedCell } from './printed-table.js';

/** A table as it goes to the clipboard. */
export interface CopiedTable {
  /** Tab-separated, a spanning header in the first of its places. */
  readonly text: string;
  readonly html: string;
}

const textOf = ({ kind, text, value }: PrintedCell): string =>
  kind === 'data' ? (value === undefined ? '' : printed(value)) : text;

/** Word, WPS and Excel go by old attributes as well as by style, and content systems drop the latter. */
const cellHtml = (cell: PrintedCell, headers: number): string => {
  const { kind, column, colSpan, rowSpan } = cell;
  const name = kind === 'data' || kind === 'corner' ? 'td' : 'th';
  const about = attributes({
    colspan: colSpan > 1 ? colSpan : undefined,
    rowspan: rowSpan > 1 ? rowSpan : undefined,
    align: kind === 'data' ? 'right' : kind === 'header' && column < headers ? 'left' : undefined,
  });
  return `<${name}${about}>${escaped(textOf(cell))}</${name}>`;
};

/** One of the three tables to paste into a document, a sheet or a page: merged headers, blank cells blank. */
export const copiedTable = (report: Report, table: TableId, locale: Locale): CopiedTable => {
  const { rows, columns, headerColumns } = printedTable(report, table, locale);
  const lines = rows.map((cells) => {
    const places = Array<string>(columns).fill('');
    for (const cell of cells) places[cell.column] = textOf(cell);
    return places.join('\t');
  });
  const body = rows.map((cells) => `<tr>${cells.map((cell) => cellHtml(cell, headerColumns)).join('')}</tr>`);
  return {
    text: lines.join('\r\n'),
    html: `<table border="1" cellspacing="0" cellpadding="4">\n${body.join('\n')}\n</table>`,
  };
};
