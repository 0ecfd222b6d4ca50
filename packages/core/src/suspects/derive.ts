import type { CellAddress } from '../cells/cell.js';
import type { Report } from '../report/report.js';
import { numbersIn } from '../report/table-numbers.js';
import { systemOf, type Equation, type KnownValues } from './system.js';

/**
 * What blank cells must hold for the printed equations to hold: a lone blank of an equation is the rest of it, and
 * blanks that have nothing left to share are all 0. A suggestion, to be entered by a person: blanks are never filled.
 * A blank whose equations contradict each other, or would need a negative number, is left out.
 */
export const derivableBlanks = (report: Report, known?: KnownValues): ReadonlyMap<CellAddress, number> => {
  if (numbersIn(report).every(({ complete }) => complete)) return new Map();
  const system = systemOf(report, known);
  const values = [...system.values];
  const derived = new Map<number, number>();
  const refuted = new Set<number>();

  const settle = (cell: number, quotient: number): boolean => {
    if (refuted.has(cell)) return false;
    // Minus zero, as a division gives it, is no number anyone has written.
    const value = quotient === 0 ? 0 : quotient;
    if (!Number.isInteger(value) || value < 0) {
      refuted.add(cell);
      return false;
    }
    values[cell] = value;
    derived.set(cell, value);
    return true;
  };

  let progress = true;
  while (progress) {
    progress = false;
    for (const equation of system.equations) {
      const { blanks, left } = openPart(equation, values);
      const [blank] = blanks;
      if (!blank) continue;
      if (blanks.length === 1) progress = settle(blank.cell, left / blank.factor) || progress;
      else if (left === 0 && blanks.every(({ factor }) => factor === blank.factor)) {
        for (const { cell } of blanks) progress = settle(cell, 0) || progress;
      }
    }
  }
  const contradicted = new Set(
    system.equations.flatMap((equation) => {
      const { blanks, left } = openPart(equation, values);
      return blanks.length === 0 && left !== 0 ? equation.cells : [];
    }),
  );
  return new Map(
    [...derived].flatMap(([cell, value]) => {
      const address = system.cells[cell]?.address;
      return address && !contradicted.has(cell) ? [[address, value] as const] : [];
    }),
  );
};

/** The blanks of an equation, and what they must add up to. */
const openPart = (
  { cells, factors, sum }: Equation,
  values: readonly (number | undefined)[],
): { blanks: readonly { cell: number; factor: number }[]; left: number } => {
  const blanks: { cell: number; factor: number }[] = [];
  let left = sum;
  cells.forEach((cell, index) => {
    const factor = factors[index] ?? 0;
    const value = values[cell];
    if (value === undefined) blanks.push({ cell, factor });
    else left -= factor * value;
  });
  return { blanks, left };
};
