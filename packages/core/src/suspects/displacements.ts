import type { PlaceSlip } from './slip.js';
import type { Change } from './locate.js';
import { residualOf, type System } from './system.js';

export interface Displacement {
  readonly slip: PlaceSlip;
  readonly changes: readonly Change[];
}

/** Cells of a table as printed: rows of cell indices. */
export type Grid = readonly (readonly number[])[];

/** Slips that moved numbers instead of miswriting them, where one alone mends every equation. */
export const displacements = (
  system: System,
  grid: Grid,
  locked: ReadonlySet<number>,
): readonly Displacement[] => {
  const violated = system.equations.flatMap((equation, index) =>
    residualOf(equation, system.values) ? [index] : [],
  );
  if (violated.length === 0) return [];
  const suspicious = new Set(violated.flatMap((equation) => system.equations[equation]?.cells ?? []));
  const found: Displacement[] = [];
  const seen = new Set<string>();

  const consider = (
    slip: PlaceSlip,
    cells: readonly number[],
    values: readonly (number | undefined)[],
  ): void => {
    const changes = cells.flatMap((cell, index): Change[] => {
      const by = (values[index] ?? 0) - (system.values[cell] ?? 0);
      return by === 0 ? [] : [{ cell, by }];
    });
    const key = changes.map(({ cell, by }) => `${cell}:${by}`).join();
    if (changes.length < 2 || seen.has(key) || changes.some(({ cell }) => locked.has(cell))) return;
    seen.add(key);
    if (mends(system, violated, changes)) found.push({ slip, changes });
  };

  const columns = grid[0]?.map((_, column) => grid.map((row) => row[column] ?? -1)) ?? [];
  for (const line of [...grid, ...columns]) {
    const values = line.map((cell) => system.values[cell]);
    if (values.includes(undefined) || !line.some((cell) => suspicious.has(cell))) continue;
    for (let one = 0; one < line.length; one += 1) {
      for (let other = one + 1; other < line.length; other += 1) {
        consider('cellsSwapped', [line[one] ?? -1, line[other] ?? -1], [values[other], values[one]]);
      }
    }
  }
  for (const row of grid) {
    const values = row.map((cell) => system.values[cell]);
    if (values.includes(undefined) || !row.some((cell) => suspicious.has(cell))) continue;
    // A number put one column too far leaves a 0 behind: the 0 goes to where the numbers ran out.
    for (let from = 0; from < row.length; from += 1) {
      if (values[from] !== 0) continue;
      for (let to = 0; to < row.length; to += 1) {
        if (Math.abs(to - from) > 1) consider('rowSlid', row, moved(values, from, to));
      }
    }
  }
  for (let upper = 0; upper + 1 < grid.length; upper += 1) {
    const [one = [], other = []] = grid.slice(upper, upper + 2);
    const values = [...other, ...one].map((cell) => system.values[cell]);
    if (!values.includes(undefined)) consider('rowsSwapped', [...one, ...other], values);
  }
  return found;
};

const moved = (
  values: readonly (number | undefined)[],
  from: number,
  to: number,
): readonly (number | undefined)[] => {
  const rest = [...values.slice(0, from), ...values.slice(from + 1)];
  return [...rest.slice(0, to), values[from], ...rest.slice(to)];
};

/** Whether the changes put every violated equation right and put none wrong. */
const mends = (system: System, violated: readonly number[], changes: readonly Change[]): boolean => {
  const effects = new Map<number, number>(
    violated.map((equation) => [
      equation,
      residualOf(system.equations[equation] ?? { cells: [], factors: [], sum: 0 }, system.values) ?? 0,
    ]),
  );
  for (const { cell, by } of changes) {
    for (const equation of system.equationsOf[cell] ?? []) {
      const { cells = [], factors = [] } = system.equations[equation] ?? {};
      effects.set(equation, (effects.get(equation) ?? 0) + by * (factors[cells.indexOf(cell)] ?? 0));
    }
  }
  return [...effects.values()].every((residual) => residual === 0);
};
