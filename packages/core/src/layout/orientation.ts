import { isGroup, type Header, type Line } from '../forms/model.js';

/** Which headers a grid is drawn with, and which cell stands where they meet. */
export interface Orientation {
  readonly rows: readonly Header[];
  readonly columns: readonly Header[];
  /** `row/column` under the form's keys; a grid without row headers has no `row`. */
  readonly keyOf: (row: Line | undefined, column: Line) => string;
}

/** Only some of the lines; a group that keeps none goes. */
export const keeping = (headers: readonly Header[], keys: ReadonlySet<string>): readonly Header[] =>
  headers.flatMap((header): readonly Header[] => {
    if (!isGroup(header)) return keys.has(header.key) ? [header] : [];
    const lines = keeping(header.lines, keys);
    return lines.length > 0 ? [{ ...header, lines }] : [];
  });

export const upright = (rows: readonly Header[], columns: readonly Header[]): Orientation => ({
  rows,
  columns,
  keyOf: (row, column) => `${row?.key ?? ''}/${column.key}`,
});
