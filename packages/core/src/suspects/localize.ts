import { partsOf, type CellAddress } from '../cells/cell.js';
import { linesOf } from '../cells/outline.js';
import type { FormTable, TableId } from '../forms/model.js';
import { tableOf, type Report } from '../report/report.js';
import { displacements, type Grid } from './displacements.js';
import { locate, type Change } from './locate.js';
import { costOf, slipOf, type Slip } from './slip.js';
import { residualOf, type System } from './system.js';

/** One cell's printed value, and the one that would put every equation right. */
export interface Correction {
  readonly cell: CellAddress;
  readonly from: number;
  readonly to: number;
  readonly slip: Slip;
}

/** A correction in one of several reports that were looked at together. */
export interface CorrectionIn extends Correction {
  readonly report: Report;
}

/** One explanation: cells that, corrected together, satisfy every equation of their part of the report. */
export interface Suspect<Corrected extends Correction = Correction> {
  readonly corrections: readonly Corrected[];
  /** Lower is likelier. */
  readonly cost: number;
}

/** What can be said of the wrong cells of one part of a report. Suggested, never applied. */
export interface Localization<Corrected extends Correction = Correction> {
  readonly table: TableId;
  /** Likeliest first; every smallest explanation is among them. */
  readonly suspects: readonly Suspect<Corrected>[];
  /**
   * `located` one explanation is likelier than any other · `ambiguous` several are as likely ·
   * `tooMany` no four cells explain it · `unfinished` the effort allowed ran out before an explanation was found.
   */
  readonly state: 'located' | 'ambiguous' | 'tooMany' | 'unfinished';
}

export interface LocalizeOptions {
  /** Cells of any of the reports that are certain, such as those a reviewer has confirmed. */
  readonly locked?: ReadonlySet<CellAddress>;
  /** How many partial explanations may be tried; the default takes a few milliseconds. */
  readonly effort?: number;
}

const mostCells = 4;
const defaultEffort = 40_000;

/** Numbers that only changed places are one slip, however many cells it takes to write them down again. */
const costOfMoving = 1.2;

/** The likely wrong cells, by every equation at once. Empty where all of them hold. */
export const localize = (
  system: System,
  options: LocalizeOptions = {},
): readonly Localization<CorrectionIn>[] =>
  partsInTrouble(system).map((part) => localizePart(system, part, options));

/** Equations that share cells belong together; each group with a violated one is a part to be explained on its own. */
const partsInTrouble = (system: System): readonly ReadonlySet<number>[] => {
  const parts: Set<number>[] = [];
  const placed = new Set<number>();
  system.equations.forEach((equation, start) => {
    if (placed.has(start) || !residualOf(equation, system.values)) return;
    const part = new Set([start]);
    const reached = new Set<number>();
    for (const index of part) {
      placed.add(index);
      for (const cell of system.equations[index]?.cells ?? []) {
        // Most stand in several equations, and would lead to the same ones again.
        if (reached.has(cell)) continue;
        reached.add(cell);
        for (const other of system.equationsOf[cell] ?? []) part.add(other);
      }
    }
    parts.push(part);
  });
  return parts;
};

const localizePart = (
  system: System,
  part: ReadonlySet<number>,
  options: LocalizeOptions,
): Localization<CorrectionIn> => {
  const [first = 0] = part;
  const [anyCell = 0] = system.equations[first]?.cells ?? [];
  const { table } = partsOf(system.cells[anyCell]?.address ?? 'requests//');
  const locked = new Set<number>();
  system.cells.forEach(({ address }, cell) => {
    if (options.locked?.has(address)) locked.add(cell);
  });
  const own: System = {
    ...system,
    equations: system.equations.map((equation, index) =>
      part.has(index) ? equation : { cells: [], factors: [], sum: 0 },
    ),
  };
  const search = locate(own, { locked, mostCells, effort: options.effort ?? defaultEffort });
  const [smallest] = search.repairs;
  const moved = smallest?.length === 1 ? [] : movedIn(own, table, locked);
  const suspects = [...moved, ...search.repairs.map((changes) => suspectOf(system, changes))].sort(
    (one, other) => one.cost - other.cost,
  );
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

const movedIn = (
  system: System,
  table: TableId,
  locked: ReadonlySet<number>,
): readonly Suspect<CorrectionIn>[] =>
  system.reports
    .flatMap((report, index) =>
      displacements(system, gridOf(tableOf(report, table), system.indices[index]), locked),
    )
    .map(({ slip, changes }) => ({
      corrections: changes.flatMap((change) => correctionOf(system, change, () => slip)),
      cost: costOfMoving,
    }));

const isTotal = (report: Report, address: CellAddress): boolean => {
  const { table, row, column } = partsOf(address);
  return tableOf(report, table).bands.some((band) =>
    [...linesOf(band.rows), ...linesOf(band.columns)].some(
      ({ line }) => line.role === 'total' && (line.key === row || line.key === column),
    ),
  );
};

const correctionOf = (
  system: System,
  { cell, by }: Change,
  slip: (from: number, to: number, report: Report, address: CellAddress) => Slip,
): readonly CorrectionIn[] => {
  const place = system.cells[cell];
  const report = place && system.reports[place.report];
  if (!report) return [];
  const from = system.values[cell] ?? 0;
  const { address } = place;
  return [{ report, cell: address, from, to: from + by, slip: slip(from, from + by, report, address) }];
};

const suspectOf = (system: System, changes: readonly Change[]): Suspect<CorrectionIn> => {
  let cost = 0;
  const corrections = changes.flatMap((change) =>
    correctionOf(system, change, (from, to, report, address) => {
      const slip = slipOf(from, to, isTotal(report, address));
      cost += costOf(slip);
      return slip;
    }),
  );
  return { corrections, cost };
};

/** The cells of a table by their index, −1 for those no equation speaks of. */
const gridOf = (table: FormTable, indices: ReadonlyMap<CellAddress, number> | undefined): Grid =>
  table.bands.flatMap((band) =>
    linesOf(band.rows).map((row) =>
      linesOf(band.columns).map(
        (column) => indices?.get(`${table.id}/${row.line.key}/${column.line.key}`) ?? -1,
      ),
    ),
  );
