import type { Report } from '../report/report.js';

/** Oldest first; a report that does not state its year comes last. */
export const byYear = (reports: readonly Report[]): readonly Report[] =>
  [...reports].sort(
    ({ year: one }, { year: other }) => (one ?? Number.MAX_VALUE) - (other ?? Number.MAX_VALUE),
  );
