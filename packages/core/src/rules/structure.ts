import { cellsOf } from '../cells/cell.js';
import { formForYear } from '../forms/forms.js';
import { tableIds, type TableId } from '../forms/model.js';
import { formOf, tableOf } from '../report/report.js';
import { rule, type CheckContext, type Outcome } from './rule.js';

export const tablesPresent = rule('R05', {
  severity: 'error',
  basis: { kind: 'form' },
  *check({ report }) {
    for (const table of tableIds) {
      if (report.tables[table] === null) yield { because: { reason: 'tableMissing', table } };
      else if (!report.tables[table]) yield { values: { table } };
    }
  },
});

/** Rows the table lacks whole by their key, single cells as `row/column`. */
const missingFrom = (context: CheckContext, table: TableId): readonly string[] => {
  if (context.numbers.some(({ table: { id }, complete }) => id === table && complete)) return [];
  const values = context.report.tables[table] ?? {};
  const missing = cellsOf(tableOf(context.report, table)).map(({ row, column }) =>
    !values[row] ? row : values[row][column] === undefined ? `${row}/${column}` : undefined,
  );
  return [...new Set(missing.filter((key) => key !== undefined))];
};

const unknownIn = ({ notes = [] }: CheckContext, table: TableId): readonly string[] =>
  notes.flatMap((note) =>
    (note.code === 'unknownRow' || note.code === 'unknownColumn') && note.values.table === table
      ? [note.values.label]
      : [],
  );

function* exactLines(context: CheckContext, table: TableId): Generator<Outcome<'R06' | 'R07' | 'R08'>> {
  if (!context.report.tables[table]) {
    yield { because: { reason: 'tableMissing', table } };
    return;
  }
  const missing = missingFrom(context, table);
  const unknown = unknownIn(context, table);
  if (missing.length > 0 || unknown.length > 0) yield { values: { table, missing, unknown } };
}

export const proactiveLines = rule('R06', {
  severity: 'error',
  basis: { kind: 'form' },
  check: (context) => exactLines(context, 'proactive'),
});

export const requestsLines = rule('R07', {
  severity: 'error',
  basis: { kind: 'form' },
  check: (context) => exactLines(context, 'requests'),
});

export const disputesLines = rule('R08', {
  severity: 'error',
  basis: { kind: 'form' },
  check: (context) => exactLines(context, 'disputes'),
});

export const formFitsYear = rule('R09', {
  severity: 'error',
  basis: { kind: 'form' },
  *check({ report }) {
    const { form, year } = report;
    if (year === null) {
      yield { because: { reason: 'yearUnknown' } };
      return;
    }
    const expected = formForYear(year)?.id;
    if (!expected) return;
    if (form !== expected) yield { values: { year, expected, actual: form } };
    if (!report.mixed) return;
    for (const table of tableIds) {
      const actual = formOf(report, table).id;
      // A form for another year is said once; a table is only named where it goes its own way.
      if (actual !== form && actual !== expected) yield { values: { year, expected, actual, table } };
    }
  },
});
