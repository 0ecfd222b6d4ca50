import { drawn, type Chart, type ChartGroup, type ChartPart } from './chart.js';
import type { Frame, Point } from './frame.js';

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
const sizes = { left: 4.2, right: 6.4, bar: 0.4, end: 2.1, gap: 0.35, tallest: 11, space: 0.4 } as const;

/** From where a path stands across and down, level at both ends. */
const curve = (across: number, down: number): string =>
  `c${across / 2} 0 ${across / 2} ${down} ${across} ${down}`;

/** A band of even thickness from one upright edge to another. */
const bandBetween = (from: Point, to: Point, thickness: number): string => {
  const [across, down] = [to.x - from.x, to.y - from.y];
  return `M${from.x} ${from.y}${curve(across, down)}v${thickness}${curve(-across, -down)}z`;
};

/** Where requests came from and how they ended, as bands whose thickness is in proportion to the numbers. */
export const flowIn = ({ groups }: Chart, { width, line }: Frame): Flow => {
  const sums = groups.map(({ parts }) => parts.reduce((sum, { values }) => sum + drawn(values[0]), 0));
  const tallest = sizes.tallest * line;
  const scale = tallest / Math.max(1, ...sums);
  const gap = sizes.gap * line;
  const bar = sizes.bar * line;
  const thicknessOf = ({ values }: ChartPart): number => drawn(values[0]) * scale;
  const roomOf = (part: ChartPart): number => Math.max(thicknessOf(part), sizes.end * line);
  const stacks = groups.map((group) => {
    const parts = group.parts.filter(({ values }) => drawn(values[0]) > 0);
    return { group, parts, height: parts.reduce((sum, part) => sum + roomOf(part) + gap, -gap) };
  });
  const height = Math.max(tallest, ...stacks.map((stack) => stack.height));
  const left = sizes.left * line;
  const right = width - sizes.right * line - bar;
  const middle = { x: left + bar + (right - left - bar) * 0.3, y: (height - tallest) / 2, height: tallest };
  const sides = stacks.map(({ group, parts, height: own }): FlowSide => {
    const isIn = group.id === 'in';
    const x = isIn ? left : right;
    let top = (height - own) / 2;
    let joint = middle.y;
    const ends = parts.map((part): FlowEnd => {
      const thickness = thicknessOf(part);
      const room = roomOf(part);
      const y = top + (room - thickness) / 2;
      const band = bandBetween(
        { x: isIn ? x + bar : x, y },
        { x: isIn ? middle.x : middle.x + bar, y: joint },
        thickness,
      );
      top += room + gap;
      joint += thickness;
      return { part, x, y, height: thickness, band };
    });
    return { group, isIn, ends, names: isIn ? x - sizes.space * line : x + bar + sizes.space * line };
  });
  return { height, bar, middle, sides };
};
