import type { Edit } from '../drawing.js';

/** Table 二 as one table for each clause, the clause in its first row. */
export const clausesApart: Edit = (grids, { table }) => {
  if (table !== 'proactive') return grids;
  return grids.flatMap((rows) => {
    const starts = rows.flatMap((row, at) => (row.length === 1 ? [at] : []));
    return starts.map((start, index) => rows.slice(start, starts[index + 1]));
  });
};
