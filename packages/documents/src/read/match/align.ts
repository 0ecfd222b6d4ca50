import type { PlacedCell } from '../grid/expand.js';
import type { SourceColumn, SourceColumns } from './columns.js';

export type Alignment =
  | {
      readonly kind: 'aligned';
      /** Each column with its cell, or none where the source has no cell for it. */
      readonly pairs: readonly (readonly [SourceColumn, PlacedCell | undefined])[];
      /** Whether cells stood elsewhere than under their headers. */
      readonly moved: boolean;
    }
  /** More than one way to put the cells under the headers. */
  | { readonly kind: 'ambiguous' };

const overlap = (cell: PlacedCell, column: SourceColumn): boolean =>
  cell.start < column.end && column.start < cell.end;

/** Takes out blank cells that are too many, where there is but one way to: spans that do not add up leave them. */
const withoutSurplus = (cells: readonly PlacedCell[], count: number): readonly PlacedCell[] => {
  const surplus = cells.length - count;
  if (surplus <= 0) return cells;
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length === count) return filled;
  const first = cells.findIndex(({ text }) => text !== '');
  const leading = first < 0 ? cells.length : first;
  const trailing = [...cells].reverse().findIndex(({ text }) => text !== '');
  if (first < 0 || (trailing === 0 && leading >= surplus)) return cells.slice(surplus);
  if (leading === 0 && trailing >= surplus) return cells.slice(0, count);
  return leading + trailing === surplus ? cells.slice(leading, leading + count) : cells;
};

/**
 * Puts a row's cells under its columns: in order where there are as many of the one as of the other,
 * by place where there are not and the places can be trusted, and not at all where they cannot.
 */
export const align = (row: readonly PlacedCell[], { columns, by }: SourceColumns): Alignment => {
  if (by === 'unclear') return { kind: 'ambiguous' };
  const cells = withoutSurplus(row, columns.length);
  if (cells.length !== columns.length)
    return by === 'path' ? alignByPlace(row, columns) : { kind: 'ambiguous' };
  const pairs = columns.map((column, index) => [column, cells[index]] as const);
  const moved = by === 'path' && pairs.some(([column, cell]) => cell && !overlap(cell, column));
  // Blanks that are too many are nothing to repair where every cell stands under its header all the same.
  return { kind: 'aligned', pairs, moved: moved || (by !== 'path' && cells.length !== row.length) };
};

const alignByPlace = (row: readonly PlacedCell[], columns: readonly SourceColumn[]): Alignment => {
  const start = columns[0]?.start ?? 0;
  const cells = row.filter(({ text, end }) => text !== '' || end > start);
  const isInside = (cell: PlacedCell): boolean =>
    columns.some((column) => cell.start >= column.start && cell.end <= column.end);
  const filled = cells.filter(({ text }) => text !== '');
  const pairs = columns.map((column) => {
    const under = cells.filter((cell) => overlap(cell, column));
    const [first, ...others] = under.filter(({ text }) => text !== '');
    return { column, cell: first ?? under[0], clear: others.length === 0 };
  });
  // A figure under no column of the form, and a column without so much as a blank: the headers are shifted as one.
  const isShifted =
    pairs.some(({ column, cell }) => column.key === undefined && Boolean(cell?.text)) &&
    pairs.some(({ column, cell }) => column.key !== undefined && cell === undefined);
  if (
    isShifted ||
    cells[0]?.start !== start ||
    !filled.every(isInside) ||
    !pairs.every(({ clear }) => clear)
  ) {
    return { kind: 'ambiguous' };
  }
  return { kind: 'aligned', pairs: pairs.map(({ column, cell }) => [column, cell] as const), moved: true };
};
