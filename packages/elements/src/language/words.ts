import type { Severity } from '@disclosure-report/core';

/** Counts of the equations the form prints. */
export interface IdentityCounts {
  readonly total: number;
  readonly holding: number;
  readonly failing: number;
  readonly notAssessable: number;
}

/** Every word the elements add to a report, in one language. */
export interface Words {
  readonly kicker: string;
  /** `null` where the report does not say. */
  readonly title: (name: string | null, year: number | null) => string;
  readonly form: (id: string) => string;
  readonly mixedForm: (table: string, id: string) => string;
  readonly period: (year: number) => string;
  readonly published: (date: string) => string;
  readonly source: string;
  readonly sourceFile: (name: string) => string;

  readonly received: string;
  readonly receivedParts: (received: string, carriedIn: string) => string;
  readonly answered: string;
  readonly ofReceived: (percent: string) => string;
  readonly granted: string;
  readonly ofAnswered: (percent: string) => string;
  readonly carriedOut: string;
  readonly disputes: string;
  readonly corrected: (count: string) => string;
  readonly unknownTable: (table: string) => string;
  readonly unknownCells: (table: string) => string;

  readonly checks: string;
  readonly identities: (counts: IdentityCounts) => string;
  readonly otherFindings: (count: number) => string;
  readonly defects: (count: number) => string;
  readonly filter: string;
  readonly allFindings: (count: number) => string;
  /** Names the link by which a finding can be passed on. */
  readonly linkToFinding: (rule: string) => string;
  readonly checkingMore: string;
  readonly checkedBy: (version: string, rules: number, hash: string) => string;
  readonly subtotals: string;
  readonly showCell: string;
  readonly showCells: string;
  /** Names a finding's link apart from the others for those who do not see where it stands. */
  readonly showCellsOf: (label: string, finding: string) => string;
  readonly moreFindings: (count: number) => string;
  readonly notAssessable: (count: number) => string;
  readonly readingNotes: (count: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;

  /** Names the choice of a column that stands under no common header. */
  readonly column: string;
  /** Between the headers of a path. */
  readonly pathSeparator: string;
  readonly hiddenRows: (count: number) => string;
  readonly showAllRows: string;

  readonly cellHint: string;

  readonly tools: string;
  readonly nonZero: string;
  readonly fullTables: string;
  readonly large: string;
  readonly print: string;
  readonly takeAway: string;
  readonly fetching: string;
  readonly takeAwayUnreachable: string;

  readonly blank: string;
  readonly missingCell: string;
  readonly tableMissing: (table: string) => string;
  readonly tableUnread: (table: string) => string;
  readonly sectionMissing: string;
  readonly imageElsewhere: (alternative: string) => string;

  readonly loading: string;
  readonly empty: string;
  readonly retry: string;
  readonly failed: string;
  readonly network: string;
  readonly status: (code: number) => string;
  readonly notReport: string;
  readonly noTables: string;
  readonly invalid: (count: number) => string;
}
