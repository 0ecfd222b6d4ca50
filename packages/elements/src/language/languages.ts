import type { Locale } from '@disclosure-report/core';
import type { Language } from './language.js';
import { zhHans } from './zh-Hans.js';

/** The reports are Chinese, so that Chinese comes with the elements; another language is loaded where it is spoken. */
const spoken = new Map<Locale, Language>([['zh-Hans', zhHans]]);

export const languageOf = (locale: Locale): Language | undefined => spoken.get(locale);

/** Learns the language if need be. Rejects where its file can't be loaded. */
export const learn = async (locale: Locale): Promise<Language> => {
  const known = spoken.get(locale);
  if (known) return known;
  const { en } = await import('./en.js');
  spoken.set(locale, en);
  return en;
};
