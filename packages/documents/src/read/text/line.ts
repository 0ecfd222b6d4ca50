import type { Lookups } from '../match/lookup.js';
import { readNumber } from '../number/read-number.js';
import { trimmed } from '../source/plain-text.js';

/** A line of a text, and what it may be in a table that was written one cell a line. */
export interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** Set in by a tab, as word processors write table cells out. */
  readonly tabbed: boolean;
  /** The cells of a line that holds several, parted by tabs. */
  readonly cells: readonly string[];
}

export const linesOf = (text: string): readonly Line[] =>
  text.split(/\r\n|[\n\r\f\v\u2028\u2029]/).map((line, index) => ({
    text: trimmed(line),
    number: index + 1,
    tabbed: line.startsWith('\t'),
    cells: cellsOf(line),
  }));

/** Tabs around several cells part them from blank ones; around a single cell they only set it in. */
const cellsOf = (line: string): readonly string[] => {
  const text = line.trim();
  return text.includes('\t') ? line.split('\t').map(trimmed) : [trimmed(text)];
};

export type CellKind = 'figure' | 'header' | 'row' | 'either';

/** What a cell's text is to one of the three tables; `undefined` for text no table prints. */
export const cellKindOf = (text: string, lookups: Lookups): CellKind | undefined => {
  const tables = Object.values(lookups.tables);
  const isRow = tables.some((lookup) => lookup.row(text) !== undefined || lookup.isGroup(text));
  const isHeader = tables.some((lookup) => lookup.isHeader(text));
  if (isRow || isHeader) return isRow && isHeader ? 'either' : isRow ? 'row' : 'header';
  const { kind } = readNumber(text);
  return kind === 'blank' || kind === 'notANumber' ? undefined : 'figure';
};
