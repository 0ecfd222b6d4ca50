import type { Report } from '../report/report.js';

/** What tells several reports apart: their bodies, their years, or both. */
export interface Apart {
  readonly body: boolean;
  readonly year: boolean;
}

/** Reports that don't name their body are told by their years, unless two of a year are titled differently. */
export const apartBy = (reports: readonly Report[]): Apart => {
  const names = new Set(reports.flatMap(({ body }) => body.name ?? []));
  const years = new Set(reports.map(({ year }) => year));
  const ofOneYear = new Set(reports.map(({ body, title, year }) => `${year} ${body.name ?? title ?? ''}`));
  const body = names.size > 1 || ofOneYear.size > years.size;
  return { body, year: !body || years.size > 1 };
};
