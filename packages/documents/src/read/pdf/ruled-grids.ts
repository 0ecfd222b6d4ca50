import type { Box, Rule } from './geometry.js';
import { limits } from './limits.js';

/** A cell as ruling lines enclose it. */
export interface RuledCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A table as ruling lines draw it. */
export interface RuledGrid extends Box {
  /** Its lines from left to right, and from top to bottom, the outer ones included. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly RuledCell[];
}

/** Lines nearer to each other than this are one: double borders, and the gaps between cells that have their own. */
const near = 4;

/** Far more than a page of tables has; past it the page is a drawing. */
const mostLines = 800;

/** Parts of one line, drawn cell by cell, become one. */
const merged = (rules: readonly Rule[]): readonly Rule[] => {
  const sorted = [...rules].sort((one, other) => one.at - other.at || one.from - other.from);
  const lines: Rule[] = [];
  let start = 0;
  for (const rule of sorted) {
    while ((lines[start]?.at ?? rule.at) < rule.at - 1.5) start += 1;
    let joined = false;
    for (let other = lines.length - 1; other >= start && other >= lines.length - 200; other -= 1) {
      const line = lines[other];
      if (!line || rule.from > line.to + near || rule.to < line.from - near) continue;
      lines[other] = { ...line, from: Math.min(line.from, rule.from), to: Math.max(line.to, rule.to) };
      joined = true;
      break;
    }
    if (!joined) lines.push(rule);
  }
  return lines;
};

const touch = (one: Rule, other: Rule): boolean =>
  one.direction !== other.direction &&
  other.at >= one.from - near &&
  other.at <= one.to + near &&
  one.at >= other.from - near &&
  one.at <= other.to + near;

/** Lines that cross or meet, directly or by way of others. */
const groupsOf = (rules: readonly Rule[]): readonly (readonly Rule[])[] => {
  const left = new Set(rules);
  const groups: Rule[][] = [];
  for (const first of rules) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const rule of group) {
      for (const other of left) {
        if (!touch(rule, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
};

/** One position for all that are near to each other. */
const positions = (values: readonly number[]): readonly number[] => {
  const found: { sum: number; count: number; last: number }[] = [];
  for (const value of [...values].sort((one, other) => one - other)) {
    const current = found[found.length - 1];
    if (current && value - current.last <= near) {
      current.sum += value;
      current.count += 1;
      current.last = value;
    } else found.push({ sum: value, count: 1, last: value });
  }
  return found.map(({ sum, count }) => sum / count);
};

/** Tables with open sides end where the lines across do. */
const withEnds = (lines: readonly Rule[], across: readonly Rule[]): readonly number[] => {
  const inner = lines.map(({ at }) => at);
  const [first, last] = [Math.min(...inner), Math.max(...inner)];
  const from = Math.min(...across.map((rule) => rule.from));
  const to = Math.max(...across.map((rule) => rule.to));
  return positions([
    ...inner,
    ...(from < first - 2 * near ? [from] : []),
    ...(to > last + 2 * near ? [to] : []),
  ]);
};

/** Whether lines at a position cover most of a stretch. */
const covers = (lines: readonly Rule[], at: number, from: number, to: number): boolean => {
  let covered = 0;
  for (const line of lines) {
    if (Math.abs(line.at - at) > near) continue;
    covered = Math.max(covered, Math.min(line.to, to) - Math.max(line.from, from));
  }
  return covered >= (to - from) * 0.6;
};

const gridOf = (group: readonly Rule[]): RuledGrid | undefined => {
  const horizontal = group.filter(({ direction }) => direction === 'horizontal');
  const vertical = group.filter(({ direction }) => direction === 'vertical');
  if (horizontal.length < 2 || vertical.length < 1) return undefined;
  const xs = withEnds(vertical, horizontal);
  const ys = withEnds(horizontal, vertical);
  const rows = ys.length - 1;
  const columns = xs.length - 1;
  // A frame around text is no table.
  if (rows < 1 || columns < 1 || rows * columns < 2 || rows * columns > limits.cells) return undefined;
  const x = (column: number): number => xs[column] ?? 0;
  const y = (row: number): number => ys[row] ?? 0;
  const isBarred = (column: number, row: number): boolean => covers(vertical, x(column), y(row), y(row + 1));
  const isFloored = (row: number, column: number): boolean =>
    covers(horizontal, y(row), x(column), x(column + 1));
  const taken = Array.from({ length: rows }, () => new Set<number>());
  const cells: RuledCell[] = [];
  const isFree = (row: number, column: number): boolean => taken[row]?.has(column) === false;

  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!isFree(row, column)) continue;
      let right = column + 1;
      while (right < columns && isFree(row, right) && !isBarred(right, row)) right += 1;
      const inside = Array.from({ length: right - column }, (_, at) => column + at);
      let below = row + 1;
      while (
        below < rows &&
        inside.every((at) => isFree(below, at) && !isFloored(below, at)) &&
        inside.slice(1).every((at) => !isBarred(at, below))
      )
        below += 1;
      for (let at = row; at < below; at += 1) for (const covered of inside) taken[at]?.add(covered);
      cells.push({
        row,
        column,
        rowSpan: below - row,
        colSpan: right - column,
        left: x(column),
        right: x(right),
        top: y(row),
        bottom: y(below),
      });
    }
  }
  return { xs, ys, cells, left: x(0), right: x(columns), top: y(0), bottom: y(rows) };
};

/** The tables that a page's lines draw, from top to bottom. */
export const ruledGrids = (rules: readonly Rule[]): readonly RuledGrid[] => {
  const of = (direction: Rule['direction']): readonly Rule[] =>
    merged(rules.filter((rule) => rule.direction === direction));
  const lines = [...of('horizontal'), ...of('vertical')];
  if (lines.length > mostLines) return [];
  return groupsOf(lines)
    .flatMap((group) => gridOf(group) ?? [])
    .sort((one, other) => one.top - other.top);
};
