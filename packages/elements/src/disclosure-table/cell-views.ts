import { grouped } from '@disclosure-report/core';
import type { CellAddress, DataCell, TableValues } from '@disclosure-report/core';
import type { Words } from '../language/words.js';
import { zeroView, type CellView } from './cell-view.js';
import type { CellMark } from './cell-marks.js';

/** One for all cells with the same figure, so that an edit compares them at a glance. */
const plainViews = new Map<number, CellView>();

/** Most figures are small and come again. */
const keptBelow = 1000;

const plainView = (value: number): CellView => {
  if (value === 0) return zeroView;
  const known = plainViews.get(value);
  if (known) return known;
  const view = { text: grouped(value), state: 'value', describedBy: '', mark: undefined };
  if (value < keptBelow) plainViews.set(value, view);
  return view;
};

/** What a cell shows of which there is more to say than its figure. */
const remarkableView = (
  value: number | null | undefined,
  mark: CellMark | undefined,
  related: boolean,
  words: Words,
): CellView => {
  const filled = typeof value === 'number';
  const text = filled ? grouped(value) : value === null ? words.blank : words.missingCell;
  // A blank says itself what a warning would say about it.
  const marked = mark && (filled || mark.severity === 'error') ? mark : undefined;
  const state = [
    filled ? (value === 0 ? '' : 'value') : 'blank',
    marked?.severity ?? '',
    related ? 'related' : '',
  ];
  return {
    text,
    state: state.filter(Boolean).join(' '),
    describedBy: marked ? marked.findings.map((index) => `finding-${index}`).join(' ') : '',
    mark: marked && { severity: marked.severity, word: words.severities[marked.severity] },
  };
};

/** What a cell shows, of a table with these values; nothing where it is no cell of theirs. */
export const cellViewer =
  (
    values: TableValues,
    marks: ReadonlyMap<CellAddress, CellMark>,
    highlighted: readonly CellAddress[],
    words: Words,
  ) =>
  (data: DataCell | undefined): CellView => {
    if (!data) return zeroView;
    const { row, column, address } = data.cell;
    const value = values[row]?.[column];
    const mark = marks.get(address);
    const related = highlighted.includes(address);
    if (mark || related || typeof value !== 'number') return remarkableView(value, mark, related, words);
    return plainView(value);
  };
