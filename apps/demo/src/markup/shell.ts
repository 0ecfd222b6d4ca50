import { html, type Markup } from './html.js';
import { emblem } from './icons.js';

interface Crumb {
  readonly name: string;
  readonly href?: string;
}

export interface Page {
  /** Path below the site's root, such as `reports/index.html`. */
  readonly path: string;
  readonly title: string;
  readonly language?: 'zh-CN' | 'en';
  /** The entry of the navigation this page belongs to. */
  readonly area?: string;
  readonly crumbs?: readonly Crumb[];
  readonly main: Markup;
  /**
   * How a page with a report loads the element's script; the others load none. `blocking` is how it gets into the
   * templates of content systems: it runs before the tag is there, and the tag before its tables.
   */
  readonly script?: 'deferred' | 'blocking';
}

const areas = [
  { name: '首页', href: '/' },
  { name: '走进清溪', href: '/about.html' },
  { name: '通知公告', href: '/notices/' },
  { name: '政府信息公开', href: '/disclosure/' },
  { name: '政府年报', href: '/reports/' },
];

const navigation = (area: string | undefined): Markup =>
  html`<nav class="areas" aria-label="网站导航">
    <ul>
      ${areas.map(({ name, href }) =>
        name === area
          ? html`<li><a href="${href}" aria-current="true">${name}</a></li>`
          : html`<li><a href="${href}">${name}</a></li>`,
      )}
    </ul>
  </nav>`;

const breadcrumb = (crumbs: readonly Crumb[]): Markup =>
  html`<nav class="crumbs" aria-label="当前位置">
    <ol>
      ${crumbs.map(({ name, href }) =>
        href
          ? html`<li><a href="${href}">${name}</a></li>`
          : html`<li><span aria-current="page">${name}</span></li>`,
      )}
    </ol>
  </nav>`;

const header = (english: boolean): Markup =>
  html`<header class="masthead">
    <div class="frame">
      <a class="home" href="/" lang="zh-CN"
        >${emblem}<span class="names"
          ><span class="name">清溪区人民政府</span
          ><span class="romanised" lang="en">Qingxi District People’s Government</span></span
        ></a
      >
      ${
        english
          ? html`<a class="language" href="/" lang="zh-CN" hreflang="zh-CN">中文</a>`
          : html`<a class="language" href="/en/" lang="en" hreflang="en">English</a>`
      }
    </div>
  </header>`;

const footer: Markup = html`<footer class="colophon" lang="zh-CN">
  <div class="frame">
    <p>主办：清溪区人民政府办公室\u3000地址：澜川市清溪区望山路1号</p>
    <p>
      这是 disclosure-report 的演示站点。澜川市清溪区及各机关均为虚构，报告内容与数据为示例，不代表任何真实机关。
    </p>
  </div>
</footer>`;

/** A whole page. The policy in its head holds on servers that send none: nothing inline, nothing from elsewhere. */
export const shell = (page: Page): string => {
  const english = page.language === 'en';
  return html`<!doctype html>
<html lang="${page.language ?? 'zh-CN'}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${page.title}${page.path === 'index.html' ? '' : english ? ' | Qingxi District' : ' - 清溪区人民政府'}</title>
    <link rel="icon" href="/assets/emblem.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/assets/portal.css" />
    ${page.script === 'deferred' && html`<script src="/assets/disclosure-report.iife.js" defer></script>`}
    ${page.script === 'blocking' && html`<script src="/assets/disclosure-report.iife.js"></script>`}
  </head>
  <body>
    <a class="skip" href="#main">${english ? 'Skip to the content' : '跳到正文'}</a>
    ${header(english)} ${!english && navigation(page.area)}
    <main id="main" tabindex="-1">
      ${page.crumbs && breadcrumb(page.crumbs)} ${page.main}
    </main>
    ${footer}
  </body>
</html>
`.text;
};
