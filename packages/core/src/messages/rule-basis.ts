import { forms } from '../forms/forms.js';
import type { Act, AnyRule, Basis, Citation } from '../rules/rule.js';
import type { Locale } from '../text.js';
import { basisWords as en } from './en/basis-words.js';
import { basisWords as zhHans } from './zh-Hans/basis-words.js';

/** What it takes to say where a rule comes from. */
export interface BasisWords {
  readonly kinds: Readonly<Record<Exclude<Basis['kind'], 'form' | 'law'>, string>>;
  /** Printed on the form, given the circulars that fix it. */
  readonly form: (circulars: readonly string[]) => string;
  readonly acts: Readonly<Record<Act, string>>;
  readonly articles: (act: string, articles: readonly number[]) => string;
  readonly both: (kind: string, provision: string) => string;
}

const words: Readonly<Record<Locale, BasisWords>> = { 'zh-Hans': zhHans, en };

/** Where a rule comes from, with its provision. For documentation, as its statement is. */
export const describeBasis = (
  { basis, forms: followed }: Pick<AnyRule, 'basis' | 'forms'>,
  locale: Locale,
): string => {
  const { kinds, form, acts, articles, both } = words[locale];
  const provision = (citation: Citation): string => articles(acts[citation.act], citation.articles);
  if (basis.kind === 'law') return provision(basis.citation);
  const origin =
    basis.kind === 'form' ? form(followed.map((id) => forms[id].basis[locale])) : kinds[basis.kind];
  return basis.citation ? both(origin, provision(basis.citation)) : origin;
};
