import {
  cellsOf,
  columnsToChoose,
  layoutTable,
  rowsToRead,
  tableIds,
  tableOf,
  valueAt,
  type Cell,
  type Report,
  type TableId,
} from '../../packages/core/src/index.js';

/** How a report is looked at. */
export interface View {
  /** The layout for little room; its one column of table 三, by key. */
  readonly column?: string;
  readonly nonZero?: boolean;
}

export interface ExpectedCell {
  readonly value: number | null | undefined;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const said = (labels: Cell['path']['rows']): readonly string[] => labels.map((label) => label['zh-Hans']);

const stoodIn = (report: Report, table: TableId, { nonZero }: View): readonly Cell[] => {
  const rows = rowsToRead(report, table);
  return cellsOf(tableOf(report, table)).filter(({ row }) => !nonZero || rows.has(row));
};

const printed = (cells: readonly Cell[]): readonly (readonly [Cell, Omit<ExpectedCell, 'value'>])[] =>
  cells.map((cell) => [cell, { rows: said(cell.path.rows), columns: said(cell.path.columns) }]);

/** Table 四 turned: what the form prints innermost above a cell stands beside it. */
const turned = (cells: readonly Cell[]): ReturnType<typeof printed> =>
  [...new Set(cells.map(({ column }) => column))].flatMap((key) =>
    cells
      .filter(({ column }) => column === key)
      .map((cell) => {
        const path = said(cell.path.columns);
        return [cell, { rows: path.slice(-1), columns: path.slice(0, -1) }] as const;
      }),
  );

/** The groups of a row are said in its one header. */
const stacked = (cells: readonly Cell[]): ReturnType<typeof printed> =>
  printed(cells).map(([cell, { rows, columns }]) => [
    cell,
    { rows: rows.length > 0 ? [rows.join('，')] : [], columns },
  ]);

/** What should be said at each cell of a report in the order it is read: the form's own path to it. */
export const expectedCells = (report: Report, view: View = {}): readonly ExpectedCell[] =>
  tableIds
    .filter((table) => report.tables[table])
    .flatMap((table) => {
      const cells = stoodIn(report, table, view);
      if (view.column === undefined) return printed(cells);
      if (cells.every(({ path }) => path.rows.length === 0)) return turned(cells);
      const isChoice = columnsToChoose(tableOf(report, table)).length > 0;
      return stacked(isChoice ? cells.filter(({ column }) => column === view.column) : cells);
    })
    .map(([cell, path]) => ({ value: valueAt(report, cell.address), ...path }));

/** How many tables a report is told in. */
export const expectedTables = (report: Report, { nonZero }: View = {}): number =>
  tableIds
    .filter((table) => report.tables[table])
    .flatMap((table) =>
      layoutTable(tableOf(report, table), nonZero ? { rows: rowsToRead(report, table) } : {}),
    ).length;
