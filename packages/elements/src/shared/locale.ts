import type { Locale } from '@disclosure-report/core';

/** The nearest `lang` above an element, through shadow roots; `undefined` where the page states none. */
const languageAround = (element: Element): string | undefined => {
  const stated = element.closest('[lang]');
  if (stated) return stated.getAttribute('lang') || undefined;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageAround(root.host) : undefined;
};

/** Every kind of Chinese is answered in zh-Hans, as is a page that states no language: the reports are Chinese. */
export const localeAround = (element: Element): Locale => {
  const language = languageAround(element);
  return language === undefined || /^zh\b/i.test(language) ? 'zh-Hans' : 'en';
};

export const isLocale = (value: unknown): value is Locale => value === 'zh-Hans' || value === 'en';
