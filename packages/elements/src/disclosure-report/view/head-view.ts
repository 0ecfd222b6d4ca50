import { html, nothing, type TemplateResult } from 'lit';
import { tableIds, tableOf } from '@disclosure-report/core';
import { heading } from '../../shared/heading.js';
import { webAddress } from '../../shared/web-address.js';
import type { ViewContext } from './view-context.js';

const sourceView = (source: string, { language: { words }, base }: ViewContext): unknown => {
  const address = webAddress(source, base);
  return address === undefined
    ? words.sourceFile(source)
    : html`<a href=${address} rel="noopener">${words.source}</a>`;
};

/** The body's name and year are what tells reports apart; the rest of the official title is the same for all. */
const titleOf = ({ report, language: { words } }: ViewContext): string =>
  report.body.name === null && report.title ? report.title : words.title(report.body.name, report.year);

export const headView = (context: ViewContext): TemplateResult => {
  const { report, level } = context;
  const { words, locale } = context.language;
  const mixed = tableIds.flatMap((table) => {
    const form = report.mixed?.[table];
    return form ? words.mixedForm(tableOf(report, table).name[locale], form) : [];
  });
  const facts: readonly unknown[] = [
    [words.form(report.form), ...mixed].join(locale === 'en' ? ', ' : '，'),
    report.year === null ? nothing : words.period(report.year),
    report.published ? words.published(report.published) : nothing,
    report.source ? sourceView(report.source, context) : nothing,
  ].filter((fact) => fact !== nothing);
  return html`<header part="header">
    <p class="kicker">${words.kicker}</p>
    ${heading(level, html`<span lang="zh-Hans">${titleOf(context)}</span>`, 'title')}
    <ul class="facts">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>
  </header>`;
};
