import { tableIds, type TableId } from '@disclosure-report/core';
import { expand, type Grid, type GridRow } from '../grid/expand.js';
import type { SourceDocument, SourceGrid } from '../source/source-document.js';
import { Lookups } from './lookup.js';
import { TableReading } from './table-reading.js';

export interface MatchedTables {
  readonly readings: Readonly<Record<TableId, TableReading>>;
  /** The grids that hold them, each with the tables it has rows of. */
  readonly grids: ReadonlyMap<SourceGrid, readonly TableId[]>;
}

/** Finds the three tables among the grids of a document, whichever they are and however they are cut up. */
export const matchTables = ({ items }: SourceDocument): MatchedTables => {
  const lookups = new Lookups();
  const readings: Record<TableId, TableReading> = {
    proactive: new TableReading(lookups.tables.proactive),
    requests: new TableReading(lookups.tables.requests),
    disputes: new TableReading(lookups.tables.disputes),
  };
  const grids = new Map<SourceGrid, TableId[]>();
  for (const item of items) {
    if (item.kind !== 'grid' || !saysAnything(item, lookups)) continue;
    const grid = expand(item);
    for (const { table, rows } of runsOf(grid, lookups)) {
      if (!isTable(rows, table, lookups, readings[table].started)) continue;
      readings[table].read(grid, rows);
      grids.set(item, [...(grids.get(item) ?? []), table]);
    }
  }
  return { readings, grids };
};

const saysAnything = ({ rows }: SourceGrid, lookups: Lookups): boolean =>
  rows.some((cells) => cells.some(({ text }) => text !== '' && lookups.tells(text) !== undefined));

interface Run {
  readonly table: TableId;
  readonly rows: GridRow[];
}

/** Parts a grid where it goes from one table to another: some documents have all three in one. */
const runsOf = (grid: Grid, lookups: Lookups): readonly Run[] => {
  const runs: Run[] = [];
  const leading: GridRow[] = [];
  for (const row of grid.rows) {
    const table = tableOfRow(row, lookups);
    const current = runs[runs.length - 1];
    if (table === undefined) (current?.rows ?? leading).push(row);
    else if (current?.table === table) current.rows.push(row);
    else runs.push({ table, rows: current ? [row] : [...leading, row] });
  }
  return runs;
};

const tableOfRow = ({ cells }: GridRow, lookups: Lookups): TableId | undefined => {
  const told = cells.flatMap(({ text }) => (text === '' ? [] : (lookups.tells(text) ?? [])));
  const votes = tableIds.map((table) => ({ table, count: told.filter((other) => other === table).length }));
  const best = votes.reduce((most, vote) => (vote.count > most.count ? vote : most));
  return best.count > 0 ? best.table : undefined;
};

/** Enough of a table's own words to be that table, or the rest of one that began in a grid before. */
const isTable = (rows: readonly GridRow[], table: TableId, lookups: Lookups, started: boolean): boolean => {
  const lookup = lookups.tables[table];
  const texts = [...new Set(rows.flatMap(({ cells }) => cells.map(({ text }) => text)))];
  const own = texts.filter((text) => text !== '' && lookups.tells(text) === table);
  const named = own.filter((text) => lookup.row(text) !== undefined).length;
  const headed = own.filter((text) => lookup.isHeader(text)).length;
  return own.length >= 3 || (named > 0 && headed > 0) || (started && named > 0 && named === own.length);
};
