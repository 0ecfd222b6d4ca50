import type { Catalogue, Locale, ReportCatalogue } from '@disclosure-report/core';
import type { OnDemand } from '../shared/on-demand.js';
import type { Words } from './words.js';

/** All that is said in one language. */
export interface Language {
  readonly locale: Locale;
  readonly words: Words;
  /** The sentences about the form's equations, which the first picture of a report needs. */
  readonly equations: ReportCatalogue;
  /** Every sentence, loaded when it is first asked for. */
  readonly everything: OnDemand<Catalogue>;
}
