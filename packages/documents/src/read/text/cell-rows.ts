import type { Lookups } from '../match/lookup.js';
import type { SourceCell } from '../source/source-document.js';
import { cellKindOf, type CellKind, type Line } from './line.js';

const cellOf = (text: string, line: Line): SourceCell => ({
  text,
  colSpan: 1,
  rowSpan: 1,
  line: line.number,
});

/**
 * Gathers a table that was written one cell a line into rows. Word processors set cells in by a tab and leave an
 * empty line after each row, which keeps blank cells apart from row ends; without that, rows are told by their labels.
 */
export const cellRows = (lines: readonly Line[], lookups: Lookups): readonly (readonly SourceCell[])[] => {
  const isParted =
    lines.some(({ tabbed, cells }) => tabbed && cells.length === 1) &&
    lines.some(({ text, tabbed }) => text === '' && !tabbed);
  return isParted ? partedRows(lines) : labelledRows(lines, lookups);
};

const partedRows = (lines: readonly Line[]): readonly (readonly SourceCell[])[] => {
  const rows: SourceCell[][] = [[]];
  for (const line of lines) {
    if (line.text === '' && !line.tabbed) rows.push([]);
    else rows[rows.length - 1]?.push(...line.cells.map((text) => cellOf(text, line)));
  }
  return rows.filter((row) => row.length > 0);
};

const labelledRows = (lines: readonly Line[], lookups: Lookups): readonly (readonly SourceCell[])[] => {
  const rows: SourceCell[][] = [];
  let last: CellKind | undefined;
  for (const line of lines) {
    // A line of several cells is a row by itself.
    if (line.cells.length > 1) {
      rows.push(line.cells.map((text) => cellOf(text, line)));
      last = undefined;
      continue;
    }
    if (line.text === '' && !line.tabbed) continue;
    const kind = line.text === '' ? 'figure' : (cellKindOf(line.text, lookups) ?? 'row');
    const row = rows[rows.length - 1];
    if (!row || startsRow(kind, last)) rows.push([cellOf(line.text, line)]);
    else row.push(cellOf(line.text, line));
    // 总计 and 其他 head columns as well as rows; between headers they are one more header.
    last = kind === 'either' ? (last === 'header' ? 'header' : 'row') : kind;
  }
  return rows;
};

const startsRow = (kind: CellKind, last: CellKind | undefined): boolean => {
  if (last === undefined) return true;
  if (last === 'figure') return kind !== 'figure';
  return last === 'header' && (kind === 'row' || kind === 'figure');
};
