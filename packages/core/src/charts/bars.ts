import { drawn, type Chart, type ChartGroupId, type ChartPart } from './chart.js';
import type { Frame, Point } from './frame.js';

export interface Bar extends Point {
  readonly part: ChartPart;
  readonly width: number;
  readonly height: number;
}

/** A line of the chart: one part, or all parts of one report end to end. */
export interface BarRow {
  readonly group: ChartGroupId;
  /** The one part it stands for; `undefined` where it is a report's. */
  readonly part: ChartPart | undefined;
  /** Which of the chart's reports it is taken from. */
  readonly column: number;
  /** Baselines of the name, which starts there, and of the number, which ends there. */
  readonly name: Point;
  readonly number: Point;
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

interface Line {
  readonly group: ChartGroupId;
  readonly part: ChartPart | undefined;
  readonly column: number;
  readonly parts: readonly ChartPart[];
}

const linesIn = ({ kind, reports, groups }: Chart): readonly Line[] =>
  groups.flatMap(({ id: group, parts }): readonly Line[] =>
    kind === 'outcomes'
      ? reports.map((_, column) => ({ group, part: undefined, column, parts }))
      : parts.map((part) => ({ group, part, column: 0, parts: [part] })),
  );

/** Where the bars of a chart stand and how long they are; lengths are in proportion to the numbers. */
export const barsIn = (chart: Chart, { width, line }: Frame): Bars => {
  const lines = linesIn(chart);
  const totalOf = ({ parts, column }: Line): number =>
    parts.reduce((sum, { values }) => sum + drawn(values[column]), 0);
  const most = Math.max(0, ...lines.map(totalOf));
  const roomy = width >= sizes.roomy * line;
  const name = chart.kind === 'outcomes' && !chart.apart.body ? sizes.year : sizes.name;
  const start = roomy ? name * line : 0;
  const end = width - (roomy ? sizes.number * line : 0);
  const scale = most > 0 ? Math.max(0, end - start) / most : 0;
  const above = roomy ? 0 : line;
  const height = sizes.bar * line;
  const step = above + height + sizes.gap * line;
  const rows = lines.map((one, index): BarRow => {
    const top = index * step;
    let x = start;
    const bars = one.parts.flatMap((part): readonly Bar[] => {
      const length = drawn(part.values[one.column]) * scale;
      if (length <= 0) return [];
      const bar = { part, x, y: top + above, width: length, height };
      x += length;
      return [bar];
    });
    const baseline = top + sizes.baseline * line;
    return {
      group: one.group,
      part: one.part,
      column: one.column,
      name: { x: 0, y: baseline },
      number: { x: width, y: baseline },
      bars,
    };
  });
  return {
    height: Math.max(0, lines.length * step - sizes.gap * line),
    nameWidth: roomy ? start - sizes.gap * line : width - sizes.number * line,
    rows,
  };
};
