import type { ChartGroupId, ChartKind } from '../charts/chart.js';
import type { Locale } from '../text.js';

/** The words of charts in one language. Numbers come grouped, shares in percent. */
export interface ChartCatalogue {
  readonly locale: Locale;
  readonly titles: Readonly<Record<ChartKind, string>>;
  readonly groups: Readonly<Record<ChartGroupId, string>>;
  /** Parts that are called otherwise than on the form, whose own words say too much for a picture. */
  readonly names: Readonly<Record<string, string>>;
  readonly year: (year: number | null) => string;
  readonly years: (first: string, last: string) => string;
  /** A body that no report names. */
  readonly unnamed: string;
  readonly number: (number: string, approximate: boolean) => string;
  /** A title with whose numbers it stands above, a number with the share it is; nothing is added where that is not known. */
  readonly remarked: (said: string, remark: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** What a group of parts comes to, where that is known and worth saying. */
  readonly wholes: Readonly<Partial<Record<ChartGroupId, (number: string) => string>>>;
  readonly sentence: (group: string, parts: string) => string;
  /** What one of several reports says, and what there was most of. */
  readonly report: (report: string, whole: string | undefined, most: string) => string;
  readonly says: (name: string, values: string) => string;
  /** Whose the values are, after all of them. */
  readonly inTurn: (said: string, reports: string) => string;
  readonly unknown: string;

  /** To take the picture away as a file. */
  readonly save: string;

  /** Names the list of parts, and the tables of the same numbers. */
  readonly parts: string;
  readonly table: string;
}

/** Names the columns of a chart's tables, in one language. */
export interface ChartColumns {
  readonly item: string;
  readonly count: string;
  readonly share: string;
}

/** What is said of that which a chart does not draw, in one language. */
export interface ChartNotes {
  readonly missing: (names: string) => string;
  readonly missingIn: (report: string, names: string) => string;
  readonly negative: (names: string) => string;
  /** One report is drawn, and those of other bodies were given too. */
  readonly onlyOne: string;
  readonly unstated: (group: string) => string;
  readonly unbalanced: (into: string, out: string) => string;
  readonly open: (group: string) => string;
}
