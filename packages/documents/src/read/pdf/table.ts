import type { Piece } from './geometry.js';
import type { RuledGrid } from './ruled-grids.js';
import { cellTexts } from './cell-text.js';

/** A cell of a table, on whatever page it began. */
export interface TableCell {
  text: string;
  row: number;
  column: number;
  rowSpan: number;
  colSpan: number;
  readonly page: number;
}

/** A table, or the part of one that is on a page. */
export interface Table {
  readonly kind: 'table';
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  /** Where its columns begin and end; none where no lines part them. */
  readonly xs: readonly number[];
  rows: number;
  readonly cells: TableCell[];
  readonly aligned: boolean;
  /** All that stands over its figures, where not every word of it could be put into a cell. */
  readonly headers?: string;
}

export const tableIn = (grid: RuledGrid, pieces: readonly Piece[], page: number): Table => {
  const texts = cellTexts(grid, pieces);
  return {
    kind: 'table',
    page,
    top: grid.top,
    bottom: grid.bottom,
    xs: grid.xs,
    rows: grid.ys.length - 1,
    cells: grid.cells.map((cell) => ({
      text: texts.get(cell) ?? '',
      row: cell.row,
      column: cell.column,
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
      page,
    })),
    aligned: true,
  };
};
