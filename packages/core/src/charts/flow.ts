import { drawn, type Chart, type ChartGroup, type ChartPart } from './chart.js';
import { flowWidths, type Frame, type Point } from './frame.js';

/** An end of the flow: its bar, and the band that joins it to the middle. */
export interface FlowEnd extends Point {
  readonly part: ChartPart;
  readonly height: number;
  /** The band, as an SVG path. */
  readonly band: string;
}

/** All ends of a side, from top to bottom. */
export interface FlowSide {
  readonly group: ChartGroup;
  readonly isIn: boolean;
  readonly ends: readonly FlowEnd[];
  /** Where their names end on the left, and start on the right. */
  readonly names: number;
}

export interface Flow {
  readonly height: number;
  /** How wide every bar is. */
  readonly bar: number;
  /** All requests of the year, in the middle. */
  readonly middle: Point & { readonly height: number };
  readonly sides: readonly FlowSide[];
}

/** In lines of text. An end has room for its name and its number, however small it is. */
const sizes = { ...flowWidths, end: 2.1, gap: 0.35, tallest: 11, space: 0.4 } as const;

/** A band of even thickness from one upright edge to another. */
const bandBetween = (from: Point, to: Point, thickness: number): string => {
  const middle = (from.x + to.x) / 2;
  const edge = (one: Point, other: Point, down: number): string =>
    `${one.x} ${one.y + down}C${middle} ${one.y + down} ${middle} ${other.y + down} ${other.x} ${other.y + down}`;
  return `M${edge(from, to, 0)}L${edge(to, from, thickness)}Z`;
};

interface Stack {
  readonly group: ChartGroup;
  /** From the top of the stack, and from the top of the middle. */
  readonly slots: readonly {
    readonly part: ChartPart;
    readonly height: number;
    readonly top: number;
    readonly joint: number;
  }[];
  readonly height: number;
}

const stackOf = (group: ChartGroup, scale: number, line: number): Stack => {
  let bottom = 0;
  let joint = 0;
  const slots = group.parts
    .map((part) => ({ part, height: drawn(part.values[0]) * scale }))
    .filter(({ height }) => height > 0)
    .map(({ part, height }) => {
      const room = Math.max(height, sizes.end * line);
      const slot = { part, height, top: bottom + (room - height) / 2, joint };
      bottom += room + sizes.gap * line;
      joint += height;
      return slot;
    });
  return { group, slots, height: bottom - sizes.gap * line };
};

/** Where requests came from and how they ended, as bands whose thickness is in proportion to the numbers. */
export const flowIn = ({ groups }: Chart, { width, line }: Frame): Flow => {
  const sums = groups.map(({ parts }) => parts.reduce((sum, { values }) => sum + drawn(values[0]), 0));
  const most = Math.max(1, ...sums);
  const scale = (sizes.tallest * line) / most;
  const stacks = groups.map((group) => stackOf(group, scale, line));
  const height = Math.max(sizes.tallest * line, ...stacks.map((stack) => stack.height));
  const bar = sizes.bar * line;
  const left = sizes.left * line;
  const right = width - sizes.right * line - bar;
  const middle = {
    x: left + bar + (right - left - bar) * 0.3,
    y: (height - sizes.tallest * line) / 2,
    height: sizes.tallest * line,
  };
  const sides = stacks.map(({ group, slots, height: own }): FlowSide => {
    const isIn = group.id === 'in';
    const x = isIn ? left : right;
    const ends = slots.map(({ part, height: thickness, top, joint }): FlowEnd => {
      const y = top + (height - own) / 2;
      const joined = middle.y + joint;
      const band = isIn
        ? bandBetween({ x: x + bar, y }, { x: middle.x, y: joined }, thickness)
        : bandBetween({ x: middle.x + bar, y: joined }, { x, y }, thickness);
      return { part, x, y, height: thickness, band };
    });
    return { group, isIn, ends, names: isIn ? x - sizes.space * line : x + bar + sizes.space * line };
  });
  return { height, bar, middle, sides };
};
