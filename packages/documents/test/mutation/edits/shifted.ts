import { gridByGrid, type Edit } from '../drawing.js';

/** Table 二 with headers and figures shifted against each other: the one widened here, the other there. */
export const shifted: Edit = gridByGrid((rows, { table, random }) => {
  if (table !== 'proactive') return rows;
  const widest = Math.max(...rows.map((row) => row.length));
  const [header, figure] = random.pick<readonly [number, number]>([
    [2, 1],
    [3, 1],
    [1, 2],
    [1, 3],
    [0, 3],
  ]);
  return rows.map((row) => {
    if (row.length !== widest) return row;
    const isFigures = row.some(({ data }) => data);
    return row.map((cell, at) =>
      at === (isFigures ? figure : header) ? { ...cell, colSpan: cell.colSpan + 1 } : cell,
    );
  });
});
