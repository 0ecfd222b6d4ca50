import { writeHtml } from '@disclosure-report/documents/write/html.js';
import { columnsToChoose, tableOf, type Report } from '../../packages/core/src/index.js';
import type { View } from './expected.js';
import { page, phone, script, unheardUntil } from './markup.js';

/** A page, and the views of a report that stand on it one after the other. */
export interface Hearing {
  readonly name: string;
  readonly markup: string;
  readonly views: readonly View[];
}

export interface Published {
  readonly id: string;
  readonly report: Report;
  /** The page that a content system made of it, with the tag around its tables. */
  readonly article: string;
}

const tag = (id: string, attributes = ''): string =>
  `<disclosure-report src="/data/${id}.json" ${attributes}></disclosure-report>`;

/** The article without the tag: what the script itself is told finds the report. */
const untagged = (article: string, attributes: string): string =>
  article
    .replace(/<\/?disclosure-report>/g, '')
    .replace(
      'disclosure-report.iife.js"',
      `disclosure-report.iife.js" data-enhance=".TRS_Editor" ${attributes}`,
    );

const tagged = (article: string, attributes: string): string =>
  article.replace('<disclosure-report>', `<disclosure-report ${attributes}>`);

/** Each report's picker is given the choice of its place. */
const choosing = (content: string): string =>
  unheardUntil(
    content,
    `const pickers = [...document.querySelectorAll('disclosure-report')].map((report) =>
      report.shadowRoot?.querySelector('disclosure-table[table="requests"]')?.shadowRoot?.querySelector('select'));
    if (!pickers.every(Boolean)) return false;
    pickers.forEach((picker, index) => {
      picker.selectedIndex = index;
      picker.dispatchEvent(new Event('change'));
    });
    return true;`,
  );

const choices = (report: Report): readonly string[] =>
  columnsToChoose(tableOf(report, 'requests')).map(({ line }) => line.key);

/** Every view, for each way in which the tables get into a page. */
export const hearingsOf = ({ id, report, article }: Published): readonly Hearing[] => [
  { name: 'a static page without script', markup: writeHtml(report, { document: true }), views: [{}] },
  { name: 'a static page, upgraded', markup: writeHtml(report, { document: true, script }), views: [{}] },
  { name: 'the tag with src', markup: page(tag(id)), views: [{}] },
  { name: 'the tag around published tables', markup: article, views: [{}] },
  { name: 'enhance(), before the original', markup: untagged(article, ''), views: [{}] },
  {
    name: 'enhance(), in its place',
    markup: untagged(article, 'data-enhance-placement="in-place"'),
    views: [{}],
  },
  {
    name: 'a phone, each choice of the picker',
    markup: page(
      choosing(
        choices(report)
          .map(() => phone(tag(id)))
          .join(''),
      ),
    ),
    views: choices(report).map((column) => ({ column })),
  },
  {
    name: 'a phone and what a phone leaves out, around published tables',
    markup: tagged(article, 'layout="narrow" non-zero'),
    views: [{ column: 'total', nonZero: true }],
  },
  {
    name: 'only what is not zero, on a desk and on a phone',
    markup: page(`${tag(id, 'non-zero')}${phone(tag(id, 'non-zero'))}`),
    views: [{ nonZero: true }, { column: 'total', nonZero: true }],
  },
  {
    name: 'large, in each view',
    markup: page(
      ['layout="full"', 'layout="narrow"', 'layout="full" non-zero', 'layout="narrow" non-zero']
        .map((attributes) => tag(id, `size="large" ${attributes}`))
        .join(''),
    ),
    views: [{}, { column: 'total' }, { nonZero: true }, { column: 'total', nonZero: true }],
  },
];
