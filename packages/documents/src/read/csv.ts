import { largestText, tooMuch, type ReadResult } from './failure.js';
import { documentOf, parsedView, type ParsedNode } from './markup/parsed.js';
import { readMarkup } from './markup/read-markup.js';
import { isRecordHead, recordOf } from './records/record.js';
import { recordNodes } from './records/record-nodes.js';
import { assemble } from './report/assemble.js';
import { restored } from './sheet/formula.js';
import { sheetNodes } from './sheet/sheet-nodes.js';
import { separatedRows, separatorOf } from './sheet/separated.js';

/**
 * Reads a report from comma-, semicolon- or tab-separated values, whether as this project writes them or as a
 * spreadsheet's grid. Fails with `empty`, `tooLong` or `noReport`.
 */
export const readCsv = (text: string, { name }: { readonly name?: string } = {}): ReadResult => {
  const failure = tooMuch(text, largestText);
  if (failure) return { ok: false, failure };
  if (text.trim() === '') return { ok: false, failure: { code: 'empty' } };
  const rows = separatedRows(text, separatorOf(text) ?? ',');
  const nodes = isRecordHead(rows[0] ?? [])
    ? recordNodes(rows.slice(1).map((fields) => recordOf(fields.map(restored))))
    : sheetNodes(
        rows.map((fields) => fields.map((value) => ({ text: restored(value), colSpan: 1, rowSpan: 1 }))),
      );
  const assembled = assemble(readMarkup<ParsedNode>(documentOf(nodes), parsedView), name);
  return assembled
    ? { ok: true, ...assembled }
    : { ok: false, failure: { code: 'noReport', kind: 'spreadsheet' } };
};
