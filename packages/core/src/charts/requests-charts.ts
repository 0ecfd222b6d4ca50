import { addressOf } from '../cells/cell.js';
import { linesOf } from '../cells/outline.js';
import { shortLabel } from '../cells/short-label.js';
import { summableRows, type SummableRow } from '../cells/sub-totals.js';
import { apartBy, type Apart } from '../comparison/apart.js';
import { referenceFor, statedAt } from '../comparison/stated-at.js';
import { isGroup, type FormTable, type Header } from '../forms/model.js';
import { tableOf, type Report } from '../report/report.js';
import type { Text } from '../text.js';
import { byYear } from '../years/by-year.js';
import type { Chart, ChartGroup, ChartGroupId, ChartPart } from './chart.js';

/** How requests ended: the parts of the total, each group of them as one. */
const outcomesIn = (headers: readonly Header[]): readonly SummableRow[] =>
  headers
    .filter(isGroup)
    .filter(({ lines }) => lines.some((line) => !isGroup(line) && line.role === 'total'))
    .flatMap(({ lines }) => summableRows(lines))
    .filter(({ groups, role }) => groups.length === 0 && role === 'part');

/** Reads parts and wholes for all reports of a chart, named as the newest form among them has it. */
class RequestsReader {
  readonly #reports: readonly Report[];
  readonly #reference: Report;
  readonly table: FormTable;

  constructor(reports: readonly Report[], reference: Report) {
    this.#reports = reports;
    this.#reference = reference;
    this.table = tableOf(reference, 'requests');
  }

  values(row: string, column = 'total'): readonly (number | null)[] {
    const address = addressOf('requests', row, column);
    return this.#reports.map((report) => statedAt(report, address, this.#reference).value);
  }

  part({ key, label }: { readonly key: string; readonly label: Text }): ChartPart {
    return { key, label: shortLabel(label), values: this.values(key), approximate: false };
  }

  /** Rows by their keys; the total is broken up into the outcomes it is the sum of. */
  rows(keys: readonly string[]): readonly ChartPart[] {
    return this.table.bands
      .flatMap(({ rows }) =>
        keys.flatMap((key) => {
          const row = summableRows(rows).find((one) => one.key === key);
          return row?.role === 'total' ? outcomesIn(rows) : (row ?? []);
        }),
      )
      .map((row) => this.part(row));
  }

  /** What several rows come to; unknown where one of them is. */
  sums(keys: readonly string[]): readonly (number | null)[] {
    const rows = keys.map((key) => this.values(key));
    return this.#reports.map((_, index) =>
      rows.reduce<number | null>((sum, values) => {
        const value = values[index] ?? null;
        return sum === null || value === null ? null : sum + value;
      }, 0),
    );
  }
}

const groupOf = (
  id: ChartGroupId,
  parts: readonly ChartPart[],
  wholes: readonly (number | null)[],
): ChartGroup => ({ id, parts, wholes, open: false });

const chart = (
  kind: Chart['kind'],
  reports: readonly Report[],
  apart: Apart,
  groups: (reader: RequestsReader) => readonly ChartGroup[],
): Chart => {
  const reference = referenceFor(reports, 'requests');
  return { kind, reports, apart, groups: reference ? groups(new RequestsReader(reports, reference)) : [] };
};

/** From what came in to how it ended: both sides of the balance the form prints. */
const flow = (report: Report, apart: Apart): Chart =>
  chart('flow', [report], apart, (reader) =>
    reader.table.bands.flatMap(({ balances }) =>
      balances.flatMap(({ left, right }) => [
        groupOf('in', reader.rows(left), reader.sums(left)),
        groupOf('out', reader.rows(right), reader.sums(right)),
      ]),
    ),
  );

const outcomes = (reports: readonly Report[], apart: Apart): Chart =>
  chart('outcomes', byYear(reports), apart, (reader) => [
    groupOf(
      'outcomes',
      reader.table.bands.flatMap(({ rows }) => outcomesIn(rows)).map((row) => reader.part(row)),
      reader.values('total'),
    ),
  ]);

/** Who asked, of the requests received in the year. */
const applicants = (report: Report, apart: Apart): Chart =>
  chart('applicants', [report], apart, (reader) => [
    groupOf(
      'applicants',
      reader.table.bands
        .flatMap(({ columns }) => linesOf(columns))
        .filter(({ line }) => line.role === 'part')
        .map(({ line: { key, label } }) => ({
          key,
          label: shortLabel(label),
          values: reader.values('received', key),
          approximate: false,
        })),
      reader.values('received'),
    ),
  ]);

/** A chart of requests; of several reports the latest is drawn where there is room for one. */
export const requestsChart = (
  kind: Exclude<Chart['kind'], 'published'>,
  reports: readonly Report[],
): Chart => {
  const [latest] = byYear(reports).slice(-1);
  const apart = apartBy(reports);
  if (!latest) return { kind, reports: [], apart, groups: [] };
  if (kind === 'outcomes') return outcomes(reports, apart);
  return kind === 'flow' ? flow(latest, apart) : applicants(latest, apart);
};
