import { cellsOf } from '../cells/cell.js';
import { isGroup, type Band, type FormTable, type Header, type Line } from '../forms/model.js';
import { layAxis, type AxisLine, type HeaderAxis } from './header-axis.js';
import type { CornerCell, DataCell, LayoutRow, LayoutTable } from './model.js';

export interface LayoutOptions {
  /** Put before every id, so that several reports can share a page. */
  readonly idPrefix?: string;
}

/** The columns of a band printed across: every row becomes a header over a copy of the columns. */
const columnsAcross = (band: Band): readonly Header[] => {
  const under = (row: Line, header: Header): Header =>
    isGroup(header)
      ? { ...header, lines: header.lines.map((inner) => under(row, inner)) }
      : { ...header, key: `${row.key}/${header.key}` };
  const across = (header: Header): Header =>
    isGroup(header)
      ? { ...header, lines: header.lines.map(across) }
      : { label: header.label, lines: band.columns.map((column) => under(header, column)) };
  return band.rows.map(across);
};

const headRows = (columns: HeaderAxis, corner: CornerCell | undefined): readonly LayoutRow[] =>
  Array.from({ length: columns.depth }, (_, level) => {
    const headers = columns.lines
      .flatMap(({ opening }) => opening)
      .filter((opened) => opened.level === level)
      .map(({ cell }) => cell);
    return { cells: level === 0 && corner ? [corner, ...headers] : headers };
  });

const layBand = (table: FormTable, band: Band, id: string): LayoutTable => {
  const cells = new Map(cellsOf(table).map((cell) => [`${cell.row}/${cell.column}`, cell]));
  const rows = layAxis(band.printedAcross ? [] : band.rows, 'row', `${id}-`);
  const columns = layAxis(band.printedAcross ? columnsAcross(band) : band.columns, 'col', `${id}-`);

  const dataCells = (row: AxisLine | undefined): readonly DataCell[] =>
    columns.lines.flatMap((column) => {
      const cell = cells.get(row ? `${row.line.key}/${column.line.key}` : column.line.key);
      if (!cell) return [];
      return {
        kind: 'data',
        cell,
        headers: [...(row?.ids ?? []), ...column.ids],
        total: row?.line.role === 'total' || column.line.role === 'total',
      };
    });

  return {
    id,
    table: table.id,
    caption: band.label ?? table.heading,
    columns: rows.depth + columns.lines.length,
    head: headRows(
      columns,
      rows.depth > 0
        ? { kind: 'corner', label: band.corner, colSpan: rows.depth, rowSpan: columns.depth }
        : undefined,
    ),
    body: band.printedAcross
      ? [{ cells: dataCells(undefined) }]
      : rows.lines.map((row) => ({
          cells: [...row.opening.map(({ cell }) => cell), ...dataCells(row)],
        })),
  };
};

/**
 * How to draw one of the form's tables with native table markup. Table 二 comes as one table for each clause:
 * as a single one, assistive technology reads every cell under the headers of all clauses above it.
 */
export const layoutTable = (table: FormTable, options: LayoutOptions = {}): readonly LayoutTable[] =>
  table.bands.map((band, index) =>
    layBand(
      table,
      band,
      `${options.idPrefix ?? ''}${table.id}${table.bands.length > 1 ? `-${index + 1}` : ''}`,
    ),
  );
