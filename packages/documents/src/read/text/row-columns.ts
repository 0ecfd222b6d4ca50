import {
  addressOf,
  cellsOf,
  formIds,
  forms,
  identitiesOf,
  type CellAddress,
  type FormId,
  type Quantity,
  type TableId,
} from '@disclosure-report/core';
import { isAmong } from '../match/lookup.js';
import { vocabulary, type BandWords, type ColumnWords } from '../match/vocabulary.js';
import type { RunRow } from './run-rows.js';
import type { CellGroup } from './splits.js';

/** The cells a run of figures is to be cut into. */
export interface RowColumns {
  readonly form: FormId;
  readonly addresses: readonly CellAddress[];
  readonly groups: readonly CellGroup[];
}

const bandsOf = (table: TableId): readonly BandWords[] =>
  vocabulary.find((words) => words.table === table)?.bands ?? [];

/** The form more of whose rows are there. */
export const formOfRows = (table: TableId, rows: readonly RunRow[]): FormId => {
  const keys = new Set(rows.flatMap(({ key }) => key ?? []));
  const count = (form: FormId): number =>
    bandsOf(table)
      .filter((band) => band.form === form)
      .reduce((sum, band) => sum + [...band.rows].filter((key) => keys.has(key)).length, 0);
  return formIds.reduce((best, form) => (count(form) > count(best) ? form : best));
};

/** How much of a band's headers stands above a row, in shares of all. */
const headed = (columns: readonly ColumnWords[], headers: readonly string[]): number => {
  const named = columns.filter(({ path }) => {
    const own = path[path.length - 1];
    return own !== undefined && headers.some((header) => isAmong(own, header));
  });
  return named.length / columns.length;
};

/** The columns of a row: those of the band whose headers stand above it, of the table's form where both fit. */
export const columnsOf = (
  { table, kind, key }: RunRow,
  headers: readonly string[],
  form: FormId,
): RowColumns | undefined => {
  const fitting = bandsOf(table)
    .filter((band) =>
      kind === 'across' ? band.across !== undefined : key !== undefined && band.rows.has(key),
    )
    .map((band) => ({ band, rank: headed(band.columns, headers) + (band.form === form ? 0.01 : 0) }))
    .sort((one, other) => other.rank - one.rank || other.band.columns.length - one.band.columns.length);
  const [best] = fitting;
  if (!best) return undefined;
  const { band } = best;
  const addresses =
    kind === 'across'
      ? (band.across ?? []).map((column): CellAddress => {
          const [rowKey = '', columnKey = ''] = column.key.split('/');
          return addressOf(table, rowKey, columnKey);
        })
      : band.columns.map((column) => addressOf(table, key ?? '', column.key));
  return { form: band.form, addresses, groups: groupsOf(table, band.form, addresses) };
};

/** Parts the cells of a row where the form prints a sum of those before it. */
const groupsOf = (table: TableId, form: FormId, addresses: readonly CellAddress[]): readonly CellGroup[] => {
  const formTable = forms[form].tables[table];
  const quantities = new Map(cellsOf(formTable).map(({ address, quantity }) => [address, quantity]));
  const own = addresses.map((address): Quantity => quantities.get(address) ?? 'count');
  const sums = new Map<number, number>();
  for (const { left, right } of identitiesOf(formTable)) {
    const places = [...left, ...right].map((address) => addresses.indexOf(address));
    const [first = -1] = places;
    const last = places[places.length - 1] ?? -1;
    if (right.length === 1 && places.every((place, at) => place === first + at) && first >= 0) {
      sums.set(first, last + 1);
    }
  }
  const groups: CellGroup[] = [];
  let at = 0;
  while (at < own.length) {
    const end = sums.get(at);
    let to = end ?? at + 1;
    if (end === undefined) while (to < own.length && !sums.has(to)) to += 1;
    groups.push({ quantities: own.slice(at, to), summed: end !== undefined });
    at = to;
  }
  return groups;
};
