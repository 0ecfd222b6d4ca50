import {
  layoutTable,
  tableOf,
  type LayoutCell,
  type LayoutTable,
  type Locale,
  type Report,
  type TableId,
} from '@disclosure-report/core';

/** A cell of a table as it is printed on one grid. */
export interface PrintedCell {
  readonly kind: 'clause' | 'corner' | 'header' | 'data';
  readonly text: string;
  /** The number of a data cell; blank where it is `undefined`. */
  readonly value: number | undefined;
  /** Its first column on the grid, counted from 0. */
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly total: boolean;
}

export interface PrintedTable {
  readonly rows: readonly (readonly PrintedCell[])[];
  /** How many columns the grid has, and how many of them are row headers. */
  readonly columns: number;
  readonly headerColumns: number;
  /** How many rows head the whole table. */
  readonly headRows: number;
}

const greatest = (one: number, other: number): number => (other === 0 ? one : greatest(other, one % other));

const least = (numbers: readonly number[]): number =>
  numbers.reduce((common, number) => (common * number) / greatest(common, number), 1);

/** How many header columns a drawn table begins with. */
const headersOf = ({ head }: LayoutTable): number => {
  const corner = head[0]?.cells[0];
  return corner?.kind === 'corner' ? corner.colSpan : 0;
};

const valueOf = (report: Report, table: TableId, cell: LayoutCell): number | undefined =>
  cell.kind === 'data' ? (report.tables[table]?.[cell.cell.row]?.[cell.cell.column] ?? undefined) : undefined;

/**
 * One of the three tables on one grid, as the form prints it: the grids of table 二 under each other, each below its
 * clause, and each column of the narrower as wide as several of the wider.
 */
export const printedTable = (report: Report, table: TableId, locale: Locale): PrintedTable => {
  const layouts = layoutTable(tableOf(report, table));
  const headerColumns = Math.max(...layouts.map(headersOf));
  const dataColumns = least(layouts.map((layout) => layout.columns - headersOf(layout)));
  const columns = headerColumns + dataColumns;
  const clauses = layouts.length > 1;
  const rows = layouts.flatMap((layout) => {
    const headers = headersOf(layout);
    const wide = dataColumns / (layout.columns - headers);
    /** Where a column of the layout begins on the grid. */
    const placed = (column: number): number =>
      column < headers
        ? column
        : column === headers
          ? headerColumns
          : headerColumns + (column - headers) * wide;
    const clause: readonly PrintedCell[] = [
      {
        kind: 'clause',
        text: layout.caption[locale],
        value: undefined,
        column: 0,
        colSpan: columns,
        rowSpan: 1,
        total: false,
      },
    ];
    const printed = withColumns([...layout.head, ...layout.body].map(({ cells }) => cells)).map((cells) =>
      cells.map(({ cell, column, colSpan, rowSpan }): PrintedCell => {
        const start = placed(column);
        return {
          kind: cell.kind,
          text: cell.kind === 'data' ? '' : (cell.label?.[locale] ?? ''),
          value: valueOf(report, table, cell),
          column: start,
          colSpan: placed(column + colSpan) - start,
          rowSpan,
          total: cell.kind !== 'corner' && cell.total,
        };
      }),
    );
    return clauses ? [clause, ...printed] : printed;
  });
  return { rows, columns, headerColumns, headRows: clauses ? 1 : (layouts[0]?.head.length ?? 0) };
};

interface PlacedCell {
  readonly cell: LayoutCell;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Gives each cell its column, past those that reach down from the rows above. */
const withColumns = (rows: readonly (readonly LayoutCell[])[]): readonly (readonly PlacedCell[])[] => {
  const reach: number[] = [];
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      const { colSpan, rowSpan } = cell.kind === 'data' ? { colSpan: 1, rowSpan: 1 } : cell;
      while ((reach[column] ?? 0) > row) column += 1;
      const placed = { cell, column, colSpan, rowSpan };
      for (let covered = column; covered < column + colSpan; covered += 1) reach[covered] = row + rowSpan;
      column += colSpan;
      return placed;
    });
  });
};
