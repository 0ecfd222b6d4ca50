import type { Bar } from './bars.js';
import { drawn, type Chart, type ChartPart } from './chart.js';
import { flowWidths, type Frame, type Point } from './frame.js';

/** An end of the flow: its bar, the band that joins it to the middle, and where its name stands. */
export interface FlowEnd {
  readonly side: 'in' | 'out';
  readonly part: ChartPart;
  readonly bar: Bar;
  /** The band, as an SVG path. */
  readonly band: string;
  /** The middle of its name and number; on the left they end there, on the right they start. */
  readonly name: Point;
}

export interface Flow {
  readonly height: number;
  /** All requests of the year, in the middle. */
  readonly middle: Pick<Bar, 'x' | 'y' | 'width' | 'height'>;
  readonly ends: readonly FlowEnd[];
}

/** In lines of text. An end has room for its name and its number, however small it is. */
const sizes = { ...flowWidths, end: 2.1, gap: 0.35, tallest: 11, space: 0.4 } as const;

interface Slot {
  readonly part: ChartPart;
  /** How thick its band is. */
  readonly thickness: number;
  /** Where it stands in its stack, and where its band meets the middle. */
  readonly top: number;
  readonly joint: number;
}

interface Stack {
  readonly slots: readonly Slot[];
  readonly height: number;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** A band of even thickness from one upright edge to another. */
const bandBetween = (from: Point, to: Point, thickness: number): string => {
  const middle = rounded((from.x + to.x) / 2);
  const [x1, y1, x2, y2] = [from.x, from.y, to.x, to.y].map(rounded);
  const [bottom1, bottom2] = [from.y + thickness, to.y + thickness].map(rounded);
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}V${bottom2}C${middle} ${bottom2} ${middle} ${bottom1} ${x1} ${bottom1}Z`;
};

const stackOf = (parts: readonly ChartPart[], scale: number, line: number): Stack => {
  const slots: Slot[] = [];
  let top = 0;
  let joint = 0;
  for (const part of parts) {
    const thickness = drawn(part.values[0]) * scale;
    if (thickness <= 0) continue;
    const room = Math.max(thickness, sizes.end * line);
    slots.push({ part, thickness, joint, top: top + (room - thickness) / 2 });
    top += room + sizes.gap * line;
    joint += thickness;
  }
  return { slots, height: Math.max(0, top - sizes.gap * line) };
};

/** Where requests came from and how they ended, as bands whose thickness is in proportion to the numbers. */
export const flowIn = (chart: Chart, { width, line }: Frame): Flow => {
  const partsOf = (side: FlowEnd['side']): readonly ChartPart[] =>
    chart.groups.find(({ id }) => id === side)?.parts ?? [];
  const sum = (parts: readonly ChartPart[]): number =>
    parts.reduce((total, { values }) => total + drawn(values[0]), 0);
  const most = Math.max(sum(partsOf('in')), sum(partsOf('out')));
  const scale = most > 0 ? (sizes.tallest * line) / most : 0;
  const sides = (['in', 'out'] as const).map((side) => ({
    side,
    stack: stackOf(partsOf(side), scale, line),
  }));
  const height = Math.max(most * scale, ...sides.map(({ stack }) => stack.height));
  const barWidth = sizes.bar * line;
  const left = sizes.left * line;
  const right = width - sizes.right * line - barWidth;
  const middle = {
    x: left + barWidth + (right - left - barWidth) * 0.3,
    y: (height - most * scale) / 2,
    width: barWidth,
    height: most * scale,
  };
  const ends = sides.flatMap(({ side, stack }) =>
    stack.slots.map(({ part, thickness, top, joint }): FlowEnd => {
      const y = top + (height - stack.height) / 2;
      const isIn = side === 'in';
      const x = isIn ? left : right;
      const outer = { x: isIn ? x + barWidth : x, y };
      const inner = { x: isIn ? middle.x : middle.x + barWidth, y: middle.y + joint };
      const space = sizes.space * line;
      return {
        side,
        part,
        bar: { part, x, y, width: barWidth, height: thickness },
        band: isIn ? bandBetween(outer, inner, thickness) : bandBetween(inner, outer, thickness),
        name: { x: isIn ? x - space : x + barWidth + space, y: y + thickness / 2 },
      };
    }),
  );
  return { height, middle, ends };
};
