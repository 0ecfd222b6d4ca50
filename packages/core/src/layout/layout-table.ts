import { cellsOf } from '../cells/cell.js';
import type { Band, FormTable } from '../forms/model.js';
import { layAxis, type AxisLine, type HeaderAxis } from './header-axis.js';
import type { CornerCell, DataCell, LayoutRow, LayoutTable } from './model.js';
import { keeping, narrow, printed } from './orientation.js';

export interface LayoutOptions {
  /** Put before every id, so that several reports can share a page. */
  readonly idPrefix?: string;
  /**
   * For little room: groups stand above their rows, a table printed across is turned, and of many columns one is
   * drawn. What a cell's headers say stays the same.
   */
  readonly narrow?: boolean;
  /** The column drawn where there is room for one; the total when not given. */
  readonly column?: string;
  /** Keys of the rows to draw; all when not given. */
  readonly rows?: ReadonlySet<string>;
}

const headRows = (columns: HeaderAxis, corner: CornerCell | undefined): readonly LayoutRow[] =>
  Array.from({ length: columns.depth }, (_, level) => {
    const headers = columns.lines
      .flatMap(({ opening }) => opening)
      .filter((opened) => opened.level === level)
      .map(({ cell }) => cell);
    return { cells: level === 0 && corner ? [corner, ...headers] : headers };
  });

/** Groups beside their rows, spanning them. */
const besideRows = (row: AxisLine, data: readonly DataCell[]): readonly LayoutRow[] => [
  { cells: [...row.opening.map(({ cell }) => cell), ...data] },
];

/**
 * Groups on rows of their own. A browser finds no row header there for the rows below, so that each of those says
 * the groups itself, for who listens.
 */
const aboveRows = (row: AxisLine, data: readonly DataCell[]): readonly LayoutRow[] =>
  row.opening.map(
    ({ cell }): LayoutRow =>
      cell.scope === 'rowgroup'
        ? { cells: [{ ...cell, colSpan: 1 + data.length, rowSpan: 1 }] }
        : { cells: [{ ...cell, colSpan: 1, headers: [], unseen: row.groups }, ...data] },
  );

const layBand = (table: FormTable, whole: Band, id: string, options: LayoutOptions): LayoutTable => {
  const band = options.rows ? { ...whole, rows: keeping(whole.rows, options.rows) } : whole;
  const orientation = options.narrow ? narrow(band, options.column) : printed(band);
  const cells = new Map(cellsOf(table).map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const rows = layAxis(orientation.rows, 'row', `${id}-`);
  const columns = layAxis(orientation.columns, 'col', `${id}-`);
  const headerColumns = options.narrow ? Math.min(1, rows.depth) : rows.depth;

  const dataCells = (row: AxisLine | undefined): readonly DataCell[] =>
    columns.lines.flatMap((column) => {
      const cell = cells.get(orientation.keyOf(row?.line, column.line));
      if (!cell) return [];
      const rowIds = options.narrow ? row?.ids.slice(-1) : row?.ids;
      return {
        kind: 'data',
        cell,
        headers: [...(rowIds ?? []), ...column.ids],
        total: row?.line.role === 'total' || column.line.role === 'total',
      };
    });

  const bodyRows = options.narrow ? aboveRows : besideRows;
  return {
    id,
    table: table.id,
    caption: band.label ?? table.heading,
    columns: headerColumns + columns.lines.length,
    head: headRows(
      columns,
      headerColumns > 0
        ? { kind: 'corner', label: band.corner, colSpan: headerColumns, rowSpan: columns.depth }
        : undefined,
    ),
    body:
      rows.depth > 0
        ? rows.lines.flatMap((row) => bodyRows(row, dataCells(row)))
        : [{ cells: dataCells(undefined) }],
  };
};

/**
 * How to draw one of the form's tables with native table markup. Table 二 comes as one table for each clause:
 * as a single one, assistive technology reads every cell under the headers of all clauses above it. A clause of which
 * no row is asked for is left out.
 */
export const layoutTable = (table: FormTable, options: LayoutOptions = {}): readonly LayoutTable[] =>
  table.bands.flatMap((band, index) => {
    const { rows } = options;
    if (rows && keeping(band.rows, rows).length === 0) return [];
    const id = `${options.idPrefix ?? ''}${table.id}${table.bands.length > 1 ? `-${index + 1}` : ''}`;
    return [layBand(table, band, id, options)];
  });
