import { fitsFlow, type ChartKind, type Frame } from '@disclosure-report/core';
import { zhHansCharts } from '@disclosure-report/core/messages/zh-Hans/charts.js';
import { OnDemand } from '../shared/on-demand.js';
import type { Drawing } from './drawing/drawing.js';

const flow = new OnDemand<Drawing>(() => import('./drawing/flow.js'));

const bars = new OnDemand<Drawing>(() => import('./drawing/bars.js'));

/** What draws a kind; of a flow that depends on the room there is. */
export const drawingOf = (kind: ChartKind, frame: Frame | undefined): OnDemand<Drawing> | undefined => {
  if (kind !== 'flow') return bars;
  return frame && (fitsFlow(frame) ? flow : bars);
};

/** What takes the chart of what was published from the prose. */
export const published = new OnDemand(() => import('./published-chart.js'));

/** As with the elements' own words, Chinese comes along. */
export const english = new OnDemand(() =>
  import('@disclosure-report/core/messages/en/charts.js').then(
    ({ enCharts }) => enCharts,
    // Out of reach: better in Chinese than not at all.
    () => zhHansCharts,
  ),
);

/** What a chart does not draw. */
export const notes = new OnDemand(() => import('./notes/chart-notes.js'));

/** What goes through the parts of a chart. */
export const pointing = new OnDemand(() => import('./pointing/pointing.js'));

/** What stands in the fold. */
export const numberTables = new OnDemand(() => import('./numbers/numbers-table.js'));

/** What makes a file of the picture. */
export const pictureFile = new OnDemand(() => import('./picture-file/save-picture.js'));
