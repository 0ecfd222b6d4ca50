import {
  cellsOfReport,
  namesIn,
  partsOf,
  type Catalogue,
  type CellAddress,
  type Report,
} from '@disclosure-report/core';
import type { Words } from '../messages/words.js';
import type { FormGap, ReportComparison } from './comparison.js';
import { labelsOf, type LineUp, type LineUpRemark } from './line-up.js';

/** What a reader should know of a comparison, in one language: how it was lined up, and what could not be compared. */
export const remarksOf = (
  lineUp: LineUp,
  { gaps, missingTables }: ReportComparison,
  { comparison: words, year }: Words,
  catalogue: Catalogue,
): readonly string[] => {
  const labels = labelsOf(lineUp, year);
  const reports = lineUp.readings.map(({ report }) => report);
  const label = (index: number): string => labels[index] ?? '';
  const cellsNamed = (cells: readonly CellAddress[], report: Report | undefined): string =>
    report ? words.listed(namesOf(cells, report, catalogue)) : '';
  const gap = (found: FormGap): readonly string[] => {
    const [first = 0] = found.reports;
    const own = reports[first];
    const names = namesIn(catalogue, own);
    const said = {
      labels: words.listed(found.reports.map(label)),
      table: names.table(found.table),
      form: names.form(found.form),
      lastForm: names.form(found.lastForm),
    };
    const onlyInLast = cellsNamed(found.onlyInLast, reports[reports.length - 1]);
    const onlyInForm = cellsNamed(found.onlyInForm, own);
    return [
      ...(onlyInLast ? [words.notCountedBy({ ...said, cells: onlyInLast })] : []),
      ...(onlyInForm ? [words.countedOnlyBy({ ...said, cells: onlyInForm })] : []),
    ];
  };
  return [
    ...lineUp.remarks.map((remark) => lineUpRemark(remark, words)),
    ...missingTables.map(({ report, table }) =>
      words.tableMissing(label(report), namesIn(catalogue, reports[report]).table(table)),
    ),
    ...gaps.flatMap(gap),
  ];
};

const lineUpRemark = (remark: LineUpRemark, words: Words['comparison']): string =>
  'file' in remark ? words[remark.code](remark.file) : words[remark.code];

/** Cells by name, a row by its own where all of it is meant. */
const namesOf = (cells: readonly CellAddress[], report: Report, catalogue: Catalogue): readonly string[] => {
  const names = namesIn(catalogue, report);
  const meant = new Set(cells);
  const all = cellsOfReport(report);
  const named = cells.map((address) => {
    const { table, row } = partsOf(address);
    const isWhole = all.every((cell) => cell.table !== table || cell.row !== row || meant.has(cell.address));
    return isWhole ? names.line(table, row) : names.cell(address);
  });
  return [...new Set(named)];
};
