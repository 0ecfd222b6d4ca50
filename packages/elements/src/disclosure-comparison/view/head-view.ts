import { html, nothing } from 'lit';
import type { Apart, ComparisonGrid, GridHead, Locale, Report } from '@disclosure-report/core';
import type { ComparisonWords } from '../words.js';

/** What the reports of a comparison are called by: what it is of, and what else tells them apart. */
export const calledBy = ({ by, apart }: ComparisonGrid): Apart => ({
  body: by === 'bodies' || apart.body,
  year: by === 'years' || apart.year,
});

export interface HeadContext {
  readonly words: ComparisonWords;
  readonly locale: Locale;
  readonly apart: Apart;
}

export const nameOfReport = ({ body, year }: Report, { words, apart: by }: HeadContext): string =>
  [by.body ? (body.name ?? words.unnamed) : '', by.year ? words.year(year) : ''].filter(Boolean).join(' ');

/** What a row or column is called, in one line. */
export const nameOfHead = (head: GridHead, context: HeadContext): string => {
  const { words, locale } = context;
  switch (head.kind) {
    case 'report':
      return nameOfReport(head.report, context);
    case 'glance':
      return words.measures[head.measure];
    case 'measure':
      return head.labels.map((label) => label[locale]).join(' · ');
    case 'change':
      return words.change(words.year(head.from.year), words.year(head.to.year));
    case 'rate':
      return words.rate;
  }
};

/** The name with the group it stands in, and whether the form prints it. */
export const headView = (head: GridHead, context: HeadContext): unknown => {
  const { words, locale } = context;
  const name = nameOfHead(head, context);
  if (head.kind === 'report') return html`<span lang="zh-Hans">${name}</span>`;
  if (head.kind !== 'measure') return name;
  const [group] = head.groups.slice(-1);
  return html`${group ? html`<span class="group">${group[locale]} </span>` : nothing}${name}${
    head.isSubTotal ? html` <span class="sub-total">${words.subTotal}</span>` : nothing
  }`;
};
