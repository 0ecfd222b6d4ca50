import type {
  Certainty,
  FindingOf,
  FindingValues,
  RuleId,
  Severity,
  Unassessable,
} from '../check/finding.js';
import type { Profile } from '../check/profile.js';
import type { Statement } from '../facts/statements.js';
import type { FormId } from '../forms/model.js';
import type { UnsettledIdentity } from '../identities/unsettled.js';
import type { ReadingNote } from '../report/reading-note.js';
import type { Report } from '../report/report.js';
import type { TableNumbers } from '../report/table-numbers.js';

/** Where a rule comes from; only `form`, `law` and `logic` can make an error. */
export type Basis =
  | { readonly kind: 'law'; readonly citation: Citation }
  /** A form is fixed by its circular; a law may say so, too. */
  | { readonly kind: 'form' | 'logic' | 'practice'; readonly citation?: Citation };

/** `disclosureRegulation` 政府信息公开条例 · `legislationLaw` 立法法 · `reconsiderationLaw` 行政复议法. */
export type Act = 'disclosureRegulation' | 'legislationLaw' | 'reconsiderationLaw';

export interface Citation {
  readonly act: Act;
  /** None where the act itself is meant. */
  readonly articles: readonly number[];
}

/** What rules have read in the report so far, so that those after them need not read it again. */
export interface KnownSoFar {
  statements?: readonly Statement[];
}

export interface CheckContext {
  readonly report: Report;
  /** What stands in its tables, read once for all rules. */
  readonly numbers: readonly TableNumbers[];
  /** Its equations that do not hold or have blanks, added up once for all rules. */
  readonly unsettled: readonly UnsettledIdentity[];
  /** The same body's report for the year before. */
  readonly previous: Report | undefined;
  /** The same report as it was published before. */
  readonly earlier: Report | undefined;
  /** Other bodies' reports for the same year. */
  readonly peers: readonly Report[] | undefined;
  readonly profile: Profile;
  /** What its reader had to interpret; `undefined` where the report did not come from a document. */
  readonly notes: readonly ReadingNote[] | undefined;
  readonly known: KnownSoFar;
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

export type AnyRule = { [Id in RuleId]: Rule<Id> }[RuleId];

export const rule = <Id extends RuleId>(
  id: Id,
  definition: Pick<Rule<Id>, 'severity' | 'basis' | 'check'> &
    Partial<Pick<Rule<Id>, 'certainty' | 'forms' | 'needs'>>,
): Rule<Id> => ({ id, certainty: 'exact', forms: ['2021', '2019'], ...definition });
