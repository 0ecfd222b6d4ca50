import { gridByGrid, type Edit } from '../drawing.js';
import { portalCell } from '../../portal-table.js';

/** 商业 over 企业: the lowest headers of table 三 on two rows. */
export const twoRowHeads: Edit = gridByGrid((rows, { table }) => {
  if (table !== 'requests') return rows;
  const at = rows.findIndex((row) => row.some(({ text }) => text === '商业企业'));
  const lowest = rows[at];
  if (!lowest || at < 1) return rows;
  const isSplit = (text: string): boolean => text.length === 4 || text.length === 6;
  const taller = rows
    .slice(0, at)
    .map((row, above) =>
      row.map((cell) => (above + cell.rowSpan === at + 1 ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell)),
    );
  const upper = lowest.map((cell) =>
    isSplit(cell.text)
      ? { ...cell, text: cell.text.slice(0, cell.text.length / 2) }
      : { ...cell, rowSpan: 2 },
  );
  const lower = lowest.flatMap(({ text }) =>
    isSplit(text) ? [portalCell(text.slice(text.length / 2))] : [],
  );
  return [...taller, upper, lower, ...rows.slice(at + 1)];
});
