import type { CellAddress } from '../cells/cell.js';
import { tableIds } from '../forms/model.js';
import { identitiesOf, type Identity } from '../identities/identity.js';
import { formOf, tableOf, valueAt, type Report } from '../report/report.js';

/** Σ factor · cell = `sum`, over cells by their index. */
export interface Equation {
  readonly cells: readonly number[];
  /** 1 or −1, one for each of `cells`. */
  readonly factors: readonly number[];
  readonly sum: number;
}

/** A cell of one of the reports that are looked at together, which is named by its index. */
export interface CellIn {
  readonly report: number;
  readonly address: CellAddress;
}

/** Equations over the cells of one or several reports, with the values that stand there. */
export interface System {
  readonly reports: readonly Report[];
  readonly cells: readonly CellIn[];
  /** `undefined` where a cell is blank or missing. */
  readonly values: readonly (number | undefined)[];
  readonly equations: readonly Equation[];
  /** The equations each cell stands in, by index. */
  readonly equationsOf: readonly (readonly number[])[];
  /** The index of each cell, a map for each report. */
  readonly indices: readonly ReadonlyMap<CellAddress, number>[];
}

interface Term extends CellIn {
  readonly factor: 1 | -1;
}

/** An equation that no form prints: what is known from elsewhere, or holds between reports. */
export interface Link {
  readonly terms: readonly Term[];
  readonly sum: number;
}

/** Cells known from elsewhere, such as last year's report: each must have the value given here. */
export type KnownValues = ReadonlyMap<CellAddress, number>;

/** What stands in which equations, whatever its value. */
type Structure = Pick<System, 'cells' | 'equations' | 'equationsOf' | 'indices'>;

const filledIn = (structure: Structure, reports: readonly Report[]): System => ({
  ...structure,
  reports,
  values: structure.cells.map(({ report, address }) => {
    const source = reports[report];
    return (source && valueAt(source, address)) ?? undefined;
  }),
});

/** Everything the forms print about the cells of some reports, and what holds besides, as equations. */
export const systemOver = (reports: readonly Report[], links: readonly Link[]): System =>
  filledIn(structureOver(reports, links), reports);

const structureOver = (reports: readonly Report[], links: readonly Link[]): Structure => {
  const cells: CellIn[] = [];
  const equations: Equation[] = [];
  const equationsOf: number[][] = [];
  const indices = reports.map(() => new Map<CellAddress, number>());

  const indexOf = ({ report, address }: CellIn): number => {
    const found = indices[report]?.get(address);
    if (found !== undefined) return found;
    indices[report]?.set(address, cells.length);
    equationsOf.push([]);
    return cells.push({ report, address }) - 1;
  };
  const add = ({ terms, sum }: Link): void => {
    const places = terms.map(indexOf);
    for (const cell of places) equationsOf[cell]?.push(equations.length);
    equations.push({ cells: places, factors: terms.map(({ factor }) => factor), sum });
  };

  reports.forEach((report, index) => {
    for (const table of tableIds) {
      if (!report.tables[table]) continue;
      for (const identity of identitiesOf(tableOf(report, table))) {
        add({ terms: termsOf(identity, index), sum: 0 });
      }
    }
  });
  links.forEach(add);
  return { cells, equations, equationsOf, indices };
};

const termsOf = ({ left, right }: Identity, report: number): readonly Term[] => [
  ...left.map((address): Term => ({ report, address, factor: 1 })),
  ...right.map((address): Term => ({ report, address, factor: -1 })),
];

const printedStructures = new Map<string, Structure>();

/** Made once for the forms a report's tables follow: while a clerk looks for a wrong cell only values change. */
const printedStructureOf = (report: Report): Structure => {
  const printed = tableIds.map((table) => (report.tables[table] ? formOf(report, table).id : '')).join();
  const known = printedStructures.get(printed);
  if (known) return known;
  const structure = structureOver([report], []);
  printedStructures.set(printed, structure);
  return structure;
};

/** Everything the forms print about a report's cells, and what is known of them besides. */
export const systemOf = (report: Report, known: KnownValues = new Map()): System => {
  if (known.size === 0) return filledIn(printedStructureOf(report), [report]);
  return systemOver(
    [report],
    [...known]
      // A cell that the report does not have can't be wrong.
      .filter(([address]) => valueAt(report, address) !== undefined)
      .map(([address, sum]) => ({ terms: [{ report: 0, address, factor: 1 }], sum })),
  );
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
