import type { CellAddress } from '../cells/cell.js';
import { exactDifference } from '../difference.js';
import { tableIds, type TableId } from '../forms/model.js';
import { columnsToChoose } from '../layout/layout-narrow.js';
import { tableOf, type Report } from '../report/report.js';
import { byYear } from '../years/by-year.js';
import { apartBy, type Apart } from './apart.js';
import { referenceFor } from './figure-at.js';
import {
  formMeasures,
  glanceMeasures,
  statedIn,
  type FormMeasure,
  type Gap,
  type GlanceMeasure,
  type Measure,
  type Stated,
} from './measure.js';

/** Years of one body stand side by side; bodies stand one below the other. */
export type ComparedBy = 'years' | 'bodies';

/** What is compared: the first glance, or one of the tables. */
export type Figures = 'glance' | TableId;

/** What a row or a column of the comparison is. */
export type GridHead =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'glance'; readonly measure: GlanceMeasure }
  | ({ readonly kind: 'measure' } & FormMeasure)
  /** From one report to the next: how many more or fewer, and as a part of what it was. */
  | { readonly kind: 'change' | 'rate'; readonly from: Report; readonly to: Report };

/** Why there is no number; of a change also: one side is not known, or a share differs by points alone. */
export type GridGap = Gap | 'sideUnknown' | 'pointsOnly';

export type GridCell =
  /** `points` is the change of a share. */
  | { readonly kind: 'count' | 'share' | 'change' | 'points' | 'rate'; readonly value: number }
  | { readonly kind: 'gap'; readonly value: null; readonly because: GridGap };

export interface GridRow {
  readonly head: GridHead;
  readonly cells: readonly GridCell[];
}

export interface ComparisonGrid {
  readonly by: ComparedBy;
  readonly figures: Figures;
  /** The column the numbers of a table are taken from, where there is a choice. */
  readonly column: string | undefined;
  /** In the order they are shown. */
  readonly reports: readonly Report[];
  /** What tells them from each other. */
  readonly apart: Apart;
  readonly columns: readonly GridHead[];
  readonly rows: readonly GridRow[];
}

export interface GridOptions {
  /** Told by the names of the bodies when not given. */
  readonly by?: ComparedBy;
  /** When not given: table 三 for years, the first glance for bodies. */
  readonly figures?: Figures;
  /** The total when not given. */
  readonly column?: string;
  /** Only these, of whichever tables, in place of `figures`. */
  readonly cells?: readonly CellAddress[];
}

const isOneBody = (reports: readonly Report[]): boolean =>
  new Set(reports.map(({ body }) => body.name)).size <= 1;

const chosenColumn = (report: Report, table: TableId, column: string | undefined): string | undefined => {
  const columns = columnsToChoose(tableOf(report, table)).map(({ line }) => line);
  return (columns.find(({ key }) => key === column) ?? columns.find(({ role }) => role === 'total'))?.key;
};

type MeasureHead = Exclude<GridHead, { kind: 'report' | 'change' | 'rate' }>;

const measureOf = (head: MeasureHead): Measure => (head.kind === 'glance' ? head.measure : head.address);

/** What is compared, with the report it is named after. */
interface Compared {
  readonly head: MeasureHead;
  readonly reference: Report;
}

const inTable = (reports: readonly Report[], table: TableId, column?: string): readonly Compared[] => {
  const reference = referenceFor(reports, table);
  if (!reference) return [];
  return formMeasures(tableOf(reference, table), column).map((measure) => ({
    head: { kind: 'measure', ...measure },
    reference,
  }));
};

const stated = (report: Report, { head, reference }: Compared): Stated =>
  statedIn(report, measureOf(head), reference);

const gap = (because: GridGap): GridCell => ({ kind: 'gap', value: null, because });

const isShare = ({ head }: Compared): boolean => head.kind === 'glance' && head.measure.includes('.');

const cellOf = (one: Compared, said: Stated): GridCell =>
  said.value === null ? gap(said.because) : { kind: isShare(one) ? 'share' : 'count', value: said.value };

/** How much there is more or less. */
const changeCells = (one: Compared, before: Stated, now: Stated): readonly [GridCell, GridCell] => {
  if (before.value === null || now.value === null) return [gap('sideUnknown'), gap('sideUnknown')];
  const value = exactDifference(now.value, before.value);
  if (isShare(one)) return [{ kind: 'points', value }, gap('pointsOnly')];
  return [
    { kind: 'change', value },
    before.value > 0 ? { kind: 'rate', value: value / before.value } : gap('noWhole'),
  ];
};

/** Years side by side, and behind them how the last one changed. */
const yearsGrid = (
  reports: readonly Report[],
  compared: readonly Compared[],
): Pick<ComparisonGrid, 'columns' | 'rows'> => {
  const [to, from] = [...reports].reverse();
  const columns = reports.map((report): GridHead => ({ kind: 'report', report }));
  if (from && to) columns.push({ kind: 'change', from, to }, { kind: 'rate', from, to });
  const rows = compared.map((one): GridRow => {
    const values = reports.map((report) => stated(report, one));
    const [now, before] = [...values].reverse();
    const changes = now && before ? changeCells(one, before, now) : [];
    return { head: one.head, cells: [...values.map((value) => cellOf(one, value)), ...changes] };
  });
  return { columns, rows };
};

const bodiesGrid = (
  reports: readonly Report[],
  compared: readonly Compared[],
): Pick<ComparisonGrid, 'columns' | 'rows'> => ({
  columns: compared.map(({ head }) => head),
  rows: reports.map((report) => ({
    head: { kind: 'report', report },
    cells: compared.map((one) => cellOf(one, stated(report, one))),
  })),
});

/** Several reports as one table. Only what every form counts alike is held against each other; missing is never zero. */
export const comparisonGrid = (given: readonly Report[], options: GridOptions = {}): ComparisonGrid => {
  const by = options.by ?? (isOneBody(given) ? 'years' : 'bodies');
  const figures = options.figures ?? (by === 'years' ? 'requests' : 'glance');
  const reports = by === 'years' ? byYear(given) : given;
  const [first] = reports;
  const { cells } = options;
  const column =
    first && figures !== 'glance' && !cells ? chosenColumn(first, figures, options.column) : undefined;
  const compared = (): readonly Compared[] => {
    if (!first) return [];
    if (cells) {
      const known = new Map(
        tableIds.flatMap((table) => inTable(reports, table)).map((one) => [measureOf(one.head), one]),
      );
      return cells.flatMap((cell) => known.get(cell) ?? []);
    }
    if (figures !== 'glance') return inTable(reports, figures, column);
    return glanceMeasures.map((measure) => ({ head: { kind: 'glance', measure }, reference: first }));
  };
  return {
    by,
    figures,
    column,
    reports,
    apart: apartBy(reports),
    ...(by === 'years' ? yearsGrid : bodiesGrid)(reports, compared()),
  };
};
