import { fitsFlow, type ChartKind, type Frame } from '@disclosure-report/core';
import { zhHansCharts } from '@disclosure-report/core/messages/zh-Hans/charts.js';
import { OnDemand } from '../shared/on-demand.js';

const flow = new OnDemand(async () => (await import('./drawing/flow.js')).flow);

const bars = new OnDemand(async () => (await import('./drawing/bars.js')).bars);

/** What draws a kind; of a flow that depends on the room there is. */
export const drawingOf = (kind: ChartKind, frame: Frame | undefined): typeof bars | undefined => {
  if (kind !== 'flow') return bars;
  return frame && (fitsFlow(frame) ? flow : bars);
};

/** What takes the chart of what was published from the prose. */
export const published = new OnDemand(async () => (await import('./published-chart.js')).publishedChart);

/** As with the elements' own words, Chinese comes along. */
export const english = new OnDemand(() =>
  import('@disclosure-report/core/messages/en/charts.js').then(
    ({ enCharts }) => enCharts,
    // Out of reach: better in Chinese than not at all.
    () => zhHansCharts,
  ),
);

export const notes = new OnDemand(async () => (await import('./notes/chart-notes.js')).notes);

/** What goes through the parts of a chart. */
export const pointing = new OnDemand(async () => (await import('./pointing/pointing.js')).pointing);

export const numberTables = new OnDemand(async () => (await import('./numbers/numbers-table.js')).numbers);

export const pictureFile = new OnDemand(
  async () => (await import('./picture-file/save-picture.js')).savePicture,
);
