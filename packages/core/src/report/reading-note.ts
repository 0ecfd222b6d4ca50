import type { CellAddress } from '../cells/cell.js';
import type { TableId } from '../forms/model.js';

/** What a reader had to interpret, repair or leave out while it read a document. */
export interface NoteValues {
  /** Cells with nothing in them, in a table that prints its zeros. */
  readonly blank: { readonly table: TableId };
  /** A cell says `/`, `—`, 无 or the like instead of a number; it is read as blank. */
  readonly placeholder: Record<never, never>;
  /** A number cell holds text no number could be read from; it is read as blank. */
  readonly notANumber: Record<never, never>;
  /** Full-width digits, separators, spaces, units or remarks were taken off a number. */
  readonly normalised: { readonly value: number };
  /** The number is in another unit than the form's; it is kept as printed. */
  readonly otherUnit: { readonly unit: string };
  /** The source has no cell where the form has one. */
  readonly cellMissing: Record<never, never>;
  /** The document has no such table. */
  readonly tableMissing: { readonly table: TableId };
  /** A row the form does not have; its numbers are not in the report. */
  readonly unknownRow: { readonly table: TableId; readonly label: string };
  /** A column the form does not have; its numbers are not in the report. */
  readonly unknownColumn: { readonly table: TableId; readonly label: string };
  /** A label that was recognised although it says it in other words than any form; `label` is the form's. */
  readonly otherWording: { readonly table: TableId; readonly label: string };
  /** The note on how the rows balance, which the form prints in the table's corner, stands nowhere. */
  readonly cornerMissing: { readonly table: TableId };
  /** Row or column headers of the form that the table lacks. */
  readonly rowMissing: { readonly table: TableId; readonly row: string };
  /** The same table, or row, stands there twice; the first was read. */
  readonly repeated: { readonly table: TableId; readonly label: string };
  /** The spans of a table did not add up and were repaired. */
  readonly gridRepaired: { readonly table: TableId };
  /** Figures printed without anything between them were told apart by the sums of the table alone. */
  readonly cutBySums: { readonly table: TableId };
  /** Figures without a label; they stand where the form has as many rows between two that were found. */
  readonly placedByOrder: { readonly table: TableId };
  /** The document leaves more than one reading. */
  readonly ambiguous: { readonly choices: readonly string[] };
  /** A table of numbers that is none of the three. */
  readonly otherTable: { readonly label: string };
  /** Stated nowhere and taken from something else in the document. */
  readonly inferred: { readonly field: 'level' | 'name' | 'year' | 'form'; readonly value: string };
  /** Neither stated nor to be inferred. */
  readonly unstated: { readonly field: 'name' | 'year' };
  readonly sectionMissing: { readonly heading: string };
  /** The file does not hold what it was written with; anything read from it may be wrong. */
  readonly damaged: Record<never, never>;
}

export type NoteCode = keyof NoteValues;

export interface NoteOf<Code extends NoteCode> {
  readonly code: Code;
  readonly values: NoteValues[Code];
  /** The cells it is about. */
  readonly cells: readonly CellAddress[];
  /** The words of the source. */
  readonly source?: string;
  /** Where they stand: `table 3, row 5, column 2` of the source, or a line's number. */
  readonly place?: Place;
}

/** Counted from 1. */
export interface Place {
  /** The page of a paged document where it stands. */
  readonly page?: number;
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly line?: number;
}

export type ReadingNote = { [Code in NoteCode]: NoteOf<Code> }[NoteCode];
