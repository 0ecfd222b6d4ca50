import type { Chart, ChartCatalogue, ChartPart } from '@disclosure-report/core';
import type { TextFrame } from '../frame.js';

/** What the parts of a chart's view have in common. */
export interface ChartContext {
  readonly chart: Chart;
  readonly catalogue: ChartCatalogue;
  readonly frame: TextFrame;
}

/** Parts in the order they are read. */
export const partsIn = ({ groups }: Chart): readonly ChartPart[] => groups.flatMap(({ parts }) => parts);

/** Whether there is anything to draw. */
export const isDrawn = (chart: Chart): boolean =>
  partsIn(chart).some(({ values }) => values.some((value) => value !== null && value > 0));

/** Whether the list of parts is the picture's key; elsewhere every part is named where it stands. */
export const needsKey = ({ kind }: Chart): boolean => kind === 'outcomes';
