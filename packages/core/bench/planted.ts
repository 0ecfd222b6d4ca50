import {
  cellsOf,
  forms,
  partsOf,
  valueAt,
  withValue,
  type CellAddress,
  type FormId,
  type Report,
} from '../src/index.js';
import type { Random } from './random.js';
import { cellsInEquations, realisticReport } from './realistic-report.js';
import { miswritten, type Miswriting } from './slips.js';

export type Slip = Miswriting | 'slid by a column' | 'cells swapped' | 'rows swapped';

/** A clean report, the same with something wrong in it, and what that is. */
export interface Planted {
  readonly clean: Report;
  readonly broken: Report;
  readonly changed: readonly CellAddress[];
  readonly slip: Slip;
}

const valueOf = (report: Report) => (cell: CellAddress) => valueAt(report, cell) ?? 0;

/** Hands err where they write, so every second slip is in a number that is not 0. */
const slipsAt = (random: Random, report: Report, cells: readonly CellAddress[]): CellAddress => {
  const written = cells.filter((cell) => valueOf(report)(cell) !== 0);
  return random.oneOf(written.length > 0 && random.chance(0.5) ? written : cells);
};

/** One number miswritten, in any table the form prints equations for. */
export const oneMiswritten = (random: Random, form: FormId): Planted => {
  const clean = realisticReport(random, form);
  const cell = slipsAt(random, clean, cellsInEquations(form));
  const { slip, value } = miswritten(random, form, cell, valueOf(clean));
  return { clean, broken: withValue(clean, cell, value), changed: [cell], slip };
};

/** Several numbers of table 三 miswritten independently. */
export const severalMiswritten = (random: Random, form: FormId, count: number): Planted => {
  const clean = realisticReport(random, form);
  const cells = cellsOf(forms[form].tables.requests).map(({ address }) => address);
  const changed: CellAddress[] = [];
  let broken = clean;
  let slip: Slip = 'wrong digit';
  while (changed.length < count) {
    const cell = slipsAt(random, clean, cells);
    if (changed.includes(cell)) continue;
    const written = miswritten(random, form, cell, valueOf(clean));
    ({ slip } = written);
    broken = withValue(broken, cell, written.value);
    changed.push(cell);
  }
  return { clean, broken, changed, slip };
};

/** Right numbers of table 三 in wrong places; only a report that has requests can show it. */
export const misplaced = (random: Random, form: FormId): Planted => {
  for (;;) {
    const clean = realisticReport(random, form);
    const cells = cellsOf(forms[form].tables.requests).map(({ address }) => address);
    const rows = [...new Set(cells.map((cell) => partsOf(cell).row))];
    const row = random.oneOf(rows);
    const own = cells.filter((cell) => partsOf(cell).row === row);
    const below = cells.filter((cell) => partsOf(cell).row === rows[rows.indexOf(row) + 1]);
    const at = random.between(0, own.length - 2);
    const slip = random.oneOf(['slid by a column', 'cells swapped', 'rows swapped'] as const);
    const other = random.between(at + 1, own.length - 1);
    const to = {
      'slid by a column': own.slice(at, at + 2),
      'cells swapped': [...own.slice(at, at + 1), ...own.slice(other, other + 1)],
      'rows swapped': [...own, ...below],
    }[slip];
    const from = {
      'slid by a column': [...to].reverse(),
      'cells swapped': [...to].reverse(),
      'rows swapped': [...below, ...own],
    }[slip];
    const values = from.map(valueOf(clean));
    const broken = to.reduce((next, cell, index) => withValue(next, cell, values[index] ?? 0), clean);
    const changed = to.filter((cell) => valueAt(broken, cell) !== valueAt(clean, cell));
    if (changed.length > 0 && (slip !== 'slid by a column' || values.includes(0))) {
      return { clean, broken, changed, slip };
    }
  }
};
