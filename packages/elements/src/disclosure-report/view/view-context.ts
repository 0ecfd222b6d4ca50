import type { Catalogue, ProsePlace, Report } from '@disclosure-report/core';
import type { Language } from '../../language/language.js';

/** What every part of the page needs to be drawn. */
export interface ViewContext {
  readonly report: Report;
  readonly language: Language;
  /** Every sentence of the language, once it is there. */
  readonly everything: Catalogue | undefined;
  /** Level of the report's title; sections stand one below it. */
  readonly level: number;
  /** What relative addresses are relative to. */
  readonly base: string;
  /** Draws a text with its numbers leading to their cells, once it is known which do. */
  readonly stated: ((text: string, place: ProsePlace) => unknown) | undefined;
}
