import { formIds, type CellAddress, type FormId, type Place, type TableId } from '@disclosure-report/core';
import type { Grid, GridRow, PlacedCell } from '../grid/expand.js';
import { align } from './align.js';
import { columnsUnder, signatureOf, type SourceColumns } from './columns.js';
import type { TableLookup } from './lookup.js';
import { shapeOf, type RowShape } from './row-shape.js';
import { placedAcross, placedByOrder, type UnlabelledRow } from './unlabelled.js';
import type { BandWords, ColumnWords } from './vocabulary.js';

/** A cell of the form and what the source has for it. */
export interface FoundCell {
  readonly text: string;
  readonly place: Place;
  /** The words above it. */
  readonly header: string;
  /** What the row says, where it cannot be told which of its cells this one is. */
  readonly choices?: readonly string[];
  /** Cut out of a run of figures, and only the sums of the table tell where. */
  readonly bySums?: boolean;
  /** Its row has no label, but a place among those that have. */
  readonly byOrder?: boolean;
}

export interface Oddity {
  readonly label: string;
  readonly place: Place;
}

/** A table as one form would have it. */
export interface FormReading {
  readonly cells: Map<CellAddress, FoundCell>;
  /** How many cells were found that only this form has. */
  evidence: number;
  readonly unknownColumns: Map<string, Oddity>;
  repaired: Place | undefined;
}

const newReading = (): FormReading => ({
  cells: new Map(),
  evidence: 0,
  unknownColumns: new Map(),
  repaired: undefined,
});

/** Reads one of the three tables, from however many grids it is spread over, under every form at once. */
export class TableReading {
  readonly table: TableId;
  readonly forms: Readonly<Record<FormId, FormReading>> = { '2021': newReading(), '2019': newReading() };
  readonly unknownRows: Oddity[] = [];
  readonly repeated: Oddity[] = [];
  /** Labels in other words than the form's, by what they say, each with the form's. */
  readonly otherWordings = new Map<string, Oddity & { readonly formLabel: string }>();
  /** Whether the form's note on how the rows balance stands among the headers. */
  hasBalanceNote = false;
  /** Where each row of the form was found. */
  readonly rows = new Map<string, Oddity>();
  readonly #lookup: TableLookup;
  readonly #unlabelled: UnlabelledRow[] = [];
  #acrossRead = false;

  constructor(lookup: TableLookup) {
    this.table = lookup.words.table;
    this.#lookup = lookup;
  }

  get started(): boolean {
    return this.rows.size > 0 || this.#acrossRead;
  }

