import { resolve } from 'node:path';
import type { Reading } from '../input/load.js';

/** What a reader should know of the reports beside each other, before believing a difference. */
export type LineUpRemark =
  | { readonly code: 'reordered' }
  | { readonly code: 'yearUnknown'; readonly file: string }
  | { readonly code: 'nameUnknown'; readonly file: string }
  | { readonly code: 'differentBodies' }
  | { readonly code: 'differentYears' }
  | { readonly code: 'sameReport' };

export interface LineUp {
  readonly readings: readonly Reading[];
  /** Reports of one body over several years, oldest first: their differences are changes. */
  readonly overYears: boolean;
  readonly remarks: readonly LineUpRemark[];
}

/** Each file once, however it is written, and those named again. */
export const withoutRepeats = (
  files: readonly string[],
): { readonly once: readonly string[]; readonly again: readonly string[] } => {
  const first = new Map<string, string>();
  const again: string[] = [];
  for (const file of files) {
    const path = file === '-' ? file : resolve(file);
    if (first.has(path)) again.push(file);
    else first.set(path, file);
  }
  return { once: [...first.values()], again };
};

const distinct = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/** Puts one body's reports in the order of their years; what can't be put in order stays as it was given. */
export const lineUp = (given: readonly Reading[]): LineUp => {
  const names = given.flatMap(({ report }) => report.body.name ?? []);
  const years = given.flatMap(({ report }) => report.year ?? []);
  const oneBody = distinct(names).length <= 1;
  const allYears = years.length === given.length;
  const overYears = oneBody && allYears && distinct(years).length === given.length;
  const readings = overYears
    ? [...given].sort((one, other) => (one.report.year ?? 0) - (other.report.year ?? 0))
    : given;
  const differentYears = distinct(years).length > 1;
  return {
    readings,
    overYears,
    remarks: [
      ...(oneBody ? [] : [{ code: 'differentBodies' } as const]),
      ...(differentYears && !oneBody ? [{ code: 'differentYears' } as const] : []),
      ...(oneBody && allYears && !overYears ? [{ code: 'sameReport' } as const] : []),
      ...(readings.some((reading, index) => reading !== given[index])
        ? [{ code: 'reordered' } as const]
        : []),
      ...given.flatMap(({ file, report }) =>
        report.body.name === null ? [{ code: 'nameUnknown', file } as const] : [],
      ),
      ...given.flatMap(({ file, report }) =>
        report.year === null ? [{ code: 'yearUnknown', file } as const] : [],
      ),
    ],
  };
};

/** What to call each report beside the others: the least that tells them apart. */
export const labelsOf = (
  { readings }: Pick<LineUp, 'readings'>,
  year: (year: number) => string,
): readonly string[] => {
  const years = readings.map(({ report }) => (report.year === null ? '' : year(report.year)));
  const names = readings.map(({ report }) => report.body.name ?? '');
  const both = names.map((name, index) => (name && years[index] ? `${name} ${years[index]}` : ''));
  const candidates = distinct(names.filter(Boolean)).length > 1 ? [names, both] : [years];
  const telling = candidates.find(
    (labels) => labels.every(Boolean) && distinct(labels).length === readings.length,
  );
  return telling ?? readings.map(({ file }) => file);
};
