import type { SourceCell, SourceGrid } from '../source/source-document.js';

/** A cell with the columns it covers, `end` exclusive. */
export interface PlacedCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its row in the source, counted from 1. */
  readonly row: number;
  readonly line?: number;
  readonly page?: number;
  readonly choices?: readonly string[];
  readonly bySums?: boolean;
}

export interface GridRow {
  /** The cells written in this row. */
  readonly cells: readonly PlacedCell[];
  /** What covers each column, cells that reach down from above included. */
  readonly covering: readonly (PlacedCell | undefined)[];
  /** Whether a span had to be cut back. */
  readonly collided: boolean;
}

export interface Grid {
  readonly number: number;
  readonly aligned: boolean;
  readonly rows: readonly GridRow[];
}

interface Reaching {
  readonly cell: PlacedCell;
  rowsLeft: number;
}

/** Wider than this nothing is laid out; the cells themselves are kept. */
const widest = 200;

/**
 * Lays the cells of a grid out by their spans. Spans that collide or reach out of the grid are cut back;
 * nothing is moved to make it fit, for the matcher can do that better by what the cells say.
 */
export const expand = ({ number, aligned, rows }: SourceGrid): Grid => {
  let reaching: (Reaching | undefined)[] = [];
  const placed = rows.map((cells, index) => {
    const { reaching: below, ...row } = placeRow(cells, reaching, index + 1);
    reaching = below;
    return row;
  });
  return { number, aligned, rows: placed };
};

const placedCell = (source: SourceCell, start: number, end: number, row: number): PlacedCell => {
  const { text, line, page, choices, bySums } = source;
  const cell = { text, start, end, row };
  // Most cells say nothing more, and there are many.
  if (line === undefined && page === undefined && !choices && !bySums) return cell;
  return {
    ...cell,
    ...(line !== undefined && { line }),
    ...(page !== undefined && { page }),
    ...(choices && { choices }),
    ...(bySums && { bySums }),
  };
};

const placeRow = (cells: readonly SourceCell[], above: readonly (Reaching | undefined)[], row: number) => {
  const covering: (PlacedCell | undefined)[] = [];
  const reaching: (Reaching | undefined)[] = [];
  let collided = false;
  for (let column = 0; column < above.length; column += 1) {
    const reach = above[column];
    if (!reach || reach.rowsLeft === 0) continue;
    covering[column] = reach.cell;
    reaching[column] = { cell: reach.cell, rowsLeft: reach.rowsLeft - 1 };
  }
  let column = 0;
  const placed: PlacedCell[] = [];
  for (const source of cells) {
    const { colSpan, rowSpan } = source;
    while (covering[column] !== undefined) column += 1;
    const start = column;
    let end = start + 1;
    while (end < Math.min(start + colSpan, widest) && covering[end] === undefined) end += 1;
    if (end < start + colSpan) collided = true;
    const cell = placedCell(source, start, end, row);
    placed.push(cell);
    for (column = start; column < end && column < widest; column += 1) {
      covering[column] = cell;
      if (rowSpan > 1) reaching[column] = { cell, rowsLeft: rowSpan - 1 };
    }
  }
  // Holes are left by cells that reach down past a row that is too short.
  return { cells: placed, covering: Array.from(covering), reaching, collided };
};
