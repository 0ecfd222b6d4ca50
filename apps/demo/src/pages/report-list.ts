import { valueAt } from '@disclosure-report/core';
import type { BodySource, SampleReport } from '../data/annual-report.js';
import { bodies, samples } from '../data/reports.js';
import { html, type Markup } from '../markup/html.js';
import { arrowIcon } from '../markup/icons.js';
import type { Page } from '../markup/shell.js';
import { stateLine } from '../markup/state.js';
import { bodiesPath, comparedYears, yearsPath } from './comparison.js';

const tile = (sample: SampleReport): Markup => {
  const { year, published } = sample.report;
  return html`<li>
    <a class="tile" href="/reports/${sample.id}.html"
      ><span class="year">${year ?? ''}<span class="unit">年度</span></span
      ><span class="detail">新收申请 ${valueAt(sample.report, 'requests/received/total') ?? '未知'} 件</span
      ><span class="detail">${published ?? ''} 发布</span>${stateLine(sample)}</a
    >
  </li>`;
};

const ranks: Partial<Record<NonNullable<BodySource['body']['level']>, string>> = {
  county: '区人民政府',
  countyDepartment: '区级部门',
  township: '镇人民政府',
  street: '街道办事处',
};

const bodySection = ({ id, body }: BodySource): Markup =>
  html`<section class="body" aria-labelledby="${id}">
    <div class="body-name">
      <h2 id="${id}">${body.name ?? ''}</h2>
      <p>${body.level && ranks[body.level]}</p>
      <p><a class="onward" href="/${yearsPath(id)}">历年对比${arrowIcon}</a></p>
    </div>
    <ul class="tiles">
      ${samples
        .filter(({ bodyId }) => bodyId === id)
        .reverse()
        .map(tile)}
    </ul>
  </section>`;

export const reportListPage: Page = {
  path: 'reports/index.html',
  title: '政府信息公开工作年度报告',
  area: '政府年报',
  crumbs: [{ name: '首页', href: '/' }, { name: '政府信息公开', href: '/disclosure/' }, { name: '政府年报' }],
  main: html`<div class="frame">
    <h1>政府信息公开工作年度报告</h1>
    <p class="lead">
      共 ${bodies.length} 个机关、${samples.length}
      份报告。发布时已按规定格式核对统计表：各项相加是否等于总计，新收与结转是否平衡。核对结果标在每份报告下方。
    </p>
    <p class="compare">
      各机关对比：${comparedYears.map((year) => html`<a href="/${bodiesPath(year)}">${year} 年</a>`)}
    </p>
    ${bodies.map(bodySection)}
  </div>`,
};
