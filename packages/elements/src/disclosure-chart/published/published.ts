import type { Chart, Report } from '@disclosure-report/core';

let chartOf: ((reports: readonly Report[]) => Chart) | undefined;

/** Fetches what reads the prose. Rejects where its file can't be loaded. */
export const fetchPublished = async (): Promise<void> => {
  chartOf ??= (await import('./published-chart.js')).publishedChart;
};

/** `undefined` until it is there. */
export const publishedOf = (reports: readonly Report[]): Chart | undefined => chartOf?.(reports);
