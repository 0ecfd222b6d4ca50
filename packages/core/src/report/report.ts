import { cellsOf, partsOf, type Cell, type CellAddress } from '../cells/cell.js';
import { forms } from '../forms/forms.js';
import {
  tableIds,
  type Form,
  type FormId,
  type FormTable,
  type SectionId,
  type TableId,
} from '../forms/model.js';
import type { Block } from './block.js';

/** Ranks of the bodies that report; `department` is one whose own rank is not known. */
export const bodyLevels = [
  'ministry',
  'province',
  'prefecture',
  'county',
  'township',
  'street',
  'provincialDepartment',
  'prefecturalDepartment',
  'countyDepartment',
  'department',
] as const;

export type BodyLevel = (typeof bodyLevels)[number];

export interface Body {
  /** Full name; `null` where the document does not state it. */
  readonly name: string | null;
  readonly level?: BodyLevel;
  readonly region?: string;
}

export interface Section {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** A cell that is blank or could not be read is `null`; one the table does not have is absent. Neither is 0. */
export type TableValues = Readonly<Record<string, Readonly<Record<string, number | null>>>>;

/** One body's annual report for one year. */
export interface Report {
  readonly $schema?: string;
  readonly form: FormId;
  /** Tables that follow another form than the rest. */
  readonly mixed?: Readonly<Partial<Record<TableId, FormId>>>;
  readonly body: Body;
  /** The year reported on; `null` where the document does not state it. */
  readonly year: number | null;
  readonly title?: string;
  /** Date of publication, `YYYY-MM-DD`. */
  readonly published?: string;
  /** Where it was published: an address, or a file's name. */
  readonly source?: string;
  /** What stands before section 一: legal basis, period, where to download. */
  readonly preface?: readonly Block[];
  readonly sections: readonly Section[];
  /** A table the report lacks is absent; `null` is one that stands there and could not be read. */
  readonly tables: Readonly<Partial<Record<TableId, TableValues | null>>>;
}

/** The form a table of this report follows. */
export const formOf = (report: Report, table: TableId): Form => forms[report.mixed?.[table] ?? report.form];

export const tableOf = (report: Report, table: TableId): FormTable => formOf(report, table).tables[table];

/** The cells this report's forms ask for, in printed order. */
export const cellsOfReport = (report: Report): readonly Cell[] =>
  tableIds.flatMap((table) => cellsOf(tableOf(report, table)));

/** The number in a cell; `null` where it is blank or unread, `undefined` where the report has no such cell. */
export const valueAt = (report: Report, address: CellAddress): number | null | undefined => {
  const { table, row, column } = partsOf(address);
  return report.tables[table]?.[row]?.[column];
};

/** The same report with one cell changed; the original is left as it is. */
export const withValue = (report: Report, address: CellAddress, value: number | null): Report => {
  const { table, row, column } = partsOf(address);
  const values = report.tables[table] ?? {};
  return {
    ...report,
    tables: { ...report.tables, [table]: { ...values, [row]: { ...values[row], [column]: value } } },
  };
};
