import { columnsByRow } from '../cells/cell.js';
import { formIds, forms } from '../forms/forms.js';
import { tableIds, type FormId, type TableId } from '../forms/model.js';
import { bodyLevels, type Report } from './report.js';
import { nearestOf } from './nearest.js';
import { parseBlocks } from './parse-block.js';
import type { Problem } from './problem.js';
import { Reader } from './value-reader.js';

export type ParsedReport =
  | { readonly ok: true; readonly report: Report }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const reportKeys = [
  '$schema',
  'form',
  'mixed',
  'body',
  'year',
  'title',
  'published',
  'source',
  'preface',
  'sections',
  'tables',
] as const;

/**
 * Tells whether a value, or JSON text, is a report, and if not lists everything that is wrong with it.
 * Never throws. What a rule judges (negative counts, missing rows, a year that does not fit) is let through.
 */
export const parseReport = (input: unknown): ParsedReport => {
  const problems: Problem[] = [];
  let value = input;
  if (typeof input === 'string') {
    try {
      value = JSON.parse(input.replace(/^\uFEFF/, ''));
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, problems: [{ code: 'notJson', path: '', values: { detail } }] };
    }
  }
  const reader = new Reader(value, problems);
  if (reader.object()) readReport(reader);
  // Everything the type asks for was looked at above.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, report: value as Report };
};

const readReport = (report: Reader): void => {
  report.onlyKeys(reportKeys);
  report.optional('$schema')?.string();
  const form = report.required('form')?.oneOf(formIds);
  const mixed = readMixed(report);
  readBody(report);
  readYear(report);
  report.optional('title')?.string();
  const published = report.optional('published');
  if (published?.string() !== undefined) published.date();
  report.optional('source')?.string();
  const preface = report.optional('preface');
  if (preface) parseBlocks(preface);
  readSections(report);
  readTables(report, (table) => mixed[table] ?? form);
};

const readMixed = (report: Reader): Partial<Record<TableId, FormId>> => {
  const mixed = report.optional('mixed');
  const forms: Partial<Record<TableId, FormId>> = {};
  if (!mixed?.object()) return forms;
  mixed.onlyKeys(tableIds);
  for (const table of tableIds) {
    const form = mixed.optional(table)?.oneOf(formIds);
    if (form) forms[table] = form;
  }
  return forms;
};

const readBody = (report: Reader): void => {
  const body = report.required('body');
  if (!body?.object()) return;
  body.onlyKeys(['name', 'level', 'region']);
  const name = body.required('name');
  if (name && !name.isNull()) name.filledString();
  body.optional('level')?.oneOf(bodyLevels);
  body.optional('region')?.string();
};

const readYear = (report: Reader): void => {
  const year = report.required('year');
  const value = year?.isNull() ? undefined : year?.number();
  // The Regulation dates from 2007; nothing before it can be such a report.
  if (year && value !== undefined && !(Number.isInteger(value) && value >= 2007 && value <= 2100)) {
    year.problem('badYear', { actual: String(value) });
  }
};

const readSections = (report: Reader): void => {
  const sectionIds = forms['2021'].sections.map(({ id }) => id);
  for (const section of report.required('sections')?.items() ?? []) {
    if (!section.object()) continue;
    section.onlyKeys(['id', 'heading', 'blocks']);
    section.required('id')?.oneOf(sectionIds);
    section.required('heading')?.string();
    const blocks = section.required('blocks');
    if (blocks) parseBlocks(blocks);
  }
};

const readTables = (report: Reader, formOf: (table: TableId) => FormId | undefined): void => {
  const tables = report.required('tables');
  if (!tables?.object()) return;
  tables.onlyKeys(tableIds);
  for (const table of tableIds) {
    const values = tables.optional(table);
    const form = formOf(table);
    if (values && !values.isNull() && values.object() && form) readTable(values, table, form);
  }
};

const readTable = (values: Reader, table: TableId, form: FormId): void => {
  const rows = columnsByRow(forms[form].tables[table]);
  for (const row of values.keys()) {
    const columns = rows.get(row);
    if (!columns) {
      values.problem('unknownRow', { table, key: row, ...nearestOf(row, [...rows.keys()]) }, row);
      continue;
    }
    const line = values.optional(row);
    if (!line?.object()) continue;
    for (const column of line.keys()) {
      const cell = line.optional(column);
      if (!columns.includes(column)) {
        line.problem('unknownColumn', { table, row, key: column, ...nearestOf(column, columns) }, column);
      } else if (cell && !cell.isNull()) cell.number();
    }
  }
};
