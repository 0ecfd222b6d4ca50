import type { FormId } from '@disclosure-report/core';
import type { Grid, PlacedCell } from '../grid/expand.js';
import { readNumber } from '../number/read-number.js';
import type { BandCell, BandWords } from './vocabulary.js';

/** A row of nothing but figures, in a grid without a word of any table. */
export interface UnlabelledRow {
  readonly grid: Grid;
  readonly cells: readonly PlacedCell[];
  /** How many rows of the form had been found when it came. */
  readonly after: number;
}

/** The rows of figures in a grid that has nothing else; none where it has. */
export const unlabelledIn = (grid: Grid): readonly (readonly PlacedCell[])[] => {
  const rows = grid.rows.map(({ cells }) => cells).filter((cells) => cells.some(({ text }) => text !== ''));
  const areFigures = rows.every((cells) => cells.every(({ text }) => readNumber(text).kind === 'value'));
  return areFigures ? rows : [];
};

export interface PlacedRow {
  readonly row: UnlabelledRow;
  readonly cells: readonly BandCell[];
}

/**
 * Unlabelled rows as the rows of a form: those that stand between two rows that were found, where the form has exactly
 * as many between these, each of as many cells. One too many or too few, and none of them is placed.
 */
export const placedByOrder = (
  rows: readonly UnlabelledRow[],
  found: readonly string[],
  form: FormId,
  bands: readonly BandWords[],
): readonly PlacedRow[] => {
  const inForm = bands
    .filter((band) => band.form === form)
    .flatMap((band) => [...band.rows].map((key) => ({ key, band })));
  const placeOf = new Map(inForm.map(({ key }, at) => [key, at]));
  return gapsIn(rows).flatMap(({ after, rows: unlabelled }) => {
    const before = placeOf.get(found[after - 1] ?? '');
    const next = placeOf.get(found[after] ?? '');
    if (before === undefined || next === undefined) return [];
    const missing = inForm.slice(before + 1, next);
    if (missing.length !== unlabelled.length) return [];
    const placed = unlabelled.map((row, at) => ({ row, cells: cellsOfRow(missing[at]) }));
    return placed.every(({ row, cells }) => row.cells.length === cells.length) ? placed : [];
  });
};

const cellsOfRow = (
  row: { readonly key: string; readonly band: BandWords } | undefined,
): readonly BandCell[] => (row ? [...(row.band.cells.get(row.key)?.values() ?? [])] : []);

const gapsIn = (
  rows: readonly UnlabelledRow[],
): readonly { readonly after: number; readonly rows: readonly UnlabelledRow[] }[] =>
  [...new Set(rows.map(({ after }) => after))].map((after) => ({
    after,
    rows: rows.filter((row) => row.after === after),
  }));

/** The only unlabelled row as the line of cells of a table that is printed across, where it has as many. */
export const placedAcross = (
  rows: readonly UnlabelledRow[],
  form: FormId,
  bands: readonly BandWords[],
): readonly PlacedRow[] => {
  const [only, ...others] = rows;
  const cells = [
    ...(bands
      .find((band) => band.form === form && band.across)
      ?.cells.get('')
      ?.values() ?? []),
  ];
  return only && others.length === 0 && only.cells.length === cells.length ? [{ row: only, cells }] : [];
};
