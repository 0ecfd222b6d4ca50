import { valueAt, type CellAddress } from '@disclosure-report/core';
import { sampleById, samples } from '../data/reports.js';
import { html, type Markup } from '../markup/html.js';
import { arrowIcon, landscape } from '../markup/icons.js';
import type { Page } from '../markup/shell.js';
import { stateLine } from '../markup/state.js';
import { notices, type Notice } from './notices.js';

const home = { name: '首页', href: '/' };

const noticeList = (list: readonly Notice[]): Markup =>
  html`<ul class="notice-list">
    ${list.map(
      ({ id, date, title }) =>
        html`<li><a href="/notices/${id}.html">${title}</a><time datetime="${date}">${date}</time></li>`,
    )}
  </ul>`;

const newest = Math.max(...samples.map(({ report }) => report.year ?? 0));

const glance = (): Markup => {
  const { report } = sampleById(`qingxi-${newest}`);
  const sum = (...cells: readonly CellAddress[]): number =>
    cells.reduce((total, cell) => total + (valueAt(report, cell) ?? 0), 0);
  const figures = [
    { name: '新收申请', value: sum('requests/received/total') },
    { name: '已办结', value: sum('requests/total/total') },
    {
      name: '予以公开和部分公开',
      value: sum('requests/granted/total', 'requests/partiallyGranted/total'),
    },
    { name: '结转下年度', value: sum('requests/carriedOut/total') },
  ];
  return html`<section class="glance" aria-labelledby="glance">
    <h2 id="glance">${newest} 年全区政府信息公开申请</h2>
    <dl>
      ${figures.map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}<span class="unit">件</span></dd>
          </div>`,
      )}
    </dl>
    <p><a class="onward" href="/reports/qingxi-${newest}.html">阅读年报全文${arrowIcon}</a></p>
  </section>`;
};

export const homePage: Page = {
  path: 'index.html',
  title: '清溪区人民政府门户网站',
  area: '首页',
  main: html`<div class="greeting">
      ${landscape}
      <div class="frame">
        <h1>清溪见底，公开可鉴</h1>
        <p>${newest} 年度政府信息公开工作年度报告已经发布，统计表中的每一个数字都可以核对。</p>
        <a class="button" href="/reports/">查看政府年报</a>
      </div>
    </div>
    <div class="frame">
      ${glance()}
      <div class="two-columns">
        <section aria-labelledby="latest-notices">
          <h2 id="latest-notices">通知公告</h2>
          ${noticeList(notices)}
          <p><a class="onward" href="/notices/">全部公告${arrowIcon}</a></p>
        </section>
        <section aria-labelledby="latest-reports">
          <h2 id="latest-reports">政府信息公开 › 年报</h2>
          <ul class="report-list">
            ${samples
              .filter(({ report }) => report.year === newest)
              .map(
                (sample) =>
                  html`<li>
                    <a href="/reports/${sample.id}.html">${sample.report.body.name ?? ''}</a>${stateLine(sample)}
                  </li>`,
              )}
          </ul>
          <p><a class="onward" href="/reports/">历年年报${arrowIcon}</a></p>
        </section>
      </div>
    </div>`,
};

const article = (page: Omit<Page, 'main'>, body: Markup): Page => ({
  ...page,
  main: html`<article class="frame article">
    <h1>${page.title}</h1>
    ${body}
  </article>`,
});

export const aboutPage: Page = article(
  {
    path: 'about.html',
    title: '走进清溪',
    area: '走进清溪',
    crumbs: [home, { name: '走进清溪' }],
  },
  html`<p>
      清溪区位于澜川市东南部，因清溪河自西向东穿城而过得名。全区面积486平方公里，辖7个镇、5个街道，常住人口41.3万人。
    </p>
    <p>
      境内低山与河谷相间，白鹭水库是全市重要的饮用水水源地。老城沿河而建，南桥、望山、书院三条老街保存较好；河谷以种植水稻、茶叶和柑橘为主。
    </p>
    <h2>行政区划</h2>
    <p>镇：白鹭镇、石埠镇、松岭镇、上渡镇、茶坪镇、云坑镇、柘溪镇。</p>
    <p>街道：南桥街道、望山街道、书院街道、新港街道、东湖街道。</p>`,
);

export const noticesPage: Page = article(
  {
    path: 'notices/index.html',
    title: '通知公告',
    area: '通知公告',
    crumbs: [home, { name: '通知公告' }],
  },
  noticeList(notices),
);

export const noticePages: readonly Page[] = notices.map(({ id, date, title, paragraphs, link }) =>
  article(
    {
      path: `notices/${id}.html`,
      title,
      area: '通知公告',
      crumbs: [home, { name: '通知公告', href: '/notices/' }, { name: '正文' }],
    },
    html`<p class="byline">清溪区人民政府办公室\u3000<time datetime="${date}">${date}</time></p>
      ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${link && html`<p><a class="onward" href="${link.href}">${link.words}${arrowIcon}</a></p>`}`,
  ),
);

export const disclosurePage: Page = article(
  {
    path: 'disclosure/index.html',
    title: '政府信息公开',
    area: '政府信息公开',
    crumbs: [home, { name: '政府信息公开' }],
  },
  html`<ul class="entries">
      <li><a href="#guide">公开指南<span>公开什么、在哪里看</span></a></li>
      <li><a href="#apply">依申请公开<span>怎样申请、多久答复</span></a></li>
      <li><a href="/reports/">政府年报<span>每年一份，历年可查</span></a></li>
      <li><a href="#supervise">监督与救济<span>不满意怎么办</span></a></li>
    </ul>
    <h2 id="guide">公开指南</h2>
    <p>
      本区行政机关制作或者保存的政府信息，除依法不予公开的以外，都会主动公开或者依申请公开。主动公开的信息在门户网站发布，也可以在区档案馆、区图书馆和各镇、街道便民服务中心查阅。
    </p>
    <h2 id="apply">依申请公开</h2>
    <p>
      公民、法人或者其他组织可以当面、邮寄或者在网上提出申请，写明姓名或者名称、联系方式以及所需信息的名称、文号或者特征。行政机关收到申请后，能当场答复的当场答复，不能当场答复的在二十个工作日内答复。
    </p>
    <h2 id="supervise">监督与救济</h2>
    <p>
      认为行政机关没有依法履行公开义务的，可以向上一级行政机关或者区政府办公室投诉、举报，也可以依法申请行政复议或者提起行政诉讼。
    </p>`,
);

export const notFoundPage: Page = article(
  { path: '404.html', title: '没有找到这个页面', crumbs: [home, { name: '没有找到' }] },
  html`<p>您访问的地址不存在，可能已经移动或者输入有误。</p>
    <p><a class="onward" href="/">返回首页${arrowIcon}</a></p>`,
);
