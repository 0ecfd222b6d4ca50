import type { Cell, LayoutCell, LayoutTable, Text } from '../src/index.js';

const spans = (cell: LayoutCell) =>
  cell.kind === 'data' ? { colSpan: 1, rowSpan: 1 } : { colSpan: cell.colSpan, rowSpan: cell.rowSpan };

/** The rectangle a browser makes of rows with spans: each slot holds the cell that covers it. */
export const gridOf = ({ head, body }: LayoutTable): readonly (readonly LayoutCell[])[] => {
  const grid: LayoutCell[][] = [...head, ...body].map(() => []);
  [...head, ...body].forEach(({ cells }, r) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[r]?.[column]) column += 1;
      const { colSpan, rowSpan } = spans(cell);
      for (let y = r; y < r + rowSpan; y += 1) {
        for (let x = column; x < column + colSpan; x += 1) {
          const row = grid[y];
          if (!row || row[x])
            throw new Error(`cell at row ${r}, column ${column} runs over row ${y}, column ${x}`);
          row[x] = cell;
        }
      }
      column += colSpan;
    }
  });
  return grid;
};

const labelsAlong = (
  slots: readonly (LayoutCell | undefined)[],
  scopes: readonly string[],
): readonly Text[] =>
  [...new Set(slots)].flatMap((cell) =>
    cell?.kind === 'header' && scopes.includes(cell.scope) ? [cell.label] : [],
  );

/** The headers assistive technology finds for each data cell by walking its row and its column. */
export const headersHeard = (
  layout: LayoutTable,
): readonly { cell: Cell; rows: readonly Text[]; columns: readonly Text[] }[] => {
  const grid = gridOf(layout);
  return grid.flatMap((row, r) =>
    row.flatMap((slot, c) => {
      if (slot.kind !== 'data') return [];
      const above = grid.slice(0, r).map((other) => other[c]);
      return [
        {
          cell: slot.cell,
          rows: labelsAlong(row.slice(0, c), ['row', 'rowgroup']),
          columns: labelsAlong(above, ['col', 'colgroup']),
        },
      ];
    }),
  );
};
