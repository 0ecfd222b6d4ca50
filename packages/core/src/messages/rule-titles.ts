import type { RuleId } from '../check/finding.js';
import type { Locale } from '../text.js';
import { titles as en } from './en/titles.js';
import { titles as zhHans } from './zh-Hans/titles.js';

/** What each rule is about, in a few words. Apart from the sentences, because a page that shows findings needs none. */
export const ruleTitles: Readonly<Record<Locale, Readonly<Record<RuleId, string>>>> = {
  'zh-Hans': zhHans,
  en,
};
