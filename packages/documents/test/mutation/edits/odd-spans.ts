import { gridByGrid, type Edit } from '../drawing.js';

/** Column spans that do not add up: a label or a header one too wide or too narrow. */
export const oddSpans: Edit = gridByGrid((rows, { random }) =>
  rows.map((row) => {
    if (random.chance(0.6)) return row;
    const at = random.below(row.length);
    return row.map((cell, index) => {
      if (index !== at) return cell;
      return {
        ...cell,
        colSpan: cell.colSpan > 1 && random.chance(0.5) ? cell.colSpan - 1 : cell.colSpan + 1,
      };
    });
  }),
);
