import type { GridRow, PlacedCell } from '../grid/expand.js';
import { readNumber } from '../number/read-number.js';
import type { TableLookup } from './lookup.js';

/** What a row of one of the three tables is. */
export type RowShape =
  | { readonly kind: 'blank' }
  /** Headers, clauses, notes: anything that labels what follows. */
  | { readonly kind: 'header' }
  /** A label the form knows (`key`), or does not, and the cells after it. */
  | {
      readonly kind: 'labelled';
      readonly key: string | undefined;
      readonly label: string;
      readonly cells: readonly PlacedCell[];
    }
  /** Cells without any label. */
  | { readonly kind: 'bare'; readonly cells: readonly PlacedCell[] };

/** Whether a cell can stand where a number belongs; words cannot, and label the row instead. */
export const isFigure = (text: string): boolean => readNumber(text).kind !== 'notANumber';

const hasFigure = (cells: readonly PlacedCell[]): boolean =>
  cells.some(({ text }) => text !== '' && isFigure(text));

/** Labels stand in the first cells of a row; no form has more than three, blank fillers beside them. */
const mostLabels = 8;

/** Tells the labels of a row from its figures by what they say: portals misplace them, but leave them in order. */
export const shapeOf = ({ cells }: GridRow, lookup: TableLookup, underHeaders: boolean): RowShape => {
  if (cells.every(({ text }) => text === '')) {
    return underHeaders && cells.length > 0 ? { kind: 'bare', cells } : { kind: 'blank' };
  }
  let last = -1;
  let key: string | undefined;
  let label = '';
  for (const [index, { text }] of cells.slice(0, mostLabels).entries()) {
    if (text === '') continue;
    const row = lookup.row(text);
    if (row === undefined && !lookup.isGroup(text)) {
      if (lookup.isHeader(text)) return { kind: 'header' };
      if (key !== undefined || isFigure(text)) break;
    }
    last = index;
    key = row;
    label = text;
  }
  const figures = cells.slice(last + 1);
  if (last < 0) return { kind: 'bare', cells: figures };
  const isRow = key !== undefined ? figures.length > 0 : hasFigure(figures);
  // Table 四 prints its rows as headers: with nothing but blanks beside them they are not a row yet.
  if (!isRow || (!underHeaders && figures.every(({ text }) => text === ''))) return { kind: 'header' };
  return { kind: 'labelled', key, label, cells: figures };
};
