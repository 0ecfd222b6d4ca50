import type {
  Certainty,
  FindingOf,
  FindingValues,
  RuleId,
  Severity,
  Unassessable,
} from '../check/finding.js';
import type { Profile } from '../check/profile.js';
import type { FormId } from '../forms/model.js';
import type { ReadingNote } from '../report/reading-note.js';
import type { Report } from '../report/report.js';

/** Where a rule comes from; only `form`, `law` and `logic` can make an error. */
export interface Basis {
  readonly kind: 'form' | 'law' | 'logic' | 'practice';
  /** The provision, where it is one. */
  readonly citation?: string;
}

export interface CheckContext {
  readonly report: Report;
  /** The same body's report for the year before. */
  readonly previous: Report | undefined;
  /** The same report as it was published before. */
  readonly earlier: Report | undefined;
  /** Other bodies' reports for the same year. */
  readonly peers: readonly Report[] | undefined;
  readonly profile: Profile;
  /** What its reader had to interpret; `undefined` where the report did not come from a document. */
  readonly notes: readonly ReadingNote[] | undefined;
}

export type Failure<Id extends RuleId> = {
  readonly values: FindingValues[Id];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
} & Partial<Pick<FindingOf<Id>, 'cells' | 'equation' | 'expected' | 'actual' | 'evidence'>>;

export type Outcome<Id extends RuleId> = Failure<Id> | { readonly because: Unassessable };

export interface Rule<Id extends RuleId> {
  readonly id: Id;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly forms: readonly FormId[];
  /** What it compares the report with; without it the rule is not run. */
  readonly needs?: 'previous' | 'earlier' | 'peers';
  readonly basis: Basis;
  readonly check: (context: CheckContext) => Iterable<Outcome<Id>>;
}

/** A rule with one of the given ids. */
export type RuleOf<Id extends RuleId> = { [One in Id]: Rule<One> }[Id];

export type AnyRule = RuleOf<RuleId>;

export const rule = <Id extends RuleId>(
  id: Id,
  definition: Pick<Rule<Id>, 'severity' | 'basis' | 'check'> &
    Partial<Pick<Rule<Id>, 'certainty' | 'forms' | 'needs'>>,
): Rule<Id> => ({ id, certainty: 'exact', forms: ['2021', '2019'], ...definition });
