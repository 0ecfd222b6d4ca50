import type { ChartCatalogue, Locale } from '@disclosure-report/core';
import { zhHansCharts } from '@disclosure-report/core/messages/zh-Hans/charts.js';

/** As with the elements' own words: Chinese comes along, another language is loaded where it is spoken. */
const spoken = new Map<Locale, ChartCatalogue>([['zh-Hans', zhHansCharts]]);

/** The words of charts in a language that is there, else in Chinese. */
export const chartCatalogue = (locale: Locale): ChartCatalogue => spoken.get(locale) ?? zhHansCharts;

/** Brings the words of a language, if need be; `undefined` when they are there. */
export const learnCharts = (locale: Locale): Promise<void> | undefined =>
  spoken.has(locale)
    ? undefined
    : import('@disclosure-report/core/messages/en/charts.js').then(
        ({ enCharts }) => {
          spoken.set(locale, enCharts);
        },
        // Out of reach: better in Chinese than not at all.
        () => undefined,
      );
