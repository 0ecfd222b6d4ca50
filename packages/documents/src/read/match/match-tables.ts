import { tableIds, type SectionId, type TableId } from '@disclosure-report/core';
import { expand, type Grid, type GridRow, type PlacedCell } from '../grid/expand.js';
import { sectionNamed } from '../report/section-headings.js';
import type { SourceDocument, SourceGrid, SourceItem } from '../source/source-document.js';
import { Lookups, type TableLookup } from './lookup.js';
import { isFigure } from './row-shape.js';
import { TableReading } from './table-reading.js';
import { unlabelledIn } from './unlabelled.js';
import { vocabulary } from './vocabulary.js';

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
  const wordless: SourceGrid[] = [];
  let open: TableId | undefined;
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'grid') continue;
    if (!saysAnything(item, lookups)) {
      const kept = keepRows(item, readings, () => sectionBefore(items, index), open);
      if (kept) wordless.push(item);
      continue;
    }
    const grid = expand(item);
    for (const { table, rows } of runsOf(grid, lookups)) {
      if (!isTable(rows, table, lookups, readings[table].started)) continue;
      readings[table].read(grid, rows);
      open = table;
      grids.set(item, [...(grids.get(item) ?? []), table]);
    }
  }
  for (const table of wordless.length > 0 ? tableIds : []) {
    const placed = readings[table].placeKept();
    for (const item of wordless) if (placed.has(item.number)) grids.set(item, [table]);
  }
  return { readings, grids };
};

/** The widest rows of figures are table 四's, which stands in its own section; others go on with the table before. */
const keepRows = (
  item: SourceGrid,
  readings: MatchedTables['readings'],
  section: () => SectionId | undefined,
  open: TableId | undefined,
): boolean => {
  if (item.rows.length > mostUnlabelled || open === undefined) return false;
  const grid = expand(item);
  const rows = unlabelledIn(grid);
  for (const cells of rows) {
    const table = cells.length >= widestAcross && section() === 'disputes' ? 'disputes' : open;
    readings[table].keep(grid, cells);
  }
  return rows.length > 0;
};

/** More rows without a word than a form has rows are another table. */
const mostUnlabelled = 30;

const widestAcross = Math.max(
  ...vocabulary.flatMap(({ bands }) => bands.map(({ across }) => across?.length ?? 0)),
);

/** The section a place in the document is in, by the headings before it. */
const sectionBefore = (items: readonly SourceItem[], index: number): SectionId | undefined => {
  for (let at = index - 1; at >= Math.max(0, index - 60); at -= 1) {
    const item = items[at];
    if (item?.kind !== 'text' || (item.block.type !== 'heading' && item.block.type !== 'paragraph')) continue;
    const named = sectionNamed(item.block.text.trim(), item.block.type === 'heading');
    if (named) return named.id;
  }
  return undefined;
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
  const votes = { proactive: 0, requests: 0, disputes: 0 };
  for (const { text } of cells) {
    const table = text === '' ? undefined : lookups.tells(text);
    if (table !== undefined) votes[table] += 1;
  }
  const best = tableIds.reduce((most, table) => (votes[table] > votes[most] ? table : most));
  return votes[best] > 0 ? best : undefined;
};

/** Enough of a table's own words to be that table, or the rest of one that began in a grid before. */
const isTable = (rows: readonly GridRow[], table: TableId, lookups: Lookups, started: boolean): boolean => {
  const lookup = lookups.tables[table];
  const own = new Set<string>();
  for (const { cells } of rows) {
    for (const { text } of cells) if (text !== '' && lookups.tells(text) === table) own.add(text);
    if (own.size >= 3) return true;
  }
  const named = [...own].filter((text) => lookup.row(text) !== undefined).length;
  const headed = [...own].filter((text) => lookup.isHeader(text)).length;
  // 其他 and 总计 are both by themselves.
  if (own.size > 1 && named > 0 && headed > 0) return true;
  return started && named > 0 && named === own.size && rows.some(({ cells }) => goesOn(cells, lookup));
};

/** A row of the table: one of its labels, and with it no words that are none of the table's. */
const goesOn = (cells: readonly PlacedCell[], lookup: TableLookup): boolean =>
  cells.some(({ text }) => lookup.row(text) !== undefined) &&
  cells.every(
    ({ text }) =>
      isFigure(text) || lookup.row(text) !== undefined || lookup.isGroup(text) || lookup.isHeader(text),
  );
