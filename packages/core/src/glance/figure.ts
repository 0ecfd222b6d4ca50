import type { CellAddress } from '../cells/cell.js';
import type { TableId } from '../forms/model.js';
import { valueAt, type Report } from '../report/report.js';

/** Why a figure is not known: its table is not there, or a cell it is taken from holds no number. */
export type Unknown = 'tableMissing' | 'cellsBlank';

/** A number a citizen asks for first, and the cells it is taken from. */
export type Figure =
  | {
      readonly value: number;
      readonly table: TableId;
      readonly cells: readonly CellAddress[];
      /** The part it is of the figure it belongs to, 0 to 1; absent where that one is unknown or cannot hold it. */
      readonly share?: number;
    }
  | {
      readonly value: null;
      readonly table: TableId;
      readonly cells: readonly CellAddress[];
      readonly because: Unknown;
    };

/** The sum of some cells of a table; a blank among them leaves it unknown. */
export const figure = (report: Report, table: TableId, cells: readonly CellAddress[]): Figure => {
  if (!report.tables[table]) return { value: null, table, cells, because: 'tableMissing' };
  let sum = 0;
  for (const cell of cells) {
    const value = valueAt(report, cell);
    if (value === null || value === undefined) return { value: null, table, cells, because: 'cellsBlank' };
    sum += value;
  }
  return { value: sum, table, cells };
};
