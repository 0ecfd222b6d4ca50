import { writeHtml } from '@disclosure-report/documents/write/html.js';
import { sampleById } from '../data/reports.js';
import { html, Markup } from '../markup/html.js';
import type { Page } from '../markup/shell.js';

const { id, report } = sampleById('qingxi-2023');

/** The element follows the page's language, so the same data reads in English here. */
export const englishPage: Page = {
  path: 'en/index.html',
  title: 'Annual report on open government information 2023',
  language: 'en',
  script: 'deferred',
  main: html`<article class="frame report">
    <h1>Annual report on open government information 2023</h1>
    <p class="lead">
      Every public body in China reports once a year on what it disclosed, who asked for information and how the
      requests ended. Below are the figures of Qingxi District; the report’s own text is in Chinese.
    </p>
    <disclosure-report src="/data/${id}.json">${new Markup(writeHtml(report, { locale: 'en' }))}</disclosure-report>
    <p><a href="/reports/" hreflang="zh-CN">All reports (in Chinese)</a></p>
  </article>`,
};
