import type { System } from './system.js';
import { residualOf } from './system.js';

/** A cell by its index, and what to add to it. */
export interface Change {
  readonly cell: number;
  readonly by: number;
}

export interface Search {
  /** Every smallest set of changes that satisfies all equations at once. */
  readonly repairs: readonly (readonly Change[])[];
  /** `complete` every set up to this size was tried; `cut` the effort ran out first. */
  readonly state: 'complete' | 'cut';
}

export interface SearchLimits {
  /** Cells that can't be wrong. */
  readonly locked: ReadonlySet<number>;
  readonly mostCells: number;
  /** How many partial sets may be looked at. */
  readonly effort: number;
}

/**
 * Fellegi–Holt error localization by iterative deepening: the smallest sets of cells that, changed, satisfy every
 * equation whose cells are all filled. Only the equations a set touches are looked at.
 */
export const locate = (system: System, limits: SearchLimits): Search => {
  const residuals = system.equations.map((equation) => residualOf(equation, system.values));
  for (let size = 1; size <= limits.mostCells; size += 1) {
    const search = new SizedSearch(system, residuals, limits, size);
    search.extend([]);
    if (search.repairs.length > 0) return { repairs: search.repairs, state: 'complete' };
    if (search.effort <= 0) return { repairs: [], state: 'cut' };
  }
  return { repairs: [], state: 'complete' };
};

class SizedSearch {
  readonly repairs: (readonly Change[])[] = [];
  effort: number;
  readonly #system: System;
  readonly #residuals: readonly (number | undefined)[];
  readonly #violated: readonly number[];
  readonly #locked: ReadonlySet<number>;
  readonly #size: number;
  /** How many equations one cell can mend at the most: three of a form's, and more between reports. */
  readonly #mostEquations: number;
  readonly #seen = new Set<string>();

  constructor(
    system: System,
    residuals: readonly (number | undefined)[],
    limits: SearchLimits,
    size: number,
  ) {
    this.#system = system;
    this.#residuals = residuals;
    this.#violated = residuals.flatMap((residual, index) => (residual ? [index] : []));
    this.#locked = limits.locked;
    this.#size = size;
    this.#mostEquations = Math.max(...system.equationsOf.map(({ length }) => length));
    this.effort = limits.effort;
  }

  extend(chosen: readonly number[]): void {
    const key = [...chosen].sort((a, b) => a - b).join();
    if (this.#seen.has(key) || this.effort <= 0) return;
    this.#seen.add(key);
    this.effort -= 1;

    const left = this.#size - chosen.length;
    const uncovered = this.#violated.filter((equation) => !this.#touches(equation, chosen));
    if (uncovered.length > left * this.#mostEquations) return;
    if (uncovered.length > 0) {
      if (left > 0) this.#branch(this.#narrowest(uncovered), chosen);
      return;
    }
    const conflict = this.#conflict(chosen);
    if (conflict === undefined) this.#solve(chosen);
    else if (left > 0) for (const equation of conflict) this.#branch(equation, chosen);
  }

  #touches(equation: number, chosen: readonly number[]): boolean {
    return this.#cellsOf(equation).some((cell) => chosen.includes(cell));
  }

  #cellsOf(equation: number): readonly number[] {
    return this.#system.equations[equation]?.cells ?? [];
  }

  #factor(equation: number, cell: number): number {
    const { cells = [], factors = [] } = this.#system.equations[equation] ?? {};
    return factors[cells.indexOf(cell)] ?? 0;
  }

  #narrowest(equations: readonly number[]): number {
    return equations.reduce((best, other) =>
      this.#cellsOf(other).length < this.#cellsOf(best).length ? other : best,
    );
  }

  #branch(equation: number, chosen: readonly number[]): void {
    for (const cell of this.#cellsOf(equation)) {
      if (!chosen.includes(cell) && !this.#locked.has(cell)) this.extend([...chosen, cell]);
    }
  }

  /** Equations that hold only one chosen cell each fix its change; where two disagree, one of them needs another cell. */
  #conflict(chosen: readonly number[]): readonly number[] | undefined {
    for (const cell of chosen) {
      let fixed: { by: number; equation: number } | undefined;
      for (const equation of this.#system.equationsOf[cell] ?? []) {
        const residual = this.#residuals[equation];
        if (
          residual === undefined ||
          this.#cellsOf(equation).some((other) => other !== cell && chosen.includes(other))
        )
          continue;
        const by = -residual / this.#factor(equation, cell);
        if (by === 0) return [equation];
        if (fixed && fixed.by !== by) return [fixed.equation, equation];
        fixed = { by, equation };
      }
    }
    return undefined;
  }

  /** Solves for the changes; keeps them where they are the only ones, and leave whole numbers that are not negative. */
  #solve(chosen: readonly number[]): void {
    if (chosen.length !== this.#size) return;
    const touched = [...new Set(chosen.flatMap((cell) => this.#system.equationsOf[cell] ?? []))];
    const rows = touched.flatMap((equation) => {
      const residual = this.#residuals[equation];
      return residual === undefined
        ? []
        : [[...chosen.map((cell) => this.#factor(equation, cell)), -residual]];
    });
    const solution = solve(rows, chosen.length);
    if (!solution) return;
    const changes = chosen.map((cell, index): Change => ({ cell, by: solution[index] ?? 0 }));
    const sound = changes.every(({ cell, by }) => {
      const value = (this.#system.values[cell] ?? 0) + by;
      return by !== 0 && Number.isInteger(value) && value >= 0;
    });
    if (sound) this.repairs.push(changes);
  }
}

/** The one solution of linear equations given as rows of factors and a right side, if there is exactly one. */
const solve = (rows: number[][], unknowns: number): readonly number[] | undefined => {
  for (let column = 0; column < unknowns; column += 1) {
    const pivot = rows.findIndex((row, index) => index >= column && Math.abs(row[column] ?? 0) > 1e-9);
    const row = rows[pivot];
    const swapped = rows[column];
    if (!row || !swapped) return undefined;
    rows[pivot] = swapped;
    const scale = row[column] ?? 1;
    rows[column] = row.map((factor) => factor / scale);
    rows.forEach((other, index) => {
      const times = other[column] ?? 0;
      if (index !== column && times !== 0) {
        rows[index] = other.map((factor, place) => factor - times * (rows[column]?.[place] ?? 0));
      }
    });
  }
  const consistent = rows.slice(unknowns).every((row) => Math.abs(row[unknowns] ?? 0) < 1e-9);
  return consistent ? rows.slice(0, unknowns).map((row) => row[unknowns] ?? 0) : undefined;
};
