import { blankCell, gridByGrid, type Edit, type Rows } from '../drawing.js';
import type { PortalCell } from '../../portal-table.js';

/** No row spans: empty cells stand where they would have reached. */
const filled = (rows: Rows): Rows => {
  const reaching: number[] = [];
  return rows.map((row) => {
    const out: PortalCell[] = [];
    let column = 0;
    const fill = (): void => {
      for (; (reaching[column] ?? 0) > 0; column += 1) {
        reaching[column] = (reaching[column] ?? 0) - 1;
        out.push(blankCell());
      }
    };
    for (const cell of row) {
      fill();
      for (let at = 0; at < cell.colSpan; at += 1) reaching[column + at] = cell.rowSpan - 1;
      column += cell.colSpan;
      out.push({ ...cell, rowSpan: 1 });
    }
    fill();
    return out;
  });
};

export const filledSpans: Edit = gridByGrid(filled);
