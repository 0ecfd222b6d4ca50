import type { Report } from '../report/report.js';

/** Oldest first; a report that does not state its year comes last. */
export const byYear = (reports: readonly Report[]): readonly Report[] =>
  [...reports].sort(({ year: one }, { year: other }) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one - other;
  });
