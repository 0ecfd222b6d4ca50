import type { Report } from '@disclosure-report/core';
import { writeHtml } from '@disclosure-report/documents/write/html.js';
import type { SampleReport } from '../data/annual-report.js';
import { samples } from '../data/reports.js';
import { html, jsonScript, Markup } from '../markup/html.js';
import type { Page } from '../markup/shell.js';
import { embeddedId, publishedArticle, publishedId } from './published-article.js';

/** Other years of the same body and other bodies of the same year. */
const neighbours = (sample: SampleReport): Markup => {
  const { year, body } = sample.report;
  const list = (others: readonly SampleReport[], name: (other: SampleReport) => string): Markup =>
    html`<ul>
      ${others.map((other) =>
        other.id === sample.id
          ? html`<li><span aria-current="page">${name(other)}</span></li>`
          : html`<li><a href="/reports/${other.id}.html">${name(other)}</a></li>`,
      )}
    </ul>`;
  return html`<aside class="neighbours" aria-label="相关年报">
    <h2>${body.name ?? ''}历年年报</h2>
    ${list(
      samples.filter(({ bodyId }) => bodyId === sample.bodyId).reverse(),
      ({ report }) => `${report.year ?? ''} 年度`,
    )}
    <h2>${year ?? ''} 年度其他机关</h2>
    ${list(
      samples.filter(({ report, bodyId }) => report.year === year && bodyId !== sample.bodyId),
      ({ report }) => report.body.name ?? '',
    )}
    <h2>数据</h2>
    <ul>
      <li><a href="/data/${sample.id}.json">结构化数据（JSON）</a></li>
    </ul>
  </aside>`;
};

/**
 * What the tag holds until its report is read, and what stays where scripts do not run. The element then shows the
 * same title as a heading of its own.
 */
const readable = (report: Report): Markup => new Markup(writeHtml(report));

/** Of the report above, which has no address that they could be given. */
const charts = html`<h2>图示</h2>
  <div class="charts">
    <disclosure-chart kind="flow" for="report"></disclosure-chart>
    <disclosure-chart kind="applicants" for="report"></disclosure-chart>
  </div>`;

/** By address where the portal keeps its data in files; as a child where the page itself brings the data. */
const tag = (sample: SampleReport): Markup =>
  sample.id === embeddedId
    ? html`<disclosure-report id="report" heading-level="1">
          <script type="application/json">
            ${jsonScript(sample.report)}
          </script>
          ${readable(sample.report)}
        </disclosure-report>
        ${charts}`
    : html`<disclosure-report src="/data/${sample.id}.json" heading-level="1">
        ${readable(sample.report)}
      </disclosure-report>`;

const reportPage = (sample: SampleReport): Page => {
  const { report, id } = sample;
  return {
    path: `reports/${id}.html`,
    title: report.title ?? id,
    area: '政府年报',
    script: id === publishedId ? 'blocking' : 'deferred',
    crumbs: [
      { name: '首页', href: '/' },
      { name: '政府信息公开', href: '/disclosure/' },
      { name: '政府年报', href: '/reports/' },
      { name: `${report.body.name ?? ''} ${report.year ?? ''} 年` },
    ],
    main:
      id === publishedId
        ? publishedArticle(sample, neighbours(sample))
        : html`<div class="frame with-aside">
            <div class="report">${tag(sample)}</div>
            ${neighbours(sample)}
          </div>`,
  };
};

export const reportPages: readonly Page[] = samples.map(reportPage);
