import { addressOf } from '../cells/cell.js';
import { linesOf } from '../cells/outline.js';
import { shortLabel } from '../cells/short-label.js';
import { summableRows, type SummableRow } from '../cells/sub-totals.js';
import { apartBy } from '../comparison/apart.js';
import { figureAt, referenceFor } from '../comparison/figure-at.js';
import { isGroup, type Band, type Header } from '../forms/model.js';
import { tableOf, type Report } from '../report/report.js';
import type { Text } from '../text.js';
import { byYear } from '../years/by-year.js';
import type { Chart, ChartGroup, ChartGroupId, ChartKind, ChartPart } from './chart.js';

/** One for each report of the chart. */
type Values = readonly (number | null)[];

type Reader = (row: string, column?: string) => Values;

type RequestsKind = Exclude<ChartKind, 'published'>;

/** How requests ended: the parts of the total, each group of them as one. */
const outcomesIn = (headers: readonly Header[]): readonly SummableRow[] =>
  headers
    .filter(isGroup)
    .filter(({ lines }) => lines.some((line) => !isGroup(line) && line.role === 'total'))
    .flatMap(({ lines }) => summableRows(lines))
    .filter(({ groups, role }) => groups.length === 0 && role === 'part');

const partOf = (
  { key, label }: { readonly key: string; readonly label: Text },
  values: Values,
): ChartPart => ({ key, label: shortLabel(label), values, approximate: false });

const groupOf = (id: ChartGroupId, parts: readonly ChartPart[], wholes: Values): ChartGroup => ({
  id,
  parts,
  wholes,
  open: false,
});

/** What several rows come to; unknown where one of them is. */
const sumOf = (rows: readonly Values[]): Values =>
  rows.reduce((sums, values) =>
    sums.map((sum, index) => {
      const value = values[index] ?? null;
      return sum === null || value === null ? null : sum + value;
    }),
  );

/** Rows by their keys; the total is broken up into the outcomes it is the sum of. */
const rowsOf = ({ rows }: Band, keys: readonly string[]): readonly SummableRow[] =>
  keys.flatMap((key) => {
    const row = summableRows(rows).find((one) => one.key === key);
    return row?.role === 'total' ? outcomesIn(rows) : (row ?? []);
  });

const groupsOf: Readonly<Record<RequestsKind, (band: Band, read: Reader) => readonly ChartGroup[]>> = {
  /** From what came in to how it ended: both sides of the balance the form prints. */
  flow: (band, read) => {
    const side = (id: ChartGroupId, keys: readonly string[]): ChartGroup =>
      groupOf(
        id,
        rowsOf(band, keys).map((row) => partOf(row, read(row.key))),
        sumOf(keys.map((key) => read(key))),
      );
    return band.balances.flatMap(({ left, right }) => [side('in', left), side('out', right)]);
  },
  outcomes: ({ rows }, read) => {
    const parts = outcomesIn(rows).map((row) => partOf(row, read(row.key)));
    return [groupOf('outcomes', parts, read('total'))];
  },
  /** Who asked, of the requests received in the year. */
  applicants: ({ columns }, read) => {
    const parts = linesOf(columns)
      .filter(({ line }) => line.role === 'part')
      .map(({ line }) => partOf(line, read('received', line.key)));
    return [groupOf('applicants', parts, read('received'))];
  },
};

/**
 * A chart of requests, named as the newest form among them has it; of several reports the latest is drawn where there
 * is room for one. The rows of a chart are counted alike on every form (R51).
 */
export const requestsChart = (kind: RequestsKind, given: readonly Report[]): Chart => {
  const reports = byYear(given).slice(kind === 'outcomes' ? 0 : -1);
  const reference = referenceFor(reports, 'requests');
  const read: Reader = (row, column = 'total') =>
    reports.map((report) => figureAt(report, addressOf('requests', row, column)).value);
  return {
    kind,
    reports,
    apart: apartBy(given),
    groups: reference
      ? tableOf(reference, 'requests').bands.flatMap((band) => groupsOf[kind](band, read))
      : [],
  };
};
