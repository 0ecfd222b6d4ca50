import { addressOf } from '../cells/cell.js';
import { linesOf } from '../cells/outline.js';
import { shortLabel } from '../cells/short-label.js';
import { summableRows } from '../cells/sub-totals.js';
import { apartBy } from '../comparison/apart.js';
import { cellsNamed } from '../comparison/cells-named.js';
import type { Band } from '../forms/model.js';
import { figure } from '../glance/figure.js';
import { tableOf, type Report } from '../report/report.js';
import type { Text } from '../text.js';
import { byYear } from '../years/by-year.js';
import type { Chart, ChartGroup, ChartGroupId, ChartKind } from './chart.js';

/** What some rows come to in a column of table 三, one number for each report of the chart. */
type Reader = (rows: readonly string[], column?: string) => readonly (number | null)[];

type RequestsKind = Exclude<ChartKind, 'published'>;

interface Labelled {
  readonly key: string;
  readonly label: Text;
}

const groupOf = (
  id: ChartGroupId,
  lines: readonly Labelled[],
  read: (key: string) => ReturnType<Reader>,
  wholes: ReturnType<Reader>,
): ChartGroup => ({
  id,
  parts: lines.map(({ key, label }) => ({
    key,
    label: shortLabel(label),
    values: read(key),
    approximate: false,
  })),
  wholes,
  open: false,
});

/** What some rows come to, and what makes it up: the total as the outcomes it is the sum of, each group of them as one. */
const rowsGroup = (id: ChartGroupId, keys: readonly string[], { rows }: Band, read: Reader): ChartGroup =>
  groupOf(
    id,
    summableRows(rows).filter(
      ({ key, role, groups }) =>
        groups.length === 0 && role !== 'total' && keys.includes(role === 'part' ? 'total' : key),
    ),
    (key) => read([key]),
    read(keys),
  );

const groupsOf: Readonly<Record<RequestsKind, (band: Band, read: Reader) => readonly ChartGroup[]>> = {
  /** From what came in to how it ended: both sides of the balance the form prints. */
  flow: (band, read) =>
    band.balances.flatMap(({ left, right }) => [
      rowsGroup('in', left, band, read),
      rowsGroup('out', right, band, read),
    ]),
  outcomes: (band, read) => [rowsGroup('outcomes', ['total'], band, read)],
  /** Who asked, of the requests received in the year. */
  applicants: ({ columns }, read) => [
    groupOf(
      'applicants',
      linesOf(columns).flatMap(({ line }) => (line.role === 'part' ? line : [])),
      (column) => read(['received'], column),
      read(['received']),
    ),
  ],
};

/**
 * A chart of requests, named as the form of the latest has it; of several reports that one is drawn where there is room
 * for one. The rows of a chart are counted alike on every form (R51).
 */
export const requestsChart = (kind: RequestsKind, given: readonly Report[]): Chart => {
  const reports = byYear(given).slice(kind === 'outcomes' ? 0 : -1);
  const read: Reader = (rows, column = 'total') =>
    reports.map((report) => {
      const cells = rows.flatMap((row) => cellsNamed(report, addressOf('requests', row, column)));
      return figure(report, 'requests', cells).value;
    });
  return {
    kind,
    reports,
    apart: apartBy(given),
    groups: reports
      .slice(-1)
      .flatMap((latest) => tableOf(latest, 'requests').bands.flatMap((band) => groupsOf[kind](band, read))),
  };
};
