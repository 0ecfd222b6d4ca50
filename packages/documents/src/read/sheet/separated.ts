import { isRecordHead } from '../records/record.js';

const separators = [',', '\t', ';'] as const;

export type Separator = (typeof separators)[number];

/** The rows of separated values: quoted fields may hold separators, line breaks and doubled quotes. */
export const separatedRows = (source: string, separator: Separator): readonly (readonly string[])[] => {
  const text = source.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const field = fieldAt(text, at, separator);
    row.push(field.value);
    at = field.end;
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end parts off one more field, which is blank.
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
};

const fieldAt = (text: string, start: number, separator: Separator): { value: string; end: number } => {
  if (text[start] !== '"') return unquoted(text, start, separator);
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    // Without its other half a quote is a character like any other.
    if (quote < 0) return unquoted(text, start, separator);
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const rest = unquoted(text, quote + 1, separator);
      return { value: value + rest.value, end: rest.end };
    }
    value += '"';
    from = quote + 2;
  }
};

const unquoted = (text: string, start: number, separator: Separator): { value: string; end: number } => {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), end };
};

/** No sheet of a form has fewer columns, and none that was printed from one has rows of different lengths. */
const leastColumns = 3;
const leastRows = 3;

/** What separates the values of a text that is a grid of them; `undefined` where it is another kind of text. */
export const separatorOf = (text: string): Separator | undefined => {
  const sample = text.slice(0, 20_000);
  return separators.find((separator) => {
    const rows = separatedRows(sample, separator);
    if (isRecordHead(rows[0] ?? [])) return true;
    // The last row of a sample may be cut off.
    const whole = sample.length < text.length ? rows.slice(0, -1) : rows;
    const filled = whole.filter((fields) => fields.some((value) => value.trim() !== ''));
    const widest = Math.max(0, ...filled.map((fields) => fields.length));
    const full = filled.filter((fields) => fields.length === widest);
    return widest >= leastColumns && full.length >= leastRows && full.length >= filled.length * 0.95;
  });
};
