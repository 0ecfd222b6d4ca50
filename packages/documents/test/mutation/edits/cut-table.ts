import type { Edit, Rows } from '../drawing.js';
import type { PortalCell } from '../../portal-table.js';

/** What reaches over the cut begins again below it, with or without its words. */
const continued = (
  rows: Rows,
  at: number,
  withWords: boolean,
): { above: Rows; first: readonly PortalCell[] } => {
  const first: PortalCell[] = [];
  const above = rows.slice(0, at).map((row, index) =>
    row.map((cell) => {
      const left = index + cell.rowSpan - at;
      if (left <= 0) return cell;
      first.push({ ...cell, text: withWords ? cell.text : '&nbsp;', rowSpan: left });
      return { ...cell, rowSpan: at - index };
    }),
  );
  return { above, first };
};

/** Table 三 in two tables by a page break, the head repeated or not. */
export const cutTable: Edit = (grids, { table, random }) => {
  if (table !== 'requests') return grids;
  return grids.flatMap((rows) => {
    const head = rows.findIndex((row) => row.some(({ data }) => data));
    const at = random.between(head + 2, rows.length - 3);
    const { above, first } = continued(rows, at, random.chance(0.5));
    const [next = [], ...below] = rows.slice(at);
    const repeated = random.chance(0.7) ? rows.slice(0, head) : [];
    return [above, [...repeated, [...first, ...next], ...below]];
  });
};
