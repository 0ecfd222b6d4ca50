import {
  addressOf,
  formIds,
  type CellAddress,
  type FormId,
  type Place,
  type TableId,
} from '@disclosure-report/core';
import type { Grid, GridRow, PlacedCell } from '../grid/expand.js';
import { align } from './align.js';
import { columnsUnder, type SourceColumns } from './columns.js';
import type { TableLookup } from './lookup.js';
import { shapeOf, type RowShape } from './row-shape.js';
import type { BandWords, ColumnWords } from './vocabulary.js';

/** A cell of the form and what the source has for it. */
export interface FoundCell {
  readonly text: string;
  readonly place: Place;
  /** The words above it. */
  readonly header: string;
  /** What the row says, where it cannot be told which of its cells this one is. */
  readonly choices?: readonly string[];
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
  /** Where each row of the form was found. */
  readonly rows = new Map<string, Oddity>();
  readonly #lookup: TableLookup;
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
    const addressIn = (column: string): CellAddress => {
      const [rowKey = '', columnKey = ''] = key === undefined ? column.split('/') : [key, column];
      return addressOf(this.table, rowKey, columnKey);
    };
    const add = (column: string, found: FoundCell): void => {
      const address = addressIn(column);
      if (reading.cells.has(address)) return;
      reading.cells.set(address, found);
      if (this.#isOnlyIn(band.form, address)) reading.evidence += columns.by === 'form' ? 0.01 : 1;
    };
    if (alignment.kind === 'ambiguous') {
      const choices = [cells.map(({ text }) => text || '␣').join(' ')];
      for (const { key: column } of columns.columns) {
        if (column !== undefined) add(column, { text: '', header: '', place, choices });
      }
      return;
    }
    if (alignment.moved || row.collided) reading.repaired ??= place;
    for (const [column, cell] of alignment.pairs) {
      if (column.key === undefined) {
        if (cell?.text)
          reading.unknownColumns.set(column.label, { label: column.label, place: placeIn(grid, cell) });
      } else if (cell) add(column.key, { text: cell.text, header: column.label, place: placeIn(grid, cell) });
    }
  }

  #isOnlyIn(form: FormId, address: CellAddress): boolean {
    return formIds.every((other) => other === form || !this.#lookup.words.addresses[other].has(address));
  }
}

/** The header rows above a run of figures, with the columns worked out once for all of them. */
class HeaderRows {
  readonly #grid: Grid;
  readonly #lookup: TableLookup;
  readonly #rows: GridRow[] = [];
  readonly #columns = new Map<readonly ColumnWords[], SourceColumns | undefined>();
  /** Whether any of them names a column, or a clause. */
  hold = false;

  constructor(grid: Grid, lookup: TableLookup) {
    this.#grid = grid;
    this.#lookup = lookup;
  }

  add(row: GridRow): void {
    this.#rows.push(row);
    this.#columns.clear();
    this.hold ||= row.cells.some(({ text }) => this.#lookup.isHeader(text));
  }

  columns(band: readonly ColumnWords[]): SourceColumns | undefined {
    if (!this.#columns.has(band)) {
      this.#columns.set(band, columnsUnder(this.#rows, this.#grid.aligned, band, this.#lookup));
    }
    return this.#columns.get(band);
  }
}

/** Without headers only a row of exactly as many cells as the form has columns can be taken for one. */
const fillsBand = (cells: readonly PlacedCell[], { columns }: SourceColumns): boolean =>
  cells.length === columns.length;

const labelIn = (shape: RowShape): string => {
  if (shape.kind === 'labelled') return shape.label.replace(/\n/g, '');
  return shape.kind === 'bare'
    ? shape.cells
        .map(({ text }) => text)
        .join(' ')
        .trim()
    : '';
};

const placeIn = ({ number, aligned }: Grid, cell: PlacedCell | undefined): Place =>
  cell?.line !== undefined
    ? { line: cell.line }
    : { table: number, ...(cell && { row: cell.row, ...(aligned && { column: cell.start + 1 }) }) };
