import type { Provenance, ReadingNote, Report } from '@disclosure-report/core';
import { parseReport } from '@disclosure-report/core';
import { DisclosureErrorEvent, DisclosureLoadEvent, type Failure } from './source.events.js';

/** A report as it came from a source. */
export interface Loaded {
  readonly report: Report;
  readonly notes: readonly ReadingNote[] | undefined;
  /** Where its cells were printed; `undefined` where it did not come from a document. */
  readonly provenance: Provenance | undefined;
  /** What relative addresses in the report are relative to. */
  readonly base: string;
}

export type Outcome = { readonly loaded: Loaded } | { readonly failure: Failure };

/** Of a report or its JSON. */
export const outcomeOf = (given: unknown, base: string): Outcome => {
  const parsed = parseReport(given);
  return parsed.ok
    ? { loaded: { report: parsed.report, notes: undefined, provenance: undefined, base } }
    : { failure: { reason: 'invalid', problems: parsed.problems } };
};

/** What an element tells the page of it. */
export const eventOf = (outcome: Outcome): DisclosureLoadEvent | DisclosureErrorEvent =>
  'loaded' in outcome
    ? new DisclosureLoadEvent(outcome.loaded.report, outcome.loaded.notes)
    : new DisclosureErrorEvent(outcome.failure);
