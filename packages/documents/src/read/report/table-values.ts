import {
  cellsOf,
  forms,
  type Cell,
  type CellAddress,
  type CellProvenance,
  type FormId,
  type NoteCode,
  type NoteOf,
  type Place,
  type ReadingNote,
  type TableValues,
} from '@disclosure-report/core';
import type { FoundCell, TableReading } from '../match/table-reading.js';
import { readNumber } from '../number/read-number.js';

export interface ReadTable {
  readonly values: TableValues | null;
  readonly notes: readonly ReadingNote[];
}

const note = <Code extends NoteCode>(
  code: Code,
  values: NoteOf<Code>['values'],
  more: Partial<Pick<NoteOf<Code>, 'cells' | 'source' | 'place'>> = {},
): ReadingNote => ({ code, values, cells: [], ...more }) as ReadingNote;

/** The numbers of a table under one form, with notes on all that had to be interpreted. */
export const tableValues = (
  reading: TableReading,
  form: FormId,
  /** Where the numbers come from is added to this: one record for all tables, for it is large. */
  provenance: Record<CellAddress, CellProvenance>,
): ReadTable => {
  const { table } = reading;
  const { cells: found, unknownColumns, repaired } = reading.forms[form];
  const formCells = cellsOf(forms[form].tables[table]);
  const notes: ReadingNote[] = [];
  const values: Record<string, Record<string, number | null>> = {};

  if (repaired) notes.push(note('gridRepaired', { table }, { place: repaired }));
  const ambiguous = new Map<string, CellAddress[]>();
  const unlabelled: { readonly address: CellAddress; readonly place: Place }[] = [];
  let zeros = 0;
  const blank: { readonly address: CellAddress; readonly place: Place }[] = [];
  const cut: { readonly address: CellAddress; readonly place: Place }[] = [];
  for (const cell of formCells) {
    const source = found.get(cell.address);
    if (!source) continue;
    const row = (values[cell.row] ??= {});
    if (source.choices) {
      row[cell.column] = null;
      provenance[cell.address] = { source: source.text, place: source.place, normalised: false };
      ambiguous.set(cell.row, [...(ambiguous.get(cell.row) ?? []), cell.address]);
      continue;
    }
    const { value, exact, notes: cellNotes } = readCell(cell, source);
    row[cell.column] = value;
    if (source.text.trim() === '') blank.push({ address: cell.address, place: source.place });
    if (value === 0) zeros += 1;
    const normalised = !exact || source.bySums === true || source.byOrder === true;
    provenance[cell.address] = { source: source.text, place: source.place, normalised };
    if (source.byOrder) unlabelled.push({ address: cell.address, place: source.place });
    if (source.bySums) cut.push({ address: cell.address, place: source.place });
    notes.push(...cellNotes);
  }
  for (const cells of ambiguous.values()) {
    const source = cells[0] && found.get(cells[0]);
    if (source)
      notes.push(note('ambiguous', { choices: source.choices ?? [] }, { cells, place: source.place }));
  }
  for (const [code, some] of [
    // Where a table prints its zeros, a blank is none, and stands out.
    ['blank', zeros > blank.length ? blank : []],
    ['cutBySums', cut],
    ['placedByOrder', unlabelled],
  ] as const) {
    const [first] = some;
    if (first)
      notes.push(note(code, { table }, { cells: some.map(({ address }) => address), place: first.place }));
  }
  notes.push(...missing(reading, formCells, found));
  for (const { label, place } of unknownColumns.values()) {
    notes.push(note('unknownColumn', { table, label }, { place }));
  }
  const formRows = new Set(formCells.map(({ row }) => row));
  const otherFormsRows = [...reading.rows].flatMap(([key, row]) => (formRows.has(key) ? [] : [row]));
  for (const { label, place } of [...reading.unknownRows, ...otherFormsRows]) {
    notes.push(note('unknownRow', { table, label }, { place }));
  }
  for (const { label, formLabel, place } of reading.otherWordings.values()) {
    notes.push(note('otherWording', { table, label: formLabel }, { source: label, place }));
  }
  for (const { label, place } of reading.repeated) {
    const name = label || forms[form].tables[table].heading['zh-Hans'];
    notes.push(note('repeated', { table, label: name }, { place }));
  }
  return { values: Object.keys(values).length > 0 ? values : null, notes };
};

const readCell = (
  { address, quantity }: Cell,
  { text, header, place }: FoundCell,
): { value: number | null; exact: boolean; notes: readonly ReadingNote[] } => {
  const reading = readNumber(text);
  const about = { cells: [address], source: text, place };
  switch (reading.kind) {
    case 'blank':
      return { value: null, exact: true, notes: [] };
    case 'placeholder':
    case 'notANumber':
      return { value: null, exact: false, notes: [note(reading.kind, {}, about)] };
    case 'ambiguous':
      return {
        value: null,
        exact: false,
        notes: [note('ambiguous', { choices: reading.choices }, about)],
      };
    case 'value': {
      const notes = reading.exact ? [] : [note('normalised', { value: reading.value }, about)];
      const unit = quantity === 'fee' ? otherUnit(reading.unit ?? unitIn(header)) : undefined;
      if (unit) notes.push(note('otherUnit', { unit }, about));
      return { value: reading.value, exact: reading.exact, notes };
    }
  }
};

const unitIn = (header: string): string | undefined =>
  /单位\s*[:：]?\s*(亿元|万元|千元|元)/.exec(header.normalize('NFKC'))?.[1];

/** Fees are in 万元 by the form; the number is kept as printed, whatever its unit. */
const otherUnit = (unit: string | undefined): string | undefined =>
  unit?.endsWith('元') && unit !== '万元' ? unit : undefined;

/** Rows the table lacks whole are named once, other cells by row. */
const missing = (
  { table, rows }: TableReading,
  formCells: readonly Cell[],
  found: ReadonlyMap<CellAddress, FoundCell>,
): readonly ReadingNote[] => {
  if (formCells.every(({ address }) => found.has(address))) return [];
  const byRow = new Map<string, Cell[]>();
  for (const cell of formCells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  return [...byRow].flatMap(([row, cells]) => {
    const absent = cells.filter(({ address }) => !found.has(address)).map(({ address }) => address);
    if (absent.length === 0) return [];
    const where = rows.get(row);
    if (absent.length === cells.length && !where) return [note('rowMissing', { table, row })];
    return [note('cellMissing', {}, { cells: absent, ...(where && { place: where.place }) })];
  });
};
