import { cellsOf, type Cell } from '../cells/cell.js';
import { tableIds, type FormTable } from '../forms/model.js';
import { tableOf, type Report } from './report.js';

/** The numbers of one table, read once for everything that is asked of them. */
export interface TableNumbers {
  readonly table: FormTable;
  /** The cells of its form in printed order. */
  readonly cells: readonly Cell[];
  /** One for each cell; NaN where it is blank or missing, so that no sum with it equals another. */
  readonly values: readonly number[];
  /** Whether every cell holds a number. */
  readonly complete: boolean;
  /** Whether every cell holds a count as counts are: whole and not negative. */
  readonly onlyCounts: boolean;
}

interface PrintedRow {
  readonly key: string;
  readonly columns: readonly string[];
}

const rowsByTable = new WeakMap<FormTable, readonly PrintedRow[]>();

/** A table row by row, so that each row of a report is looked up once. */
const rowsOf = (table: FormTable): readonly PrintedRow[] => {
  const known = rowsByTable.get(table);
  if (known) return known;
  const columns = new Map<string, string[]>();
  for (const { row, column } of cellsOf(table)) columns.set(row, [...(columns.get(row) ?? []), column]);
  const rows = [...columns].map(([key, keys]) => ({ key, columns: keys }));
  rowsByTable.set(table, rows);
  return rows;
};

/** Reads the tables of a report in the order of their forms; one it does not have is read as without numbers. */
export const numbersIn = (report: Report): readonly TableNumbers[] =>
  tableIds.map((id) => {
    const table = tableOf(report, id);
    const cells = cellsOf(table);
    const printed = report.tables[id];
    // As long as it will be, and of numbers with a fraction, from the start: changing either takes longer than reading.
    const values = new Array<number>(cells.length).fill(NaN);
    let place = 0;
    let complete = true;
    let onlyCounts = true;
    for (const { key, columns } of rowsOf(table)) {
      const row = printed?.[key];
      for (const column of columns) {
        const value = row?.[column] ?? NaN;
        if (Number.isNaN(value)) complete = false;
        if (!(value >= 0) || !Number.isInteger(value)) onlyCounts = false;
        values[place] = value;
        place += 1;
      }
    }
    return { table, cells, values, complete, onlyCounts };
  });
