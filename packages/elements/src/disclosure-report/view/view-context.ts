import type { Catalogue, Locale, Report } from '@disclosure-report/core';
import type { Messages } from '../../messages/messages.js';

/** What every part of the page needs to be drawn. */
export interface ViewContext {
  readonly report: Report;
  readonly locale: Locale;
  readonly words: Messages;
  readonly catalogue: Catalogue;
  /** Level of the report's title; sections stand one below it. */
  readonly level: number;
  /** What relative addresses are relative to. */
  readonly base: string;
}
