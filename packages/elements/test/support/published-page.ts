import {
  cellsOf,
  layoutTable,
  tableIds,
  tableOf,
  valueAt,
  type LayoutCell,
  type Report,
} from '@disclosure-report/core';

const spans = ({ colSpan, rowSpan }: { readonly colSpan: number; readonly rowSpan: number }): string =>
  ` colspan="${colSpan}" rowspan="${rowSpan}"`;

const cellMarkup = (cell: LayoutCell, report: Report): string => {
  if (cell.kind === 'corner') return `<td${spans(cell)}>${cell.label?.['zh-Hans'] ?? ''}</td>`;
  if (cell.kind === 'header') return `<td${spans(cell)}><p>${cell.label['zh-Hans']}</p></td>`;
  return `<td><p>${valueAt(report, cell.cell.address) ?? '&nbsp;'}</p></td>`;
};

/** A report's sections as a portal publishes them: all cells `<td>`, no scope, no caption. */
export const publishedMarkup = (report: Report): string =>
  [
    `<h1>${report.title ?? ''}</h1>`,
    ...report.sections.map((section) => {
      const prose = section.blocks.map((block) => (block.type === 'paragraph' ? `<p>${block.text}</p>` : ''));
      const table = tableIds.find((id) => id === section.id);
      if (!table || cellsOf(tableOf(report, table)).length === 0)
        return `<p>${section.heading}</p>${prose.join('')}`;
      const layouts = layoutTable(tableOf(report, table));
      const rows = layouts.flatMap(({ head, body, caption }) => [
        ...(layouts.length > 1 ? [`<tr><td colspan="9">${caption['zh-Hans']}</td></tr>`] : []),
        ...[...head, ...body].map(
          ({ cells }) => `<tr>${cells.map((cell) => cellMarkup(cell, report)).join('')}</tr>`,
        ),
      ]);
      return `<p>${section.heading}</p>${prose.join('')}<table border="1">${rows.join('')}</table>`;
    }),
  ].join('\n');

export const publishedPage = (report: Report): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${report.title ?? ''}</title></head><body>${publishedMarkup(report)}</body></html>`;
