import {
  layoutTable,
  tableOf,
  type LayoutCell,
  type LayoutRow,
  type LayoutTable,
  type Locale,
  type Report,
  type TableId,
} from '@disclosure-report/core';
import { attributes, escaped } from './escape.js';
import { printed } from './number.js';

export interface TableHtmlOptions {
  readonly locale: Locale;
  readonly idPrefix: string;
}

const moreThanOne = (span: number): number | undefined => (span > 1 ? span : undefined);

/** `headers` is said as well as `scope`: some readers of tables go by the one, some by the other. */
const cellHtml = (cell: LayoutCell, values: Report['tables'][TableId], locale: Locale): string => {
  switch (cell.kind) {
    case 'corner': {
      const spans = attributes({ colspan: moreThanOne(cell.colSpan), rowspan: moreThanOne(cell.rowSpan) });
      return `<td${spans}>${escaped(cell.label?.[locale] ?? '')}</td>`;
    }
    case 'header': {
      const about = attributes({
        id: cell.id,
        scope: cell.scope,
        colspan: moreThanOne(cell.colSpan),
        rowspan: moreThanOne(cell.rowSpan),
        headers: cell.headers.join(' ') || undefined,
      });
      return `<th${about}>${escaped(cell.label[locale])}</th>`;
    }
    case 'data': {
      const value = values?.[cell.cell.row]?.[cell.cell.column];
      const about = attributes({ headers: cell.headers.join(' '), class: cell.total ? 'total' : undefined });
      // Blank stays blank: a 0 here would say what the report does not.
      return `<td${about}>${typeof value === 'number' ? printed(value) : ''}</td>`;
    }
  }
};

const rowsHtml = (rows: readonly LayoutRow[], values: Report['tables'][TableId], locale: Locale): string =>
  rows
    .map(({ cells }) => `<tr>${cells.map((cell) => cellHtml(cell, values, locale)).join('')}</tr>`)
    .join('\n');

const layoutHtml = (
  { caption, head, body }: LayoutTable,
  values: Report['tables'][TableId],
  locale: Locale,
): string =>
  [
    // The report's prose is Chinese whatever language its tables are labelled in.
    `<table class="figures"${attributes({ lang: locale === 'zh-Hans' ? undefined : locale })}>`,
    `<caption>${escaped(caption[locale])}</caption>`,
    `<thead>\n${rowsHtml(head, values, locale)}\n</thead>`,
    `<tbody>\n${rowsHtml(body, values, locale)}\n</tbody>`,
    '</table>',
  ].join('\n');

/** One of the three tables of a report, as one table for each of its bands. */
export const tableHtml = (report: Report, table: TableId, { locale, idPrefix }: TableHtmlOptions): string =>
  layoutTable(tableOf(report, table), { idPrefix })
    .map((layout) => layoutHtml(layout, report.tables[table], locale))
    .join('\n');