  /** Reads the rows of a grid that belong to this table. */
  read(grid: Grid, rows: readonly GridRow[]): void {
    let headers = new HeaderRows(grid, this.#lookup);
    let figuresSeen = false;
    const repeated: Oddity[] = [];
    for (const row of rows) {
      const shape = shapeOf(row, this.#lookup, headers.hold);
      this.#noteWords(grid, row);
      if (shape.kind === 'blank') continue;
      if (shape.kind === 'header') {
        if (figuresSeen) headers = new HeaderRows(grid, this.#lookup);
        figuresSeen = false;
        headers.add(row);
        continue;
      }
      const read = this.#readFigures(shape, grid, headers, row);
      figuresSeen ||= read !== 'ignored';
      if (read === 'repeated') repeated.push({ label: labelIn(shape), place: placeIn(grid, shape.cells[0]) });
    }
    this.#noteRepeated(repeated);
  }

  /** Keeps a row without a label until it is known which rows have theirs. */
  keep(grid: Grid, cells: readonly PlacedCell[]): void {
    this.#unlabelled.push({ grid, cells, after: this.rows.size });
  }

  /** Finds places for the rows without labels; answers the numbers of the grids that have any. */
  placeKept(): ReadonlySet<number> {
    const grids = new Set<number>();
    if (this.#unlabelled.length === 0) return grids;
    const { bands } = this.#lookup.words;
    for (const form of formIds) {
      const { cells: known } = this.forms[form];
      const placed = this.started
        ? placedByOrder(this.#unlabelled, [...this.rows.keys()], form, bands)
        : placedAcross(this.#unlabelled, form, bands);
      for (const { row, cells } of placed) {
        grids.add(row.grid.number);
        for (const [at, { address }] of cells.entries()) {
          const cell = row.cells[at];
          if (cell && !known.has(address)) {
            known.set(address, {
              text: cell.text,
              header: '',
              place: placeIn(row.grid, cell),
              byOrder: true,
            });
          }
        }
      }
    }
    return grids;
  }

  #noteWords(grid: Grid, { cells }: GridRow): void {
    for (const cell of cells) {
      if (cell.text === '') continue;
      this.hasBalanceNote ||= this.#lookup.isBalanceNote(cell.text);
      const formLabel = this.#lookup.formLabel(cell.text);
      if (formLabel === undefined) continue;
      const label = cell.text.replace(/\n/g, '');
      if (this.otherWordings.has(label)) continue;
      this.otherWordings.set(label, { label, formLabel, place: placeIn(grid, cell) });
    }
  }

  /** A table that is there twice is said once, not row by row. */
  #noteRepeated(rows: readonly Oddity[]): void {
    const [first] = rows;
    if (first) this.repeated.push(rows.length > 2 ? { ...first, label: '' } : first);
    if (rows.length === 2) this.repeated.push(...rows.slice(1));
  }

  #readFigures(
    shape: Extract<RowShape, { cells: unknown }>,
    grid: Grid,
    headers: HeaderRows,
    row: GridRow,
  ): 'read' | 'repeated' | 'ignored' {
    const across = this.#lookup.words.bands.some((band) => band.across);
    const key = shape.kind === 'labelled' ? shape.key : undefined;
    const label = labelIn(shape);
    const place = placeIn(grid, shape.cells[0]);
    if (key === undefined && !across) {
      if (shape.cells.every(({ text }) => text === '')) return 'ignored';
      this.unknownRows.push({ label, place });
      return 'read';
    }
    if (key !== undefined) {
      if (this.rows.has(key)) return 'repeated';
      this.rows.set(key, { label, place });
    } else {
      const filled = shape.cells.some(({ text }) => text !== '');
      if (this.#acrossRead) return filled ? 'repeated' : 'ignored';
      // Blank rows between the headers are not the row of figures; the one with as many cells may be.
      if (!filled && shape.cells.length < 5) return 'ignored';
      this.#acrossRead = true;
    }
    for (const band of this.#lookup.words.bands) {
      const columns = key === undefined ? band.across : band.rows.has(key) ? band.columns : undefined;
      if (columns) this.#place(shape.cells, band, columns, { key, grid, headers, row });
    }
    return 'read';
  }

  #place(
    cells: readonly PlacedCell[],
    band: BandWords,
    formColumns: readonly ColumnWords[],
    at: {
      readonly key: string | undefined;
      readonly grid: Grid;
      readonly headers: HeaderRows;
      readonly row: GridRow;
    },
  ): void {
    const { key, grid, headers, row } = at;
    const reading = this.forms[band.form];
    const columns = headers.columns(formColumns);
    if (!columns || (columns.by === 'form' && !fillsBand(cells, columns))) return;
    const alignment = align(cells, columns);
    const place = placeIn(grid, cells[0]);
    const bandCells = band.cells.get(key ?? '');
    const add = (column: string, found: FoundCell): void => {
      const cell = bandCells?.get(column);
      if (!cell || reading.cells.has(cell.address)) return;
      reading.cells.set(cell.address, found);
      if (cell.only) reading.evidence += columns.by === 'form' ? 0.01 : 1;
    };
    if (alignment.kind === 'ambiguous') {
      const choices = [cells.map(({ text }) => text || '␣').join(' ')];
      for (const { key: column } of columns.columns) {
        if (column !== undefined) add(column, { text: choices.join(''), header: '', place, choices });
      }
      return;
    }
    if (alignment.moved || row.collided) reading.repaired ??= place;
    for (const [column, cell] of alignment.pairs) {
      if (column.key === undefined) {
        if (cell?.text)
          reading.unknownColumns.set(column.label, { label: column.label, place: placeIn(grid, cell) });
      } else if (cell) {
        const { text, choices, bySums } = cell;
        const found: FoundCell = { text, header: column.label, place: placeIn(grid, cell) };
        add(
          column.key,
          choices || bySums ? { ...found, ...(choices && { choices }), ...(bySums && { bySums }) } : found,
        );
      }
    }
  }
}

/** The header rows above a run of figures, with the columns worked out once for all of them. */
class HeaderRows {
  readonly #grid: Grid;
  readonly #lookup: TableLookup;
  readonly #rows: GridRow[] = [];
  readonly #columns = new Map<readonly ColumnWords[], SourceColumns | undefined>();
  #signature: string | undefined;
  /** Whether any of them names a column, or a clause. */
  hold = false;

  constructor(grid: Grid, lookup: TableLookup) {
    this.#grid = grid;
    this.#lookup = lookup;
  }

  add(row: GridRow): void {
    this.#rows.push(row);
    this.#columns.clear();
    this.#signature = undefined;
    this.hold ||= row.cells.some(({ text }) => this.#lookup.isHeader(text));
  }

  columns(band: readonly ColumnWords[]): SourceColumns | undefined {
    if (!this.#columns.has(band)) {
      const { aligned } = this.#grid;
      this.#signature ??= signatureOf(this.#rows, aligned);
      this.#columns.set(band, columnsUnder(this.#rows, aligned, band, this.#lookup, this.#signature));
    }
    return this.#columns.get(band);
  }
}

/**
 * Without headers only a row of exactly as many cells as the form has columns can be taken for one, whether or not
 * there are blank ones beside them.
 */
const fillsBand = (cells: readonly PlacedCell[], { columns }: SourceColumns): boolean => {
  if (cells.length === columns.length) return true;
  const filled = cells.map(({ text }) => text !== '');
  const first = filled.indexOf(true);
  const last = filled.lastIndexOf(true);
  return first >= 0 && last - first + 1 === columns.length && !filled.slice(first, last).includes(false);
};

const labelIn = (shape: RowShape): string => {
  if (shape.kind === 'labelled') return shape.label.replace(/\n/g, '');
  return shape.kind === 'bare'
    ? shape.cells
        .map(({ text }) => text)
        .join(' ')
        .trim()
    : '';
};

const placeIn = ({ number, aligned }: Grid, cell: PlacedCell | undefined): Place => {
  if (!cell) return { table: number };
  if (cell.line !== undefined) return { line: cell.line };
  const place = aligned
    ? { table: number, row: cell.row, column: cell.start + 1 }
    : { table: number, row: cell.row };
  return cell.page === undefined ? place : { page: cell.page, ...place };
};
