import { shortLabel } from '../cells/short-label.js';
import { partsOf, type CellAddress } from '../cells/cell.js';
import { linesOf, type OutlinedLine } from '../cells/outline.js';
import { cellsUnder, summableRows, type SummableRow } from '../cells/sub-totals.js';
import { forms, formIds } from '../forms/forms.js';
import type { FormId, FormTable, TableId } from '../forms/model.js';
import { bodyLevels, tableOf, type Report } from '../report/report.js';
import type { Text } from '../text.js';
import type { Catalogue, ReportCatalogue } from './catalogue.js';

/** Cells that are named one by one in a sentence; of more it says how many. */
export const mostNamed = 7;

/** How things of the form are called in one language, for use inside a sentence. */
export interface Names {
  readonly table: (table: TableId) => string;
  /** A row's, a column's or a group of rows' own label, without its numbering and remarks. */
  readonly line: (table: TableId, key: string) => string;
  /** A cell, or the sum of a group's, by its row and column: 予以公开 · 自然人. */
  readonly cell: (address: CellAddress) => string;
  readonly form: (form: FormId) => string;
  readonly number: (value: number) => string;
}

/** Groups thousands as both languages' official texts do. */
const grouping = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });

export const grouped = (value: number): string => {
  if (!(value >= 0 && value < 1e6) || !Number.isInteger(value)) return grouping.format(value);
  if (value < 1000) return String(value);
  return `${Math.floor(value / 1000)},${String(value % 1000).padStart(3, '0')}`;
};

const linesByTable = new WeakMap<FormTable, readonly OutlinedLine[]>();

const linesOfTable = (table: FormTable): readonly OutlinedLine[] => {
  const known = linesByTable.get(table);
  if (known) return known;
  const lines = table.bands.flatMap((band) => [...linesOf(band.rows), ...linesOf(band.columns)]);
  linesByTable.set(table, lines);
  return lines;
};

const groupsOfTable = (table: FormTable): readonly SummableRow[] =>
  table.bands.flatMap(({ rows }) => summableRows(rows).filter(({ isSubTotal }) => isSubTotal));

/** The names of a report's own forms, or of the newest form where there is no report to go by. */
export const namesIn = (
  { locale, formName }: Pick<ReportCatalogue, 'locale' | 'formName'>,
  report?: Report,
): Names => {
  const formTable = (table: TableId) =>
    report ? tableOf(report, table) : forms[formIds[0] ?? '2021'].tables[table];
  const short = (label: Text): string => shortLabel(label)[locale];
  const nameOf = (table: TableId, { line, groups }: OutlinedLine): string => {
    const [group] = groups.slice(-1);
    const shared = linesOfTable(formTable(table)).filter(
      (other) => short(other.line.label) === short(line.label),
    );
    // 其他 names both an outcome and a kind of applicant; a total is told by where it stands.
    const ambiguous = shared.length > 1 && group && line.role === 'part';
    return ambiguous ? `${short(group.label)}–${short(line.label)}` : short(line.label);
  };
  const line = (table: TableId, key: string): string => {
    const found = linesOfTable(formTable(table)).find((outlined) => outlined.line.key === key);
    if (found) return nameOf(table, found);
    const group = groupsOfTable(formTable(table)).find((row) => row.key === key);
    return group ? short(group.label) : key;
  };
  return {
    table: (table) => formTable(table).name[locale],
    line,
    cell: (address) => {
      const { table, row, column } = partsOf(address);
      return cellsUnder(formTable(table), address).length > 0
        ? `${line(table, row)} · ${line(table, column)}`
        : address;
    },
    form: formName,
    number: grouped,
  };
};

/** What a level's key is called; a key that is none stays as it is. */
export const nameOfLevel = (key: string, levels: Catalogue['levels']): string => {
  const level = bodyLevels.find((known) => known === key);
  return level ? levels[level] : key;
};
