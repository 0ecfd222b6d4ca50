import { tableIds, type Locale, type Report, type TableId } from '@disclosure-report/core';
import { en } from '@disclosure-report/core/messages/en.js';
import { zhHans } from '@disclosure-report/core/messages/zh-Hans.js';
import { wordsIn } from '../messages/words.js';
import { factsOf, ownHead, ownMarks } from '../read/markup/own-marks.js';
import { blocksHtml } from './block-html.js';
import { attributes, escaped } from './escape.js';
import { pageStyle } from './page-style.js';
import { tableHtml, type TableHtmlOptions } from './table-html.js';

export interface WriteHtmlOptions {
  /** The language of the tables' labels and of the words around the report; its prose stays as it is. */
  readonly locale?: Locale;
  /** Write a whole page with a style sheet in it, rather than a part for a page that has its own. */
  readonly document?: boolean;
  /** Put before every id, so that several reports can share a page. */
  readonly idPrefix?: string;
  /** Put the report into a `<disclosure-report>`, which shows it with its checks where the element is loaded. */
  readonly withElement?: boolean;
  /**
   * Where the element's script is: a whole page then loads it and puts the report into the element. Before the body, so
   * that readers with scripts see the element's report at once and not the plain one first.
   */
  readonly script?: string;
}

const facts = (report: Report, locale: Locale): readonly (readonly [string, string])[] => {
  const words = wordsIn[locale];
  const { levels } = locale === 'en' ? en : zhHans;
  const { body, year, published, source } = report;
  const all: readonly (readonly [string, string | undefined])[] = [
    [words.body, body.name ?? undefined],
    [words.level, body.level && levels[body.level]],
    [words.region, body.region],
    [words.year, year === null ? undefined : String(year)],
    [words.published, published],
    [words.source, source],
  ];
  return all.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
};

const headHtml = (report: Report, locale: Locale): string => {
  const { title } = report;
  const marks = attributes(ownHead(factsOf(report)));
  const list = facts(report, locale).map(
    ([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`,
  );
  return [
    `<header${marks}>`,
    ...(title === undefined ? [] : [`<h1>${escaped(title)}</h1>`]),
    ...(list.length > 0 ? [`<dl${languageOf(locale)}>${list.join('')}</dl>`] : []),
    '</header>',
  ].join('\n');
};

/** Where words are in another language than the report. */
const languageOf = (locale: Locale): string =>
  attributes({ lang: locale === 'zh-Hans' ? undefined : locale });

const tableOrNote = (report: Report, table: TableId, options: TableHtmlOptions): string => {
  const values = report.tables[table];
  if (values === undefined) return '';
  if (values !== null) return tableHtml(report, table, options);
  const { locale } = options;
  return `<p ${ownMarks.aside}=""${languageOf(locale)}>${escaped(wordsIn[locale].unread)}</p>`;
};

const sectionsHtml = (report: Report, options: TableHtmlOptions): readonly string[] => {
  const left = new Set(tableIds);
  const sections = report.sections.map(({ id, heading, blocks }) => {
    const table = tableIds.find((known) => known === id && left.delete(known));
    return [
      '<section>',
      `<h2 ${ownMarks.section}="${id}">${escaped(heading)}</h2>`,
      ...(table ? [tableOrNote(report, table, options)] : []),
      blocksHtml(blocks),
      '</section>',
    ];
  });
  const unplaced = [...left].map((table) => tableOrNote(report, table, options));
  return [...sections.flat(), ...unplaced].filter((part) => part !== '');
};

const articleHtml = (report: Report, options: TableHtmlOptions): string =>
  [
    '<article class="disclosure-report" lang="zh-Hans">',
    headHtml(report, options.locale),
    ...(report.preface ? [blocksHtml(report.preface)] : []),
    ...sectionsHtml(report, options),
    '</article>',
  ].join('\n');

const pageTitle = ({ title, body, year }: Report, locale: Locale): string =>
  title ?? [body.name, year, wordsIn[locale].untitled].filter((part) => part !== null).join(' ');

/**
 * Writes a report as HTML that needs no script: native tables with their headers told to assistive technology,
 * plain prose, only safe links. Reading it again gives the same report, but that cells the report lacks come back
 * blank. A whole page carries its style sheet; a part carries none, so that it can go where style is not allowed.
 */
export const writeHtml = (report: Report, options: WriteHtmlOptions = {}): string => {
  const { locale = 'zh-Hans', document = false, idPrefix = '', withElement = false, script } = options;
  const article = articleHtml(report, { locale, idPrefix });
  const content =
    withElement || script !== undefined ? `<disclosure-report>\n${article}\n</disclosure-report>` : article;
  if (!document) return `${content}\n`;
  return [
    '<!doctype html>',
    '<html lang="zh-Hans">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(pageTitle(report, locale))}</title>`,
    `<style>${pageStyle}</style>`,
    ...(script === undefined ? [] : [`<script${attributes({ src: script })}></script>`]),
    '</head>',
    '<body>',
    '<main>',
    content,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
};
