import type { Locale } from '@disclosure-report/core';

/** What is said of the page's own version of a report. */
export const showOriginal: Readonly<Record<Locale, string>> = {
  'zh-Hans': '显示网页原文',
  en: 'Show the page’s original',
};
