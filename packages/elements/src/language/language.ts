import type { Catalogue, Locale } from '@disclosure-report/core';
import type { OnDemand } from '../shared/on-demand.js';
import type { Words } from './words.js';

/** All that is said in one language. */
export interface Language {
  readonly locale: Locale;
  readonly words: Words;
  /** Every sentence, loaded when it is first asked for. */
  readonly everything: OnDemand<Catalogue>;
}
