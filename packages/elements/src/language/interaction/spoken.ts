import type { Locale } from '@disclosure-report/core';
import { inOwnWords, type OwnWords } from '../in-own-words.js';
import { en } from './en.js';
import type { InteractionWords } from './words.js';
import { zhHans } from './zh-Hans.js';

const wordsIn: Readonly<Record<Locale, InteractionWords>> = { 'zh-Hans': zhHans, en };

/** The words of a language, with a page's own in their place. */
export const interactionWords = (locale: Locale, own: OwnWords | undefined): InteractionWords =>
  inOwnWords(wordsIn[locale], own);
