import { linesOf, type OutlinedLine } from '../cells/outline.js';
import type { Band, FormTable } from '../forms/model.js';
import type { AxisLine } from './header-axis.js';
import { layBands, type Arrangement, type LayoutOptions } from './lay-bands.js';
import type { DataCell, LayoutRow, LayoutTable } from './model.js';
import { keeping, upright, type Orientation } from './orientation.js';

export interface NarrowLayoutOptions extends LayoutOptions {
  /** The column that is drawn of many; the total when not given. */
  readonly column?: string;
}

/** How many columns of numbers a phone has room for beside the words. */
const roomFor = 3;

const isWide = (band: Band): boolean => !band.printedAcross && linesOf(band.columns).length > roomFor;

/** The columns of which little room leaves one at a time; none where all of them fit. */
export const columnsToChoose = (table: FormTable): readonly OutlinedLine[] =>
  table.bands.filter(isWide).flatMap(({ columns }) => linesOf(columns));

/** A band printed across is turned, and of many columns only one is drawn. */
const turned = (band: Band, column: string | undefined): Orientation => {
  if (band.printedAcross) {
    return { rows: band.columns, columns: band.rows, keyOf: (row, { key }) => `${key}/${row?.key ?? ''}` };
  }
  if (!isWide(band)) return upright(band.rows, band.columns);
  const columns = linesOf(band.columns).map(({ line }) => line);
  const chosen =
    columns.find(({ key }) => key === column) ?? columns.find(({ role }) => role === 'total') ?? columns[0];
  return upright(band.rows, chosen ? keeping(band.columns, new Set([chosen.key])) : []);
};

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

const narrow = (column: string | undefined): Arrangement => ({
  orient: (band) => turned(band, column),
  headerColumns: (depth) => Math.min(1, depth),
  named: (ids) => ids.slice(-1),
  drawn: aboveRows,
});

/**
 * `layoutTable` for little room: groups stand above their rows, a table printed across is turned, and of many columns
 * one is drawn. What a cell's headers say stays the same.
 */
export const layoutNarrow = (
  table: FormTable,
  { column, ...options }: NarrowLayoutOptions = {},
): readonly LayoutTable[] => layBands(table, narrow(column), options);
