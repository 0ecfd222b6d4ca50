import { namesIn, partsOf, type TableId } from '@disclosure-report/core';
import { isTelling, type ReportComparison } from '../comparison/comparison.js';
import { labelsOf, type LineUp } from '../comparison/line-up.js';
import type { Console } from '../console.js';

/** A comparison as the texts of a table, for whatever draws it. */
export interface ComparisonRows {
  readonly header: readonly string[];
  readonly tables: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
  /** What the signs in it mean, and what was left out. */
  readonly legend: readonly string[];
}

const missing = '—';

/** @param all Whether cells that say nothing are shown too. */
export const comparisonRows = (
  lineUp: LineUp,
  comparison: ReportComparison,
  all: boolean,
  { words, catalogue }: Console,
): ComparisonRows => {
  const { comparison: said } = words;
  const last = lineUp.readings[lineUp.readings.length - 1]?.report;
  const names = namesIn(catalogue, last);
  const shown = comparison.cells.filter((cell) => all || isTelling(cell, comparison));
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${names.number(value)}`;
  // Of several bodies no one differs from the next: the order says nothing.
  const hasChange = lineUp.overYears || lineUp.readings.length === 2;
  const rowsOf = (table: TableId): readonly (readonly string[])[] =>
    shown
      .filter(({ cell }) => partsOf(cell).table === table)
      .map(({ cell, values, notComparable, change }) => [
        names.cell(cell),
        ...values.map((value, report) =>
          value !== null
            ? names.number(value)
            : notComparable.includes(report)
              ? said.notComparable
              : missing,
        ),
        ...(hasChange ? [change === null ? missing : signed(change)] : []),
      ]);
  const labels = labelsOf(lineUp, words.year);
  const [previous = '', latest = ''] = labels.slice(-2);
  const changeLabel = !lineUp.overYears
    ? said.difference
    : labels.length === 2
      ? said.change
      : `${previous} → ${latest}`;
  const tables = [...new Set(shown.map(({ cell }) => partsOf(cell).table))].map((table) => ({
    name: names.table(table),
    rows: rowsOf(table),
  }));
  const texts = new Set(tables.flatMap(({ rows }) => rows.flat()));
  return {
    header: [said.cell, ...labels, ...(hasChange ? [changeLabel] : [])],
    tables,
    legend: [
      ...(texts.has(missing) ? [said.missingSign(missing)] : []),
      ...(texts.has(said.notComparable) ? [said.notComparableSign(said.notComparable)] : []),
      ...(shown.length < comparison.cells.length
        ? [said.leftOut(comparison.cells.length - shown.length, comparison.cells.length)]
        : []),
    ],
  };
};
