import type { FormId, Locale, Text } from '../src/index.js';
import type { FormbookWords } from './words.js';

/** A name that is looked up, and where on the page it stands. */
export interface Reference {
  readonly name: string;
  readonly anchor: string;
}

/** A row or column with cells of its own. */
export interface LineEntry {
  readonly kind: 'line';
  /** Its place in its table, from 1. */
  readonly number: number;
  readonly key: string;
  readonly anchor: string;
  /** How many groups it stands in. */
  readonly depth: number;
  readonly label: Text;
  /** What it is to the sums of its table, each by its rule. */
  readonly sums: readonly { readonly rule: Reference; readonly role: string }[];
  readonly basis: string;
  readonly meaning: string | undefined;
  readonly quantity: string | undefined;
}

/** A header above or beside several lines; with a key where its rows may be named as one. */
export interface GroupEntry {
  readonly kind: 'group';
  readonly key: string | undefined;
  readonly anchor: string | undefined;
  readonly depth: number;
  readonly label: Text;
}

export type HeaderEntry = LineEntry | GroupEntry;

export interface SumEntry {
  readonly rule: string;
  /** What the rule is called. */
  readonly title: string;
  readonly anchor: string;
  readonly where: string;
  readonly left: readonly Reference[];
  readonly right: readonly Reference[];
}

export interface BandEntry {
  readonly anchor: string;
  readonly label: Text | undefined;
  readonly corner: Text | undefined;
  readonly rows: readonly HeaderEntry[];
  readonly columns: readonly HeaderEntry[];
}

export interface TableEntry {
  readonly anchor: string;
  readonly name: string;
  readonly heading: Text;
  readonly path: string;
  readonly extent: string;
  readonly note: string | undefined;
  readonly bands: readonly BandEntry[];
  readonly sums: readonly SumEntry[];
}

export interface SectionEntry {
  readonly id: string;
  readonly heading: Text;
  /** Where in the data of a report it stands. */
  readonly path: readonly string[];
}

export interface FormEntry {
  readonly id: FormId;
  readonly anchor: string;
  readonly name: string;
  readonly basis: string;
  readonly extent: string;
  readonly sections: readonly SectionEntry[];
  readonly tables: readonly TableEntry[];
}

/** Every form in one language, made from the forms, their equations and their messages alone. */
export interface Formbook {
  readonly locale: Locale;
  readonly words: FormbookWords;
  /** How a cell is named in each place where one is, by example. */
  readonly places: readonly { readonly code: string; readonly place: string }[];
  readonly forms: readonly FormEntry[];
}
