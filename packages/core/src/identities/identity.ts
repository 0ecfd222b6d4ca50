import { addressOf, type CellAddress } from '../cells/cell.js';
import { linesOf } from '../cells/outline.js';
import { isGroup, type Band, type FormTable, type Header, type TableId } from '../forms/model.js';

/**
 * An equation the form prints between cells: the sum of `left` equals the sum of `right`.
 * `rowTotal` and `columnTotal` have the parts on the left and the printed total on the right.
 */
export interface Identity {
  readonly kind: 'balance' | 'columnTotal' | 'rowTotal';
  readonly table: TableId;
  /** Key of the row (`rowTotal`) or of the column (the others) it runs along. */
  readonly line: string;
  readonly left: readonly CellAddress[];
  readonly right: readonly CellAddress[];
}

interface Total {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A total adds up the parts that stand in its own group, however deep. */
const totalsIn = (headers: readonly Header[]): readonly Total[] =>
  headers.flatMap((header): readonly Total[] => {
    if (isGroup(header)) return totalsIn(header.lines);
    if (header.role !== 'total') return [];
    const parts = linesOf(headers).filter(({ line }) => line.role === 'part');
    return [{ total: header.key, parts: parts.map(({ line }) => line.key) }];
  });

const bandIdentities = (table: TableId, band: Band): readonly Identity[] => {
  const rows = linesOf(band.rows).map(({ line }) => line.key);
  const columns = linesOf(band.columns).map(({ line }) => line.key);
  const along = (column: string) => (row: string) => addressOf(table, row, column);

  const balances = band.balances.flatMap(({ left, right }) =>
    columns.map(
      (column): Identity => ({
        kind: 'balance',
        table,
        line: column,
        left: left.map(along(column)),
        right: right.map(along(column)),
      }),
    ),
  );
  const columnTotals = totalsIn(band.rows).flatMap(({ total, parts }) =>
    columns.map(
      (column): Identity => ({
        kind: 'columnTotal',
        table,
        line: column,
        left: parts.map(along(column)),
        right: [addressOf(table, total, column)],
      }),
    ),
  );
  const rowTotals = totalsIn(band.columns).flatMap(({ total, parts }) =>
    rows.map(
      (row): Identity => ({
        kind: 'rowTotal',
        table,
        line: row,
        left: parts.map((column) => addressOf(table, row, column)),
        right: [addressOf(table, row, total)],
      }),
    ),
  );
  return [...balances, ...columnTotals, ...rowTotals];
};

const identitiesByTable = new WeakMap<FormTable, readonly Identity[]>();

/** The equations of a table, derived from its totals and balances: 42 in the three tables of the 2021 form. */
export const identitiesOf = (table: FormTable): readonly Identity[] => {
  const known = identitiesByTable.get(table);
  if (known) return known;
  const identities = table.bands.flatMap((band) => bandIdentities(table.id, band));
  identitiesByTable.set(table, identities);
  return identities;
};
