import type { IdentityCounts, Severity } from '@disclosure-report/core';

/** Every word that the first picture of a report adds to it, in one language. */
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
  readonly checkingMore: string;
  readonly severities: Readonly<Record<Severity, string>>;

  /** Names the choice of a column that stands under no common header. */
  readonly column: string;
  /** Between the headers of a path. */
  readonly pathSeparator: string;

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
