import {
  cellsOf,
  forms,
  layoutTable,
  type Cell,
  type FormId,
  type LayoutCell,
  type LayoutTable,
  type TableId,
  type TableValues,
} from '@disclosure-report/core';

/** A cell as a portal's editor writes it; the text is markup. */
export interface PortalCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** The cell of the form it prints, where it is no header. */
  readonly data?: Cell;
}

export type PortalRow = readonly PortalCell[];

export const portalCell = (text: string, colSpan = 1, rowSpan = 1): PortalCell => ({
  text,
  colSpan,
  rowSpan,
});

/** A number of its own for every cell, so that none can be taken for another. */
export const numberOf = (form: FormId) => {
  const cells = Object.values(forms[form].tables).flatMap((table) => cellsOf(table));
  const numbers = new Map(cells.map(({ address }, index) => [address, index + 11]));
  return (cell: Cell): number => numbers.get(cell.address) ?? 0;
};

const portalCellOf = (cell: LayoutCell, print: (cell: Cell) => string): PortalCell =>
  cell.kind === 'data'
    ? { ...portalCell(print(cell.cell)), data: cell.cell }
    : portalCell(cell.label?.['zh-Hans'] ?? '', cell.colSpan, cell.rowSpan);

const bandRows = ({ head, body }: LayoutTable, print: (cell: Cell) => string): readonly PortalRow[] =>
  [...head, ...body].map(({ cells }) => cells.map((cell) => portalCellOf(cell, print)));

/** The grids of a form's table as the form prints them: one for 表三 and 表四, one for each clause of 表二. */
export const portalBands = (
  form: FormId,
  table: TableId,
  print: (cell: Cell) => string = (cell) => String(numberOf(form)(cell)),
): readonly (readonly PortalRow[])[] =>
  layoutTable(forms[form].tables[table]).map((layout) => bandRows(layout, print));

/** A form's table as portals publish it: 表二 in one grid, with its clauses between the rows. */
export const portalRows = (
  form: FormId,
  table: TableId,
  print?: (cell: Cell) => string,
): readonly PortalRow[] => {
  const layouts = layoutTable(forms[form].tables[table]);
  const bands = portalBands(form, table, print);
  if (bands.length === 1) return bands.flat();
  const width = Math.max(...layouts.map(({ columns }) => columns));
  return bands.flatMap((rows, index) => [
    [portalCell(layouts[index]?.caption['zh-Hans'] ?? '', width)],
    ...rows,
  ]);
};

export const portalHtml = (rows: readonly PortalRow[]): string =>
  `<table border="1"><tbody>${rows
    .map(
      (row) =>
        `<tr>${row
          .map(
            ({ text, colSpan, rowSpan }) =>
              `<td colspan="${colSpan}" rowspan="${rowSpan}"><p>${text}</p></td>`,
          )
          .join('\n')}</tr>`,
    )
    .join('\n')}</tbody></table>`;

/** What the numbers of `numberOf` are in a report; `edit` for cells the test has changed. */
export const valuesOf = (
  form: FormId,
  table: TableId,
  edit: (cell: Cell, value: number) => number | null = (_, value) => value,
): TableValues => {
  const rows: Record<string, Record<string, number | null>> = {};
  for (const cell of cellsOf(forms[form].tables[table])) {
    (rows[cell.row] ??= {})[cell.column] = edit(cell, numberOf(form)(cell));
  }
  return rows;
};

/** A whole report of a form, as the body of a page: title, six headings, three tables. */
export const portalPage = (
  form: FormId,
  tableOf: (table: TableId) => string = (table) => portalHtml(portalRows(form, table)),
): string => {
  const sections = forms[form].sections.map(({ id, heading }) => {
    const isTable = id === 'proactive' || id === 'requests' || id === 'disputes';
    return `<p>${heading['zh-Hans']}</p>${isTable ? tableOf(id) : '<p>内容。</p>'}`;
  });
  return `<h1>某某县财政局${form === '2019' ? 2019 : 2022}年政府信息公开工作年度报告</h1>${sections.join('')}`;
};
