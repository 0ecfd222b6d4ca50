import { grouped } from '@disclosure-report/core';
import type { CellAddress, DataCell, TableValues } from '@disclosure-report/core';
import type { Words } from '../language/words.js';
import { zeroView, type CellView } from './cell-view.js';
import type { CellMark } from './cell-marks.js';

interface Surroundings {
  readonly marks: ReadonlyMap<CellAddress, CellMark>;
  readonly highlighted: ReadonlySet<string>;
  readonly words: Words;
}

const cellView = (
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
    ...(marked && { mark: { severity: marked.severity, word: words.severities[marked.severity] } }),
  };
};

/** What each cell of a layout shows. */
export const cellViewsOf = (
  cells: readonly DataCell[],
  values: TableValues,
  { marks, highlighted, words }: Surroundings,
): readonly CellView[] =>
  cells.map(({ cell: { row, column, address } }) => {
    const value = values[row]?.[column];
    const mark = marks.size > 0 ? marks.get(address) : undefined;
    const related = highlighted.size > 0 && highlighted.has(address);
    if (value === 0 && !mark && !related) return zeroView;
    return cellView(value, mark, related, words);
  });
