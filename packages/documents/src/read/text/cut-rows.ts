import { forms, identitiesOf, type CellAddress, type FormId, type TableId } from '@disclosure-report/core';
import { vocabulary } from '../match/vocabulary.js';
import { decide, type Choice, type Equation } from './decide.js';
import { columnsOf, formOfRows, type RowColumns } from './row-columns.js';
import type { RunRow } from './run-rows.js';
import { amountOf, Cutter, distinct, type Split } from './splits.js';
import type { Stream } from './stream.js';

/** A cell of a run: where it stands in the stream, or that there is more than one place it may stand. */
export type CutCell =
  | { readonly from: number; readonly to: number; readonly bySums: boolean }
  | { readonly choices: readonly string[] };

interface Cut {
  readonly row: RunRow;
  readonly columns: RowColumns;
  readonly cutter: Cutter;
  readonly text: string;
  readonly ends: readonly number[];
  readonly splits: readonly Split[];
  /** Whether it was cut at its spaces. */
  readonly parted: boolean;
}

/** Readings of a row that are listed in a note; the rest is `…`. */
const mostChoices = 6;

/** Rows whose figures were kept apart by spaces, in shares of all, for spaces to be taken at their word. */
const mostlyParted = 0.8;

const headersAbove = (rows: readonly RunRow[]): readonly (readonly string[])[] => {
  let headers: readonly string[] = [];
  return rows.map((row) => {
    if (row.headers.length > 0) headers = row.headers.map(({ word }) => word);
    return headers;
  });
};

/** A label's own number printed without a point ends in the run before: `0000000` and `2其他法律` as `00000002其他法律`. */
const endsOf = (stream: Stream, { run }: RunRow, next: RunRow | undefined): readonly number[] => {
  const length = run.to - run.from;
  const label = next?.labels[next.labels.length - 1];
  const last = stream.text.charAt(run.to - 1);
  const isGlued = label?.from === run.to && length > 1 && numberingOf(next).has(`${last}.`);
  return isGlued ? [length, length - 1] : [length];
};

/** The numbers a row's label has on the forms. */
const numberingOf = (row: RunRow | undefined): ReadonlySet<string> => {
  const words = vocabulary
    .find(({ table }) => table === row?.table)
    ?.rows.find(({ key }) => key === row?.key);
  return new Set(words?.labels.map(({ numbering }) => numbering));
};

/** Cuts all rows of one table at once, for its sums tie them together. */
export const cutRows = (
  stream: Stream,
  table: TableId,
  rows: readonly RunRow[],
  spacesPart: boolean,
): ReadonlyMap<RunRow, readonly CutCell[]> => {
  const form = formOfRows(table, rows);
  const headers = headersAbove(rows);
  const cuts = rows.flatMap((row, index): readonly Cut[] => {
    const columns = row.kind === 'unknown' ? undefined : columnsOf(row, headers[index] ?? [], form);
    if (!columns) return [];
    const text = stream.text.slice(row.run.from, row.run.to);
    const ends = endsOf(stream, row, rows[index + 1]);
    const cutter = new Cutter(text, columns.groups);
    const parted = spacesPart ? partedBySpaces(stream, row, columns) : undefined;
    const { splits } = parted ? { splits: parted } : cutter.splits(ends);
    return [{ row, columns, cutter, text, ends, splits, parted: parted !== undefined }];
  });
  const left = narrowed(cuts, table, form);
  return new Map(cuts.map((cut, index) => [cut.row, cellsOf(cut, left[index] ?? [])]));
};

const piecesOf = (stream: Stream, { run }: RunRow): readonly number[] => {
  const ends: number[] = [];
  for (let at = run.from + 1; at < run.to; at += 1) if (stream.gapBefore[at]) ends.push(at - run.from);
  return [...ends, run.to - run.from];
};

/**
 * In a text that parts its figures by spaces a row is cut at them, or not at all where they are too few; where they
 * are too many some stand inside a number, and prove nothing.
 */
const partedBySpaces = (
  stream: Stream,
  row: RunRow,
  { addresses }: RowColumns,
): readonly Split[] | undefined => {
  const pieces = piecesOf(stream, row);
  if (pieces.length > addresses.length) return undefined;
  return pieces.length === addresses.length ? [pieces] : [];
};

/** Whether the figures of a document are parted by spaces throughout, so that these are no accident. */
export const arePartedBySpaces = (
  stream: Stream,
  tables: readonly (readonly [TableId, readonly RunRow[]])[],
): boolean => {
  const parted = tables.flatMap(([table, rows]) => {
    const form = formOfRows(table, rows);
    const headers = headersAbove(rows);
    return rows.flatMap((row, index): readonly boolean[] => {
      const count = columnsOf(row, headers[index] ?? [], form)?.addresses.length ?? 1;
      return row.kind === 'unknown' || count < 2 ? [] : [piecesOf(stream, row).length === count];
    });
  });
  return parted.length >= 4 && parted.filter(Boolean).length >= parted.length * mostlyParted;
};

const piecesIn = (text: string, split: Split): readonly string[] =>
  split.map((end, at) => text.slice(at === 0 ? 0 : split[at - 1], end));

