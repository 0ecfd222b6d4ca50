import { cellsOf } from '../cells/cell.js';
import type { Band, FormTable } from '../forms/model.js';
import { layAxis, type AxisLine, type HeaderAxis } from './header-axis.js';
import type { CornerCell, DataCell, LayoutRow, LayoutTable } from './model.js';
import { keeping, type Orientation } from './orientation.js';

export interface LayoutOptions {
  /** Put before every id, so that several reports can share a page. */
  readonly idPrefix?: string;
  /** Keys of the rows to draw; all when not given. */
  readonly rows?: ReadonlySet<string>;
}

/** Where the headers of a grid stand. What they say of a cell is the same in every arrangement. */
export interface Arrangement {
  readonly orient: (band: Band) => Orientation;
  /** How many columns the row headers take that are so many groups deep. */
  readonly headerColumns: (depth: number) => number;
  /** Of the row headers over a cell, outermost first, those that it names. */
  readonly named: (ids: readonly string[]) => readonly string[];
  readonly drawn: (row: AxisLine, data: readonly DataCell[]) => readonly LayoutRow[];
}

const headRows = (columns: HeaderAxis, corner: CornerCell | undefined): readonly LayoutRow[] =>
  Array.from({ length: columns.depth }, (_, level) => {
    const headers = columns.lines
      .flatMap(({ opening }) => opening)
      .filter((opened) => opened.level === level)
      .map(({ cell }) => cell);
    return { cells: level === 0 && corner ? [corner, ...headers] : headers };
  });

const layBand = (
  table: FormTable,
  whole: Band,
  id: string,
  { orient, headerColumns, named, drawn }: Arrangement,
  kept: ReadonlySet<string> | undefined,
): LayoutTable => {
  const band = kept ? { ...whole, rows: keeping(whole.rows, kept) } : whole;
  const orientation = orient(band);
  const cells = new Map(cellsOf(table).map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const rows = layAxis(orientation.rows, 'row', `${id}-`);
  const columns = layAxis(orientation.columns, 'col', `${id}-`);
  const beside = headerColumns(rows.depth);

  const dataCells = (row: AxisLine | undefined): readonly DataCell[] =>
    columns.lines.flatMap((column) => {
      const cell = cells.get(orientation.keyOf(row?.line, column.line));
      if (!cell) return [];
      return {
        kind: 'data',
        cell,
        headers: [...named(row?.ids ?? []), ...column.ids],
        total: row?.line.role === 'total' || column.line.role === 'total',
      };
    });

  return {
    id,
    table: table.id,
    caption: band.label ?? table.heading,
    columns: beside + columns.lines.length,
    head: headRows(
      columns,
      beside > 0
        ? { kind: 'corner', label: band.corner, colSpan: beside, rowSpan: columns.depth }
        : undefined,
    ),
    body:
      rows.depth > 0
        ? rows.lines.flatMap((row) => drawn(row, dataCells(row)))
        : [{ cells: dataCells(undefined) }],
  };
};

/** One table for each grid of which a row is asked for. */
export const layBands = (
  table: FormTable,
  arrangement: Arrangement,
  { idPrefix = '', rows }: LayoutOptions,
): readonly LayoutTable[] =>
  table.bands.flatMap((band, index) => {
    if (rows && keeping(band.rows, rows).length === 0) return [];
    const id = `${idPrefix}${table.id}${table.bands.length > 1 ? `-${index + 1}` : ''}`;
    return [layBand(table, band, id, arrangement, rows)];
  });
