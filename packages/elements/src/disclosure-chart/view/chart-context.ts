import { drawn, type Chart, type ChartCatalogue, type ChartPart, type Frame } from '@disclosure-report/core';

/** What the parts of a chart's view have in common. */
export interface ChartContext {
  readonly chart: Chart;
  readonly catalogue: ChartCatalogue;
  readonly frame: Frame;
  /** The part that is brought out. */
  readonly current: ChartPart | undefined;
  readonly onPoint: (part: ChartPart) => void;
  /** Whether the keyboard is in the list of parts. */
  readonly isFocused: boolean;
  readonly onFocus: (isFocused: boolean) => void;
}

/** Parts in the order they are read. */
export const partsIn = ({ groups }: Chart): readonly ChartPart[] => groups.flatMap(({ parts }) => parts);

/** Whether there is anything to draw. */
export const isDrawn = (chart: Chart): boolean =>
  partsIn(chart).some(({ values }) => values.some((value) => drawn(value) > 0));

/** Whether the list of parts is the picture's key; elsewhere every part is named where it stands. */
export const needsKey = ({ kind }: Chart): boolean => kind === 'outcomes';

/** Which pattern a part has; where every bar stands alone, all are plain. */
export const toneOf = (part: ChartPart, chart: Chart): number =>
  needsKey(chart) ? partsIn(chart).indexOf(part) : 0;
