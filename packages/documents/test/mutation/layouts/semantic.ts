import {
  layoutTable,
  tableOf,
  type LayoutCell,
  type LayoutTable,
  type Report,
} from '@disclosure-report/core';
import { articleHtml, pageHtml } from '../drawing.js';
import { typed, type Layout } from '../layout.js';

const cellHtml = (cell: LayoutCell, report: Report): string => {
  if (cell.kind === 'data') return `<td>${typed(report, cell.cell.address)}</td>`;
  const spans = ` colspan="${cell.colSpan}" rowspan="${cell.rowSpan}"`;
  const text = cell.label?.['zh-Hans'] ?? '';
  return cell.kind === 'corner'
    ? `<td${spans}>${text}</td>`
    : `<th scope="${cell.scope}"${spans}>${text}</th>`;
};

const bandHtml = ({ caption, head, body }: LayoutTable, report: Report): string => {
  const rows = (list: LayoutTable['head']): string =>
    list.map(({ cells }) => `<tr>${cells.map((cell) => cellHtml(cell, report)).join('')}</tr>`).join('');
  return `<table><caption>${caption['zh-Hans']}</caption><thead>${rows(head)}</thead><tbody>${rows(body)}</tbody></table>`;
};

/** Clean markup: captions, `<th>` with scopes, a table for each clause. */
export const semantic: Layout = {
  name: 'clean semantic tables',
  draw: (report) => ({
    source: pageHtml(
      articleHtml(report, (table) =>
        layoutTable(tableOf(report, table))
          .map((band) => bandHtml(band, report))
          .join('\n'),
      ),
    ),
  }),
};
