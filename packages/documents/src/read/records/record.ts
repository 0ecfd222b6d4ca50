/**
 * A report as a list of records of five fields: what spreadsheets and programs sort, filter and join.
 *
 * - `report,title,,标题,…` a fact of the report; also `form`, `body`, `level`, `region`, `year`, `published`, `source`,
 *   `unread` and, for a table that follows another form than the rest, `form.requests`
 * - `requests,received,naturalPerson,一、本年新收… · 自然人,32` a cell, by the three parts of its address
 * - `section,overview,heading,,一、总体情况` begins a section, of which the records after it are the prose
 * - `section,overview,paragraph,,…` and `preface,,paragraph,,…` a block of prose; the fourth field is the place of an
 *   `item`, a `numberedItem` or a `cell` (`2,1` row and column), and the address of a `link` or an `image`
 */
export interface ReportRecord {
  readonly part: string;
  readonly row: string;
  readonly column: string;
  readonly label: string;
  readonly value: string;
}

/** The first record of every list, by which it is known. */
export const recordFields = ['part', 'row', 'column', 'label', 'value'] as const;

export const isRecordHead = (fields: readonly string[]): boolean =>
  recordFields.every((name, at) => fields[at]?.trim() === name);

export const recordOf = ([
  part = '',
  row = '',
  column = '',
  label = '',
  value = '',
]: readonly string[]): ReportRecord => ({
  part: part.trim(),
  row: row.trim(),
  column: column.trim(),
  label,
  value,
});
