import type { CellAddress } from '../cells/cell.js';
import { identitiesOf } from '../identities/identity.js';
import { tableIds } from '../forms/model.js';
import { tableOf, valueAt, type Report } from '../report/report.js';

/** Σ factor · cell = `sum`, over cells by their index. */
export interface Equation {
  readonly cells: readonly number[];
  /** 1 or −1, one for each of `cells`. */
  readonly factors: readonly number[];
  readonly sum: number;
}

/** Equations over a report's cells, with the values that stand there. */
export interface System {
  readonly addresses: readonly CellAddress[];
  /** `undefined` where a cell is blank or missing. */
  readonly values: readonly (number | undefined)[];
  readonly equations: readonly Equation[];
  /** The equations each cell stands in, by index. */
  readonly equationsOf: readonly (readonly number[])[];
}

interface Term {
  readonly cell: CellAddress;
  readonly factor: number;
}

/** Cells known from elsewhere, such as last year's report: each must have the value given here. */
export type KnownValues = ReadonlyMap<CellAddress, number>;

/** Everything the forms print about a report's cells, and what is known of them besides, as equations. */
export const systemOf = (report: Report, known: KnownValues = new Map()): System => {
  const indices = new Map<CellAddress, number>();
  const values: (number | undefined)[] = [];
  const indexOf = (cell: CellAddress): number => {
    const found = indices.get(cell);
    if (found !== undefined) return found;
    indices.set(cell, values.length);
    values.push(valueAt(report, cell) ?? undefined);
    return values.length - 1;
  };
  const equation = (terms: readonly Term[], sum: number): Equation => ({
    cells: terms.map(({ cell }) => indexOf(cell)),
    factors: terms.map(({ factor }) => factor),
    sum,
  });
  const present = tableIds.filter((table) => report.tables[table]);
  const equations = present.flatMap((table) =>
    identitiesOf(tableOf(report, table)).map(({ left, right }) =>
      equation(
        [...left.map((cell) => ({ cell, factor: 1 })), ...right.map((cell) => ({ cell, factor: -1 }))],
        0,
      ),
    ),
  );
  for (const [cell, value] of known) {
    if (indices.has(cell)) equations.push(equation([{ cell, factor: 1 }], value));
  }
  const equationsOf = values.map((_, cell) =>
    equations.flatMap(({ cells }, index) => (cells.includes(cell) ? [index] : [])),
  );
  return { addresses: [...indices.keys()], values, equations, equationsOf };
};

/** How far the left side is above what it should be; `undefined` where a cell of the equation is blank. */
export const residualOf = (equation: Equation, values: System['values']): number | undefined => {
  let residual = -equation.sum;
  for (let index = 0; index < equation.cells.length; index += 1) {
    const value = values[equation.cells[index] ?? -1];
    if (value === undefined) return undefined;
    residual += value * (equation.factors[index] ?? 0);
  }
  return residual;
};
