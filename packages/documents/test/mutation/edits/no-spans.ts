import { gridByGrid, type Edit } from '../drawing.js';

/** Row spans lost, or all spans: what is left of a table that went through another program. */
export const noSpans: Edit = gridByGrid((rows, { random }) => {
  const all = random.chance(0.5);
  return rows.map((row) => row.map((cell) => ({ ...cell, rowSpan: 1, colSpan: all ? 1 : cell.colSpan })));
});
