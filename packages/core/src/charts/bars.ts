import type { Report } from '../report/report.js';
import { drawn, type Chart, type ChartPart } from './chart.js';
import type { Frame, Point } from './frame.js';

export interface Bar extends Point {
  readonly part: ChartPart;
  readonly width: number;
  readonly height: number;
}

/** What a line of the chart stands for: one part, or all parts of one report end to end. */
interface Line {
  readonly part?: ChartPart;
  readonly report?: Report;
  /** What its bars come to. */
  readonly value: number | null;
}

export interface BarRow extends Line {
  /** Where its name and its number stand: at the left and at the right. */
  readonly baseline: number;
  readonly bars: readonly Bar[];
}

export interface Bars {
  readonly height: number;
  /** How long a name may be before it meets something else. */
  readonly nameWidth: number;
  readonly rows: readonly BarRow[];
}

/** Widths and heights in lines of text: below `roomy`, names stand above their bars. */
const sizes = { roomy: 26, name: 10.5, year: 4.5, number: 5, bar: 0.9, gap: 0.55, baseline: 0.72 } as const;

interface Lengths extends Line {
  readonly lengths: readonly (readonly [ChartPart, number])[];
}

const linesIn = ({ kind, reports, groups }: Chart): readonly Lengths[] =>
  groups.flatMap(({ parts, wholes }): readonly Lengths[] => {
    const lengthsOf = (some: readonly ChartPart[], column: number): Lengths['lengths'] =>
      some.map((part) => [part, drawn(part.values[column])]);
    return kind === 'outcomes'
      ? reports.map((report, column) => ({
          report,
          value: wholes[column] ?? null,
          lengths: lengthsOf(parts, column),
        }))
      : parts.map((part) => ({ part, value: part.values[0] ?? null, lengths: lengthsOf([part], 0) }));
  });

/** Where the bars of a chart stand and how long they are; lengths are in proportion to the numbers. */
export const barsIn = (chart: Chart, { width, line }: Frame): Bars => {
  const lines = linesIn(chart);
  const most = Math.max(
    1,
    ...lines.map(({ lengths }) => lengths.reduce((sum, [, length]) => sum + length, 0)),
  );
  const roomy = width >= sizes.roomy * line;
  const name = chart.kind === 'outcomes' && !chart.apart.body ? sizes.year : sizes.name;
  const start = roomy ? name * line : 0;
  const number = sizes.number * line;
  const scale = Math.max(0, width - start - (roomy ? number : 0)) / most;
  const above = roomy ? 0 : line;
  const height = sizes.bar * line;
  const gap = sizes.gap * line;
  const step = above + height + gap;
  return {
    height: Math.max(0, lines.length * step - gap),
    nameWidth: roomy ? start - gap : width - number,
    rows: lines.map(({ lengths, ...one }, index) => {
      const top = index * step;
      let x = start;
      const bars = lengths
        .filter(([, length]) => length > 0)
        .map(([part, length]): Bar => {
          const bar = { part, x, y: top + above, width: length * scale, height };
          x += bar.width;
          return bar;
        });
      return { ...one, baseline: top + sizes.baseline * line, bars };
    }),
  };
};
