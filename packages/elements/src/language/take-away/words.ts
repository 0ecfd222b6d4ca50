import type { Format } from '../../disclosure-take-away/formats.js';

/** What is said of taking a report away, in one language. */
export interface TakeAwayWords {
  readonly title: string;
  readonly download: string;
  readonly formats: Readonly<Record<Format, string>>;
  readonly copyTables: string;
  readonly copyTable: (table: string) => string;
  readonly cite: string;
  readonly embed: string;
  /** Where it is not known from where the page has the script. */
  readonly ownAddress: string;
  readonly copy: string;
  readonly copyWhat: (what: string) => string;

  readonly preparing: string;
  readonly saved: (name: string) => string;
  readonly notSaved: string;
  readonly copied: (what: string) => string;
  readonly notCopied: string;
}
