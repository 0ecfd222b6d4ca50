import type { Report } from '../report/report.js';
import { localize, type Localization, type LocalizeOptions } from './localize.js';
import { systemOf, type KnownValues } from './system.js';

export interface SuspectOptions extends LocalizeOptions {
  /** Values known from elsewhere: what last year's report carried out. */
  readonly known?: KnownValues;
}

/** The likely wrong cells (R25), by every equation the forms print at once. Empty where all of them hold. */
export const suspectsIn = (report: Report, options: SuspectOptions = {}): readonly Localization[] =>
  localize(systemOf(report, options.known), options).map((part) => ({
    ...part,
    suspects: part.suspects.map(({ cost, corrections }) => ({
      corrections: corrections.map(({ cell, from, to, slip }) => ({ cell, from, to, slip })),
      cost,
    })),
  }));
