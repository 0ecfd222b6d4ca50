import { isGroup, type FormTable, type Header, type Line, type LineGroup } from '../forms/model.js';

/** A line with the groups above it, outermost first. */
export interface OutlinedLine {
  readonly line: Line;
  readonly groups: readonly LineGroup[];
}

/** The lines of a header tree in printed order. */
export const linesOf = (
  headers: readonly Header[],
  groups: readonly LineGroup[] = [],
): readonly OutlinedLine[] =>
  headers.flatMap((header) =>
    isGroup(header) ? linesOf(header.lines, [...groups, header]) : [{ line: header, groups }],
  );

/** How many header levels a tree prints. */
export const depthOf = (headers: readonly Header[]): number =>
  Math.max(0, ...headers.map((header) => (isGroup(header) ? 1 + depthOf(header.lines) : 1)));

/** The row keys of a table in printed order. */
export const rowKeysOf = (table: FormTable): readonly string[] =>
  table.bands.flatMap(({ rows }) => linesOf(rows).map(({ line }) => line.key));
