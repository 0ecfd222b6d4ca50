import type { BodySource, SampleReport } from '../data/annual-report.js';
import { bodies, samples } from '../data/reports.js';
import { html, type Markup } from '../markup/html.js';
import type { Page } from '../markup/shell.js';

export const yearsPath = (bodyId: string): string => `reports/years-${bodyId}.html`;

export const bodiesPath = (year: number): string => `reports/bodies-${year}.html`;

const ofYear = (year: number): readonly SampleReport[] =>
  samples.filter(({ report }) => report.year === year);

/** Years in which there is more than one body to compare, latest first. */
export const comparedYears: readonly number[] = [...new Set(samples.map(({ report }) => report.year ?? 0))]
  .filter((year) => ofYear(year).length > 1)
  .sort((one, other) => other - one);

const addresses = (compared: readonly SampleReport[]): string =>
  compared.map(({ id }) => `/data/${id}.json`).join(' ');

/** What the tag holds until the reports are read, and where scripts do not run: the way to each of them. */
const links = (compared: readonly SampleReport[]): Markup =>
  html`<ul>
    ${compared.map(({ id, report }) => html`<li><a href="/reports/${id}.html">${report.title ?? id}</a></li>`)}
  </ul>`;

const comparisonPage = (path: string, title: string, main: Markup): Page => ({
  path,
  title,
  area: '政府年报',
  script: 'deferred',
  crumbs: [
    { name: '首页', href: '/' },
    { name: '政府信息公开', href: '/disclosure/' },
    { name: '政府年报', href: '/reports/' },
    { name: title },
  ],
  main: html`<div class="frame comparison">
    <h1>${title}</h1>
    ${main}
  </div>`,
});

const yearsPage = ({ id, body }: BodySource): Page => {
  const own = samples.filter(({ bodyId }) => bodyId === id);
  const latest = own.slice(-1);
  return comparisonPage(
    yearsPath(id),
    `${body.name ?? ''}历年对比`,
    html`<p class="lead">历年报告中的同一项数据并列，后两列是最近一年比上一年的变化。点列名可以排序。</p>
      <disclosure-comparison src="${addresses(own)}">${links(own)}</disclosure-comparison>
      <h2>图示</h2>
      <div class="charts">
        <disclosure-chart kind="outcomes" src="${addresses(own)}"></disclosure-chart>
        <disclosure-chart kind="flow" src="${addresses(latest)}"></disclosure-chart>
        <disclosure-chart kind="applicants" src="${addresses(latest)}"></disclosure-chart>
        <disclosure-chart kind="published" src="${addresses(latest)}"></disclosure-chart>
      </div>`,
  );
};

const bodiesPage = (year: number): Page =>
  comparisonPage(
    bodiesPath(year),
    `${year} 年各机关对比`,
    html`<p class="lead">本区各机关 ${year} 年度报告中的主要数据。点列名可以排序，也可以选择要比较的统计表。</p>
      <disclosure-comparison by="bodies" src="${addresses(ofYear(year))}">${links(ofYear(year))}</disclosure-comparison>`,
  );

export const comparisonPages: readonly Page[] = [...bodies.map(yearsPage), ...comparedYears.map(bodiesPage)];
