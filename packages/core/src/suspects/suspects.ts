import { partsOf, type CellAddress } from '../cells/cell.js';
import { linesOf } from '../cells/outline.js';
import type { FormTable, TableId } from '../forms/model.js';
import { tableOf, type Report } from '../report/report.js';
import { locate, type Change } from './locate.js';
import { displacements, type Grid } from './displacements.js';
import { costOf, slipOf, type Slip } from './slip.js';
import { residualOf, systemOf, type KnownValues, type System } from './system.js';

/** One cell's printed value, and the one that would put every equation right. */
export interface Correction {
  readonly cell: CellAddress;
  readonly from: number;
  readonly to: number;
  readonly slip: Slip;
}

/** One explanation: cells that, corrected together, satisfy every equation of their part of the report. */
export interface Suspect {
  readonly corrections: readonly Correction[];
  /** Lower is likelier. */
  readonly cost: number;
}

/** What can be said of the wrong cells of one part of a report. Suggested, never applied. */
export interface Localization {
  readonly table: TableId;
  /** Likeliest first; every smallest explanation is among them. */
  readonly suspects: readonly Suspect[];
  /**
   * `located` one explanation is likelier than any other · `ambiguous` several are as likely ·
   * `tooMany` no four cells explain it · `unfinished` the effort allowed ran out before an explanation was found.
   */
  readonly state: 'located' | 'ambiguous' | 'tooMany' | 'unfinished';
}

export interface SuspectOptions {
  /** Cells that are certain, such as those a reviewer has confirmed. */
  readonly locked?: ReadonlySet<CellAddress>;
  /** Values known from elsewhere: what last year's report carried out. */
  readonly known?: KnownValues;
  /** How many partial explanations may be tried; the default takes a few milliseconds. */
  readonly effort?: number;
}

const mostCells = 4;
const defaultEffort = 40_000;

/** The likely wrong cells (R25), by every equation the forms print at once. Empty where all of them hold. */
export const suspectsIn = (report: Report, options: SuspectOptions = {}): readonly Localization[] => {
  const system = systemOf(report, options.known);
  return partsInTrouble(system).map((part) => localize(report, system, part, options));
};

/** Equations that share cells belong together; each group with a violated one is a part to be explained on its own. */
const partsInTrouble = (system: System): readonly ReadonlySet<number>[] => {
  const parts: Set<number>[] = [];
  const placed = new Set<number>();
  system.equations.forEach((equation, start) => {
    if (placed.has(start) || !residualOf(equation, system.values)) return;
    const part = new Set([start]);
    for (const index of part) {
      placed.add(index);
      const cells = system.equations[index]?.cells ?? [];
      for (const cell of cells) for (const other of system.equationsOf[cell] ?? []) part.add(other);
    }
    parts.push(part);
  });
  return parts;
};

const localize = (
  report: Report,
  system: System,
  part: ReadonlySet<number>,
  options: SuspectOptions,
): Localization => {
  const [first = 0] = part;
  const [anyCell = 0] = system.equations[first]?.cells ?? [];
  const { table } = partsOf(system.addresses[anyCell] ?? 'requests//');
  const locked = new Set<number>();
  system.addresses.forEach((address, cell) => {
    if (options.locked?.has(address) || options.known?.has(address)) locked.add(cell);
  });
  const own: System = {
    ...system,
    equations: system.equations.map((equation, index) =>
      part.has(index) ? equation : { cells: [], factors: [], sum: 0 },
    ),
  };
  const search = locate(own, { locked, mostCells, effort: options.effort ?? defaultEffort });
  const formTable = tableOf(report, table);
  const totals = totalLines(formTable);
  const repairs = search.repairs.map((changes) => suspectOf(system, changes, totals));
  const [smallest] = search.repairs;
  // Numbers that only changed places are one slip, however many cells it takes to write them down again.
  const moved =
    smallest?.length === 1
      ? []
      : displacements(own, gridOf(system, formTable), locked).map(({ slip, changes }) => ({
          corrections: changes.map((change) => correctionOf(system, change, () => slip)),
          cost: 1.2,
        }));
  const suspects = [...moved, ...repairs].sort((one, other) => one.cost - other.cost);
  const [best, second] = suspects;
  const state = !best
    ? search.state === 'cut'
      ? 'unfinished'
      : 'tooMany'
    : second && second.cost - best.cost < 0.1
      ? 'ambiguous'
      : 'located';
  return { table, suspects, state };
};

const totalLines = (table: FormTable): ReadonlySet<string> =>
  new Set(
    table.bands.flatMap((band) =>
      [...linesOf(band.rows), ...linesOf(band.columns)].flatMap(({ line }) =>
        line.role === 'total' ? [line.key] : [],
      ),
    ),
  );

const correctionOf = (
  system: System,
  { cell, by }: Change,
  slip: (from: number, to: number, address: CellAddress) => Slip,
): Correction => {
  const address = system.addresses[cell] ?? 'requests//';
  const from = system.values[cell] ?? 0;
  return { cell: address, from, to: from + by, slip: slip(from, from + by, address) };
};

const suspectOf = (system: System, changes: readonly Change[], totals: ReadonlySet<string>): Suspect => {
  let cost = 0;
  const corrections = changes.map((change) =>
    correctionOf(system, change, (from, to, address) => {
      const { row, column } = partsOf(address);
      const slip = slipOf(from, to, totals.has(row) || totals.has(column));
      cost += costOf(slip);
      return slip;
    }),
  );
  return { corrections, cost };
};

const gridOf = (system: System, table: FormTable): Grid =>
  table.bands.flatMap((band) =>
    linesOf(band.rows).map((row) =>
      linesOf(band.columns).map((column) =>
        system.addresses.indexOf(`${table.id}/${row.line.key}/${column.line.key}`),
      ),
    ),
  );
