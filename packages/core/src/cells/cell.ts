import type { FormTable, Line, Quantity, TableId } from '../forms/model.js';
import type { Text } from '../text.js';
import { linesOf, type OutlinedLine } from './outline.js';

/** `table/row/column` under the form's keys, such as `requests/refused.stateSecret/naturalPerson`. */
export type CellAddress = `${TableId}/${string}/${string}`;

/** The header labels above and beside a cell, outermost first, as a screen reader should say them. */
export interface HeaderPath {
  readonly rows: readonly Text[];
  readonly columns: readonly Text[];
}

export interface Cell {
  readonly address: CellAddress;
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
  readonly quantity: Quantity;
  readonly path: HeaderPath;
}

export const addressOf = (table: TableId, row: string, column: string): CellAddress =>
  `${table}/${row}/${column}`;

/** Cells of the forms by their address: looking one up is many times faster than taking its address apart. */
const cellsByAddress = new Map<CellAddress, Pick<Cell, 'table' | 'row' | 'column'>>();

/** Row and column keys contain no `/`, so an address splits in exactly three. */
export const partsOf = (address: CellAddress): { table: TableId; row: string; column: string } => {
  const known = cellsByAddress.get(address);
  if (known) return known;
  const [table, row, column] = address.split('/') as [TableId, string, string];
  return { table, row, column };
};

const labelsOf = ({ line, groups }: OutlinedLine): readonly Text[] => [
  ...groups.map((group) => group.label),
  line.label,
];

/** The more particular of the two lines that meet in a cell says what it holds. */
const quantityOf = (row: Line, column: Line): Quantity =>
  column.quantity === 'count' ? row.quantity : column.quantity;

const cellsByTable = new WeakMap<FormTable, readonly Cell[]>();

/** All cells of a table in printed order. */
export const cellsOf = (table: FormTable): readonly Cell[] => {
  const known = cellsByTable.get(table);
  if (known) return known;
  const cells = table.bands.flatMap((band) => {
    const columns = linesOf(band.columns);
    return linesOf(band.rows).flatMap((row) =>
      columns.map(
        (column): Cell => ({
          address: addressOf(table.id, row.line.key, column.line.key),
          table: table.id,
          row: row.line.key,
          column: column.line.key,
          quantity: quantityOf(row.line, column.line),
          path: band.printedAcross
            ? { rows: [], columns: [...labelsOf(row), ...labelsOf(column)] }
            : { rows: labelsOf(row), columns: labelsOf(column) },
        }),
      ),
    );
  });
  cellsByTable.set(table, cells);
  for (const cell of cells) cellsByAddress.set(cell.address, cell);
  return cells;
};

const columnsByTable = new WeakMap<FormTable, ReadonlyMap<string, readonly string[]>>();

/** The keys of a table's rows in printed order, each with those of the columns it has cells in. */
export const columnsByRow = (table: FormTable): ReadonlyMap<string, readonly string[]> => {
  const known = columnsByTable.get(table);
  if (known) return known;
  const rows = new Map<string, string[]>();
  for (const { row, column } of cellsOf(table)) {
    const columns = rows.get(row);
    if (columns) columns.push(column);
    else rows.set(row, [column]);
  }
  columnsByTable.set(table, rows);
  return rows;
};

/** The cell at an address, or `undefined` where the form has none. */
export const cellAt = (table: FormTable, address: CellAddress): Cell | undefined =>
  cellsOf(table).find((cell) => cell.address === address);
