import type { Locale } from '@disclosure-report/core';
import { en } from './en.js';
import { zhHans } from './zh-Hans.js';

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
}

export const wordsIn: Readonly<Record<Locale, Words>> = { 'zh-Hans': zhHans, en };
