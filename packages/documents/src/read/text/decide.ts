/** What is to be decided: one of several vectors of amounts for each row. */
export interface Choice {
  readonly amounts: readonly (readonly number[])[];
}

/** A sum that is nothing when the equation holds: rows and cells by their indexes, each with its sign. */
export interface Equation {
  readonly terms: readonly { readonly row: number; readonly cell: number; readonly sign: 1 | -1 }[];
}

export interface Decision {
  /** For each row the choices that are left, by their indexes. */
  readonly left: readonly (readonly number[])[];
  /** How many equations fail whatever is chosen. */
  readonly broken: number;
  /** Whether the search came to an end; where not, all choices are left. */
  readonly found: boolean;
}

export interface Effort {
  /** More equations than this at fault are no slip any more, and decide nothing. */
  readonly broken: number;
  /** Steps of the search before it gives up; real tables take a few hundred. */
  readonly steps: number;
}

const usual: Effort = { broken: 6, steps: 60_000 };

interface Range {
  readonly low: number;
  readonly high: number;
}

class Search {
  readonly #rows: readonly Choice[];
  readonly #equations: readonly Equation[];
  /** For each equation and row what each of the row's choices adds. */
  readonly #shares: readonly (readonly (readonly number[] | undefined)[])[];
  readonly #order: readonly number[];
  #steps = 0;
  readonly #effort: Effort;

  constructor(rows: readonly Choice[], equations: readonly Equation[], effort: Effort) {
    this.#rows = rows;
    this.#effort = effort;
    this.#shares = equations.map(({ terms }) =>
      rows.map(({ amounts }, row) => {
        const own = terms.filter((term) => term.row === row);
        if (own.length === 0) return undefined;
        return amounts.map((choice) =>
          own.reduce((sum, { cell, sign }) => sum + sign * (choice[cell] ?? 0), 0),
        );
      }),
    );
    this.#equations = equations;
    this.#order = rows
      .map((_, row) => row)
      .sort((one, other) => (rows[one]?.amounts.length ?? 0) - (rows[other]?.amounts.length ?? 0));
  }

  /** Which choices of each row stand in an assignment that breaks as few equations as can be. */
  supported(): { readonly broken: number; readonly choices: readonly ReadonlySet<number>[] } | undefined {
    for (let broken = 0; broken <= Math.min(this.#effort.broken, this.#equations.length); broken += 1) {
      const found = this.#rows.map(() => new Set<number>());
      const ranges = this.#rangesAfter();
      this.#walk(
        0,
        this.#equations.map(() => 0),
        ranges,
        broken,
        [],
        found,
      );
      if (this.#steps > this.#effort.steps) return undefined;
      if (found.every((choices) => choices.size > 0)) return { choices: found, broken };
    }
    return undefined;
  }

  /** For each equation how little and how much the rows from a place in the order on can add. */
  #rangesAfter(): readonly (readonly Range[])[] {
    return this.#shares.map((shares) => {
      const ranges: Range[] = [{ low: 0, high: 0 }];
      for (const row of [...this.#order].reverse()) {
        const own = shares[row] ?? [0];
        const [after = { low: 0, high: 0 }] = ranges;
        ranges.unshift({ low: after.low + Math.min(...own), high: after.high + Math.max(...own) });
      }
      return ranges;
    });
  }

  #walk(
    depth: number,
    sums: readonly number[],
    ranges: readonly (readonly Range[])[],
    mayBreak: number,
    chosen: readonly number[],
    found: readonly Set<number>[],
  ): void {
    this.#steps += 1;
    if (this.#steps > this.#effort.steps) return;
    let broken = 0;
    for (const [equation, sum] of sums.entries()) {
      const range = ranges[equation]?.[depth];
      if (range && (sum + range.low > 0 || sum + range.high < 0)) broken += 1;
      if (broken > mayBreak) return;
    }
    const row = this.#order[depth];
    if (row === undefined) {
      for (const [at, choice] of chosen.entries()) found[this.#order[at] ?? 0]?.add(choice);
      return;
    }
    for (const choice of this.#rows[row]?.amounts.keys() ?? []) {
      const next = sums.map((sum, equation) => sum + (this.#shares[equation]?.[row]?.[choice] ?? 0));
      this.#walk(depth + 1, next, ranges, mayBreak, [...chosen, choice], found);
    }
  }
}

/**
 * Leaves of each row's choices those that fit the equations between the rows. An equation no choice can satisfy is
 * the document's own fault and is left for the rules to find; where nothing can be decided all choices stay.
 */
export const decide = (
  rows: readonly Choice[],
  equations: readonly Equation[],
  effort: Effort = usual,
): Decision => {
  const all = rows.map(({ amounts }) => [...amounts.keys()]);
  const found = new Search(rows, equations, effort).supported();
  if (!found) return { left: all, broken: 0, found: false };
  const left = found.choices.map((choices) => [...choices].sort((one, other) => one - other));
  return { left, broken: found.broken, found: true };
};
