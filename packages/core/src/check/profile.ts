import type { RuleId, Severity } from './finding.js';

/** What a region, or a user, asks of reports beside the law. */
export interface Profile {
  /** Rules that are not run. */
  readonly off?: readonly RuleId[];
  readonly severities?: Readonly<Partial<Record<RuleId, Severity>>>;
  /** Local days of publication in the year after the report's, `MM-DD` (R85). */
  readonly deadlines?: {
    readonly department?: string;
    readonly government?: string;
    readonly township?: string;
  };
  /** Characters of section 一, white space not counted (R80). */
  readonly longestOverview?: number;
}
