import { OnDemand } from '../../shared/on-demand.js';

/** The chart whose figures are read from the prose, with what reads it. */
export const published = new OnDemand(async () => (await import('./published-chart.js')).publishedChart);
