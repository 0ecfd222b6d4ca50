import {
  cellsOf,
  forms,
  tableIds,
  type FormId,
  type Report,
  type TableId,
  type TableValues,
} from '../src/index.js';

export const zeroTable = (form: FormId, table: TableId): TableValues => {
  const rows: Record<string, Record<string, number>> = {};
  for (const { row, column } of cellsOf(forms[form].tables[table])) (rows[row] ??= {})[column] = 0;
  return rows;
};

/** A report of a body that had nothing to report: all zeros, nothing wrong. */
export const zeroReport = (form: FormId = '2021', changes: Partial<Report> = {}): Report => ({
  form,
  body: { name: '清溪县人民政府', level: 'county' },
  year: forms[form].years.first,
  title: `清溪县人民政府${forms[form].years.first}年政府信息公开工作年度报告`,
  sections: [],
  tables: Object.fromEntries(tableIds.map((table) => [table, zeroTable(form, table)])),
  ...changes,
});
