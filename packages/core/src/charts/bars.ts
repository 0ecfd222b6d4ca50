import type { Report } from '../report/report.js';
import { drawn, type Chart, type ChartPart } from './chart.js';
import type { Frame, Point } from './frame.js';

export interface Bar extends Point {
  readonly part: ChartPart;
  /** Its place among the parts of its line. */
  readonly place: number;
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

/** A line of the chart, and what its bars show: those parts of one report. */
interface Measured extends Line {
  readonly parts: readonly ChartPart[];
  readonly column: number;
}

const linesIn = ({ kind, reports, groups }: Chart): readonly Measured[] =>
  groups.flatMap(({ parts, wholes }): readonly Measured[] =>
    kind === 'outcomes'
      ? reports.map((report, column) => ({ report, value: wholes[column] ?? null, parts, column }))
      : parts.map((part) => ({ part, value: part.values[0] ?? null, parts: [part], column: 0 })),
  );

/** Where the bars of a chart stand and how long they are; lengths are in proportion to the numbers. */
export const barsIn = (chart: Chart, { width, line }: Frame): Bars => {
  const lines = linesIn(chart);
  const most = Math.max(
    1,
    ...lines.map(({ parts, column }) => parts.reduce((sum, { values }) => sum + drawn(values[column]), 0)),
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
    rows: lines.map(({ parts, column, ...one }, index) => {
      const top = index * step;
      let x = start;
      const bars = parts.flatMap((part, place): Bar | [] => {
        const length = drawn(part.values[column]) * scale;
        if (length === 0) return [];
        const bar = { part, place, x, y: top + above, width: length, height };
        x += length;
        return bar;
      });
      return { ...one, baseline: top + sizes.baseline * line, bars };
    }),
  };
};
