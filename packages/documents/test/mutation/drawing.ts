import { tableIds, formOf, type CellAddress, type Report, type TableId } from '@disclosure-report/core';
import { portalCell, portalRows, type PortalCell, type PortalRow } from '../portal-table.js';
import { typed, type Layout } from './layout.js';
import type { Random } from './random.js';

/** What is known while a table is drawn, and what the drawing does to its numbers. */
export interface Drawing {
  readonly table: TableId;
  readonly random: Random;
  readonly blank: Set<CellAddress>;
  readonly destroyed: Set<CellAddress>;
}

export type Rows = readonly PortalRow[];

/** One thing that goes wrong with a table; the table may come in several grids. */
export type Edit = (grids: readonly Rows[], drawing: Drawing) => readonly Rows[];

/** An edit of the page around the tables. */
export type Wrap = (page: string, random: Random) => string;

export const gridByGrid =
  (edit: (rows: Rows, drawing: Drawing) => Rows): Edit =>
  (grids, drawing) =>
    grids.map((rows) => edit(rows, drawing));

const cellByCell =
  (edit: (cell: PortalCell, drawing: Drawing) => PortalCell): Edit =>
  (grids, drawing) =>
    grids.map((rows) => rows.map((row) => row.map((cell) => edit(cell, drawing))));

/** Changes the words of headers and labels, where they are words still and no markup. */
export const labels = (edit: (text: string, random: Random) => string): Edit =>
  cellByCell((cell, { random }) =>
    cell.data || !cell.text || /[<&]/.test(cell.text) ? cell : { ...cell, text: edit(cell.text, random) },
  );

/** Changes how numbers are written, where nothing has changed them yet. */
export const figures = (
  edit: (cell: PortalCell & { data: NonNullable<PortalCell['data']> }, drawing: Drawing) => string,
): Edit =>
  cellByCell((cell, drawing) => {
    const { data } = cell;
    return data && /^(?:-?[\d.]+)?$/.test(cell.text)
      ? { ...cell, text: edit({ ...cell, data }, drawing) }
      : cell;
  });

export const blankCell = (): PortalCell => portalCell('&nbsp;');

/** A table as the form prints it, gone through some edits. */
export const drawnGrids = (report: Report, edits: readonly Edit[], drawing: Drawing): readonly Rows[] => {
  const { table } = drawing;
  const rows = portalRows(formOf(report, table).id, table, ({ address }) => typed(report, address));
  return edits.reduce<readonly Rows[]>((grids, edit) => edit(grids, drawing), [rows]);
};

const cellHtml = ({ text, colSpan, rowSpan }: PortalCell): string => {
  const spans = `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;
  return `<td width="74" valign="center"${spans} style="border:1px solid windowtext;padding:0 7px"><p style="text-align:center"><span style="font-family:宋体;font-size:14px">${text}</span></p></td>`;
};

/** A grid as word processors and portals' editors write it: nothing but `<td>`. */
export const gridHtml = (rows: Rows): string =>
  `<table border="1" cellspacing="0"><tbody>\n${rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n')}\n</tbody></table>`;

/** The report's prose with its tables where they belong. */
export const articleHtml = (report: Report, tableHtml: (table: TableId) => string): string => {
  const sections = report.sections.map(({ id, heading, blocks }) => {
    const table = tableIds.find((known) => known === id);
    const prose = blocks.map((block) =>
      'text' in block ? `<p style="text-indent:2em">${block.text}</p>` : '',
    );
    return `<p><strong>${heading}</strong></p>\n${table ? tableHtml(table) : ''}${prose.join('\n')}`;
  });
  return `<h1>${report.title ?? ''}</h1>\n${sections.join('\n')}`;
};

export const pageHtml = (article: string): string =>
  `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>政府信息公开</title></head>\n<body><div class="content">\n${article}\n</div></body></html>\n`;

/** A page of all-`<td>` tables that went through some edits. */
export const portalLayout = (name: string, edits: readonly Edit[], wraps: readonly Wrap[] = []): Layout => ({
  name,
  draw: (report, random) => drawPage(report, random, edits, wraps),
});

export const drawPage = (
  report: Report,
  random: Random,
  edits: readonly Edit[],
  wraps: readonly Wrap[] = [],
): ReturnType<Layout['draw']> => {
  const blank = new Set<CellAddress>();
  const destroyed = new Set<CellAddress>();
  const article = articleHtml(report, (table) =>
    drawnGrids(report, edits, { table, random, blank, destroyed }).map(gridHtml).join('<p>&nbsp;</p>'),
  );
  return { source: wraps.reduce((page, wrap) => wrap(page, random), pageHtml(article)), blank, destroyed };
};
