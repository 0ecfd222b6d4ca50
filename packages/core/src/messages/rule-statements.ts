import type { RuleId } from '../check/finding.js';
import type { Locale } from '../text.js';
import { statements as en } from './en/statements.js';
import { statements as zhHans } from './zh-Hans/statements.js';

/** What must hold by each rule, exactly. For documentation; a page that shows findings needs none. */
export const ruleStatements: Readonly<Record<Locale, Readonly<Record<RuleId, string>>>> = {
  'zh-Hans': zhHans,
  en,
};
