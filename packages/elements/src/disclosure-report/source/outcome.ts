import type { Provenance, ReadingNote, Report } from '@disclosure-report/core';
import { parseReport } from '@disclosure-report/core';
import type { Failure } from '../disclosure-report.events.js';

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

export const outcomeOfJson = (json: string, base: string): Outcome => {
  const parsed = parseReport(json);
  return parsed.ok
    ? { loaded: { report: parsed.report, notes: undefined, provenance: undefined, base } }
    : { failure: { reason: 'invalid', problems: parsed.problems } };
};
