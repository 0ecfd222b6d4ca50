import type { Catalogue, Locale } from '@disclosure-report/core';
import { en } from '@disclosure-report/core/messages/en.js';
import { zhHans } from '@disclosure-report/core/messages/zh-Hans.js';

/** core's sentences by language. */
export const catalogues: Readonly<Record<Locale, Catalogue>> = { 'zh-Hans': zhHans, en };
