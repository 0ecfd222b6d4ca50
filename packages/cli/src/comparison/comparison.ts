import {
  compare,
  exactDifference,
  formIds,
  formOf,
  series,
  tableIds,
  type CellAddress,
  type FormId,
  type Report,
  type TableId,
} from '@disclosure-report/core';

/** One quantity in each of the reports; `null` where a cell is blank or missing, which is never 0. */
export interface ComparedCell {
  readonly cell: CellAddress;
  readonly values: readonly (number | null)[];
  /** Which of the reports count it otherwise or not at all, so that their value is `null`. */
  readonly notComparable: readonly number[];
  /** The last value less the one before it, where both are known. */
  readonly change: number | null;
}

/** Cells of two forms that have no counterpart on each other. */
export interface FormGap {
  readonly table: TableId;
  /** The reports that follow another form than the last, and that form. */
  readonly reports: readonly number[];
  readonly form: FormId;
  readonly lastForm: FormId;
  readonly onlyInForm: readonly CellAddress[];
  readonly onlyInLast: readonly CellAddress[];
}

export interface ReportComparison {
  readonly cells: readonly ComparedCell[];
  readonly gaps: readonly FormGap[];
  /** Reports without any data for a table. */
  readonly missingTables: readonly { readonly report: number; readonly table: TableId }[];
}

const changeOf = (values: readonly (number | null)[]): number | null => {
  const [before = null, now = null] = values.slice(-2);
  return values.length < 2 || before === null || now === null ? null : exactDifference(now, before);
};

/** Several reports under the cells of the last, each value comparable with the last's. */
export const compareReports = (reports: readonly Report[]): ReportComparison => {
  const last = reports[reports.length - 1];
  if (!last) return { cells: [], gaps: [], missingTables: [] };
  const withoutCounterpart = reports.map((report) => new Set(compare(report, last).notComparable));
  return {
    cells: series(reports).map(({ cell, values }) => ({
      cell,
      values,
      notComparable: withoutCounterpart.flatMap((cells, report) => (cells.has(cell) ? [report] : [])),
      change: changeOf(values),
    })),
    gaps: tableIds.flatMap((table) => gapsIn(table, reports, last)),
    missingTables: reports.flatMap((report, index) =>
      tableIds.filter((table) => !report.tables[table]).map((table) => ({ report: index, table })),
    ),
  };
};

const gapsIn = (table: TableId, reports: readonly Report[], last: Report): readonly FormGap[] => {
  const inTable = (cells: readonly CellAddress[]): readonly CellAddress[] =>
    cells.filter((cell) => cell.startsWith(`${table}/`));
  const lastForm = formOf(last, table).id;
  return formIds.flatMap((form) => {
    const following = reports.flatMap((report, index) =>
      formOf(report, table).id === form ? [{ report, index }] : [],
    );
    const [first] = following;
    if (!first || form === lastForm) return [];
    const onlyInForm = inTable(compare(last, first.report).notComparable);
    const onlyInLast = inTable(compare(first.report, last).notComparable);
    return onlyInForm.length + onlyInLast.length === 0
      ? []
      : [{ table, reports: following.map(({ index }) => index), form, lastForm, onlyInForm, onlyInLast }];
  });
};

/** Whether a line says more than that there is nothing: a number other than 0, or a blank beside a number. */
export const isTelling = (
  { cell, values, notComparable }: ComparedCell,
  { missingTables }: ReportComparison,
): boolean => {
  if (values.some((value) => value !== null && value !== 0)) return true;
  const isBlank = (value: number | null, report: number): boolean =>
    value === null &&
    !notComparable.includes(report) &&
    !missingTables.some((missing) => missing.report === report && cell.startsWith(`${missing.table}/`));
  return values.includes(0) && values.some(isBlank);
};