/** Leaves of each row's splits those that fit the sums over several rows. */
const narrowed = (cuts: readonly Cut[], table: TableId, form: FormId): readonly (readonly Split[])[] => {
  const places = new Map<CellAddress, { row: number; cell: number }>();
  const first = new Map<string, number>();
  for (const [row, { columns, splits, row: source }] of cuts.entries()) {
    const name = source.key ?? '';
    // A row that stands there twice is read once.
    if (splits.length === 0 || first.has(name)) continue;
    first.set(name, row);
    for (const [cell, address] of columns.addresses.entries()) places.set(address, { row, cell });
  }
  const equations = identitiesOf(forms[form].tables[table]).flatMap(
    ({ left, right }): readonly Equation[] => {
      const terms = [
        ...left.map((address) => ({ at: places.get(address), sign: 1 as const })),
        ...right.map((address) => ({ at: places.get(address), sign: -1 as const })),
      ].flatMap(({ at, sign }) => (at ? [{ ...at, sign }] : []));
      const known = new Set(terms.map(({ row }) => row));
      return terms.length === left.length + right.length && known.size > 1 ? [{ terms }] : [];
    },
  );
  const open = [...first.values()].map((row) => ({ row, splits: cuts[row]?.splits ?? [] }));
  const rowAt = new Map(open.map(({ row }, at) => [row, at]));
  const choices = open.map(({ row, splits }) => ({
    amounts: splits.map((split) => piecesIn(cuts[row]?.text ?? '', split).map(amountOf)),
  }));
  const renumbered = equations.map(({ terms }) => ({
    terms: terms.map((term) => ({ ...term, row: rowAt.get(term.row) ?? 0 })),
  }));
  const decision = decide(choices, renumbered);
  const readings = [
    { cost: decision.broken, splits: open.map(({ splits }, at) => taken(splits, decision.left[at])) },
    ...otherwise(open, cuts, choices, renumbered, decision.broken),
  ];
  const least = Math.min(...readings.map(({ cost }) => cost));
  const best = readings.filter(({ cost }) => cost === least);
  return cuts.map((cut, row) => {
    const at = rowAt.get(row);
    return at === undefined ? cut.splits : distinct(best.flatMap(({ splits }) => splits[at] ?? []));
  });
};

const taken = (splits: readonly Split[], choices: readonly number[] = []): readonly Split[] =>
  choices.flatMap((choice) => [splits[choice] ?? []]);

interface Reading {
  /** How many sums fail, those along rows included. */
  readonly cost: number;
  readonly splits: readonly (readonly Split[])[];
}

/** Ways to cut one row that are tried against all others. */
const mostOtherWays = 400;

/**
 * Where equations fail, it may be that a row was cut so that its own sum holds although that sum is what is wrong.
 * If cutting it otherwise leaves fewer of all equations failing, that is how it is read; if as many, it is left open.
 */
const otherwise = (
  open: readonly { readonly row: number; readonly splits: readonly Split[] }[],
  cuts: readonly Cut[],
  choices: readonly Choice[],
  equations: readonly Equation[],
  failing: number,
): readonly Reading[] => {
  if (failing === 0) return [];
  return open.flatMap(({ row, splits }, at): readonly Reading[] => {
    const cut = cuts[row];
    if (!cut || cut.parted || !cut.columns.groups.some(({ summed }) => summed)) return [];
    const own = new Set(splits.map((split) => split.join()));
    const others = cut.cutter.unsummed(cut.ends).filter((split) => !own.has(split.join()));
    if (others.length === 0 || others.length > mostOtherWays) return [];
    const amounts = others.map((split) => piecesIn(cut.text, split).map(amountOf));
    const tried = choices.map((choice, other) => (other === at ? { amounts } : choice));
    const decision = decide(tried, equations, { broken: failing - 1, steps: 8000 });
    if (!decision.found) return [];
    const left = open.map((one, other) => taken(other === at ? others : one.splits, decision.left[other]));
    return [{ cost: decision.broken + 1, splits: left }];
  });
};

const cellsOf = (
  { row, columns, cutter, text, ends, parted }: Cut,
  splits: readonly Split[],
): readonly CutCell[] => {
  const certain = cutter.certain(ends);
  const confirmed = isConfirmed(text, splits);
  const readings = splits.map((split) => piecesIn(text, split).join(' '));
  const choices =
    readings.length === 0
      ? [text]
      : [...readings.slice(0, mostChoices), ...(readings.length > mostChoices ? ['…'] : [])];
  return columns.addresses.map((_, cell): CutCell => {
    const found = parted && splits.length === 0 ? undefined : (commonTo(splits, cell) ?? certain[cell]);
    if (!found) return { choices };
    const [from, to] = found;
    const bySums = !parted && (certain[cell] === undefined || !confirmed);
    return { from: row.run.from + from, to: row.run.from + to, bySums };
  });
};

/**
 * Whether a row can be cut in no other way, even if one of its cells is blank. A blank cell leaves no trace in a run:
 * seven digits may be seven cells, or six with a blank among them, and the sums may hold by chance. Only zeros begin no
 * longer number, so that as many of them as there are cells, but for the last, leave no room for a blank.
 */
const isConfirmed = (text: string, splits: readonly Split[]): boolean => {
  const [only, ...others] = splits;
  if (!only || others.length > 0) return false;
  return piecesIn(text, only)
    .slice(0, -1)
    .every((piece) => piece === '0');
};

/** Where a cell stands in all splits that are left, if it is the same place. */
const commonTo = (splits: readonly Split[], cell: number): readonly [number, number] | undefined => {
  const places = splits.map((split) => [cell === 0 ? 0 : (split[cell - 1] ?? 0), split[cell] ?? 0] as const);
  const [first] = places;
  return first && places.every(([from, to]) => from === first[0] && to === first[1]) ? first : undefined;
};
