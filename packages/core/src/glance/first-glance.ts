import type { CellAddress } from '../cells/cell.js';
import type { TableId } from '../forms/model.js';
import { valueAt, type Report } from '../report/report.js';

/** Why a figure is not known: its table is not there, or a cell it is taken from holds no number. */
export type Unknown = 'tableMissing' | 'cellsBlank';

/** A number a citizen asks for first, and the cells it is taken from. */
export type Figure =
  | {
      readonly value: number;
      readonly table: TableId;
      readonly cells: readonly CellAddress[];
      /** The part it is of the figure it belongs to, 0 to 1; absent where that one is unknown or cannot hold it. */
      readonly share?: number;
    }
  | {
      readonly value: null;
      readonly table: TableId;
      readonly cells: readonly CellAddress[];
      readonly because: Unknown;
    };

export interface FirstGlance {
  /** New requests and those carried in from the year before. */
  readonly received: Figure;
  readonly receivedNew: Figure;
  readonly carriedIn: Figure;
  /** All outcomes; its share is of `received`. */
  readonly answered: Figure;
  /** Granted in full or in part; its share is of `answered`. */
  readonly granted: Figure;
  readonly carriedOut: Figure;
  /** Reviews and both kinds of litigation. */
  readonly disputes: Figure;
  /** Those of them in which the body was corrected. */
  readonly corrected: Figure;
}

const figure = (report: Report, table: TableId, cells: readonly CellAddress[]): Figure => {
  if (!report.tables[table]) return { value: null, table, cells, because: 'tableMissing' };
  let sum = 0;
  for (const cell of cells) {
    const value = valueAt(report, cell);
    if (value === null || value === undefined) return { value: null, table, cells, because: 'cellsBlank' };
    sum += value;
  }
  return { value: sum, table, cells };
};

/** No share is told where the report contradicts itself: a part above its whole, or below 0. */
const shareOf = (part: Figure, whole: Figure): Figure =>
  part.value !== null &&
  whole.value !== null &&
  whole.value > 0 &&
  part.value >= 0 &&
  part.value <= whole.value
    ? { ...part, share: part.value / whole.value }
    : part;

const disputeKinds = ['review', 'litigation.direct', 'litigation.afterReview'] as const;

/** What a report says at first glance. Every form has the cells it is taken from under the same keys. */
export const firstGlance = (report: Report): FirstGlance => {
  const requests = (...rows: readonly string[]): Figure =>
    figure(
      report,
      'requests',
      rows.map((row): CellAddress => `requests/${row}/total`),
    );
  const disputes = (column: string): Figure =>
    figure(
      report,
      'disputes',
      disputeKinds.map((kind): CellAddress => `disputes/${kind}/${column}`),
    );
  const received = requests('received', 'carriedIn');
  const answered = requests('total');
  return {
    received,
    receivedNew: requests('received'),
    carriedIn: requests('carriedIn'),
    answered: shareOf(answered, received),
    granted: shareOf(requests('granted', 'partiallyGranted'), answered),
    carriedOut: requests('carriedOut'),
    disputes: disputes('total'),
    corrected: disputes('corrected'),
  };
};
