import type { Locale, Verdict } from '@disclosure-report/core';
import { en } from './en.js';
import { zhHans } from './zh-Hans.js';

/** Cells of two forms that have no counterpart on each other, by name. */
interface NamedGap {
  /** The reports that follow the form. */
  readonly labels: string;
  readonly table: string;
  readonly form: string;
  readonly lastForm: string;
  readonly cells: string;
}

/** What `compare` says itself. */
interface ComparisonWords {
  readonly needsTwo: string;
  readonly tooFew: string;
  readonly namedTwice: (file: string) => string;
  readonly listed: (items: readonly string[]) => string;
  readonly cell: string;
  readonly change: string;
  readonly difference: string;
  readonly notComparable: string;
  readonly missingSign: (sign: string) => string;
  readonly notComparableSign: (sign: string) => string;
  readonly leftOut: (count: number, all: number) => string;
  readonly tableMissing: (label: string, table: string) => string;
  readonly notCountedBy: (gap: NamedGap) => string;
  readonly countedOnlyBy: (gap: NamedGap) => string;
  readonly reordered: string;
  readonly differentBodies: string;
  readonly differentYears: string;
  readonly sameReport: string;
  readonly nameUnknown: (file: string) => string;
  readonly yearUnknown: (file: string) => string;
}

/** What the command says itself, in one language; reports are spoken of in core's words. */
export interface Words {
  readonly usage: string;
  readonly unknownCommand: (name: string, known: readonly string[]) => string;
  readonly badFlag: (detail: string) => string;
  readonly flagNotFor: (flag: string, command: string) => string;
  readonly flagMissing: (flag: string, choices: readonly string[]) => string;
  readonly badValue: (flag: string, value: string, choices: readonly string[]) => string;
  readonly noFile: (command: string) => string;
  readonly oneFileOnly: (command: string) => string;
  readonly seeHelp: string;
  readonly noSuchFile: (file: string) => string;
  readonly isFolder: (file: string) => string;
  readonly cannotOpen: (file: string, detail: string) => string;
  readonly cannotWrite: (file: string, detail: string) => string;
  readonly bytesNeedFile: (target: string) => string;
  readonly nameUnknown: string;
  readonly yearUnknown: string;
  readonly year: (year: number) => string;
  readonly cellsRead: (read: number, all: number) => string;
  readonly identitiesHold: (count: number) => string;
  readonly identitiesFail: (failing: number, total: number, open: number) => string;
  readonly identitiesOpen: (holding: number, total: number, open: number) => string;
  readonly andLike: (count: number) => string;
  readonly notAssessable: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly nothingToExplain: string;
  readonly more: (count: number) => string;
  readonly ruleDefect: (rule: string, detail: string) => string;
  readonly fileSummary: (errors: number, warnings: number, hints: number) => string;
  readonly runSummary: (files: number, withErrors: number, unread: number) => string;
  readonly written: (file: string) => string;
  readonly fingerprint: (fingerprint: string) => string;
  readonly confirmed: (verdict: Verdict) => string;
  readonly dismissed: (count: number) => string;
  readonly dismissedBecause: (verdict: Verdict) => string;
  readonly staleVerdict: (fingerprint: string, rule: string | undefined) => string;
  readonly staleUnknown: (count: number) => string;
  readonly previousOfOtherBody: (file: string, previous: string) => string;
  readonly previousOfOtherYear: (file: string, previous: string, year: number | null) => string;
  readonly comparison: ComparisonWords;
}

export const wordsIn: Readonly<Record<Locale, Words>> = { 'zh-Hans': zhHans, en };
