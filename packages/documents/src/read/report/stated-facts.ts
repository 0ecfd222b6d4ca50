import { isSafeAddress } from '@disclosure-report/core';
import type { SourceGrid, SourceItem } from '../source/source-document.js';
import { dateIn } from './date.js';

/** What the lines and tables around a report say of it, beside its title. */
export interface StatedFacts {
  readonly published?: string;
  readonly publisher?: string;
  readonly address?: string;
}

type Kind = 'published' | 'dated' | 'publisher' | 'address';

const labels: Readonly<Record<string, Kind>> = {
  发布日期: 'published',
  发布时间: 'published',
  公开日期: 'published',
  公开时间: 'published',
  发文日期: 'published',
  信息时间: 'published',
  日期: 'dated',
  时间: 'dated',
  发布机构: 'publisher',
  公开机构: 'publisher',
  发布单位: 'publisher',
  公开单位: 'publisher',
  发文机关: 'publisher',
  编制单位: 'publisher',
  信息来源: 'publisher',
  来源: 'publisher',
  单位: 'publisher',
  原文链接: 'address',
  链接: 'address',
};

/** Other words that head such a line; it is no part of the report either. */
const otherLabels =
  '索引号|文号|栏目|分类|主题分类|关键词|字体|字号|字体大小|浏览次数|浏览量|访问量|点击数|阅读|作者|责任编辑|编辑|当前位置|采集时间|标题|名称';

const anyLabel = [...Object.keys(labels), ...otherLabels.split('|')]
  .sort((a, b) => b.length - a.length)
  .join('|');

const labelled = new RegExp(`(${anyLabel})[】\\]）)]?\\s*[:：]\\s*(\\S*)`, 'g');

const factLine = new RegExp(`^[\\s【\\[（(]*(?:${anyLabel})[】\\]）)]?\\s*[:：]`);

/** Whether a line is about the page (发布日期：…, 来源：…) rather than of the report. */
export const isFactLine = (text: string): boolean => text.length <= 120 && factLine.test(text);

/** A line drawn across the page, 正文 written in it or not. */
export const isRule = (text: string): boolean =>
  /^正文$|^(?=.*[=＝\-—─_*~]{3})[=＝\-—─_*~\s]*(?:正文)?[=＝\-—─_*~\s]*$/.test(text);

const opening = /(?:根据|按照|依据|遵照)[^。]{0,6}《|本(?:年度)?报告|现将|现就|为(?:全面|深入|进一步)/;

/** A page’s own words that ran into the first paragraph (当前位置：…来源：…) taken off it. */
export const withoutChrome = (text: string): string => {
  const start = factLine.test(text) ? text.search(opening) : -1;
  return start > 0 && !text.slice(0, start).includes('。') ? text.slice(start) : text;
};

const cellPairs = ({ rows }: SourceGrid): readonly (readonly [string, string])[] =>
  rows.flatMap((cells) =>
    cells
      .slice(0, -1)
      .map(({ text }, at) => [text.replace(/[\s:：]/g, ''), cells[at + 1]?.text ?? ''] as const),
  );

const linePairs = (text: string): readonly (readonly [string, string])[] =>
  [...text.slice(0, 400).matchAll(labelled)].map(([, label = '', value = '']) => [label, value]);

const pairsOf = (item: SourceItem): readonly (readonly [string, string])[] => {
  if (item.kind === 'grid') return item.rows.length <= 30 ? cellPairs(item) : [];
  const { block } = item;
  return block.type === 'paragraph' || block.type === 'heading' ? linePairs(block.text) : [];
};

/** Reads what is stated; of several statements of one thing the first counts. */
export const statedFacts = (items: readonly SourceItem[]): StatedFacts => {
  const found: Partial<Record<Kind, string>> = {};
  for (const [label, value] of items.flatMap(pairsOf)) {
    const kind = labels[label];
    if (!kind || !value) continue;
    const isAddress = /^https?:\/\//i.test(value) && isSafeAddress(value);
    if (kind === 'published' || kind === 'dated') {
      const date = dateIn(value);
      if (date) found[kind] ??= date;
    } else if (isAddress) found.address ??= value;
    else if (kind === 'publisher' && value.length <= 40) found.publisher ??= value;
  }
  const published = found.published ?? found.dated;
  return {
    ...(published !== undefined && { published }),
    ...(found.publisher !== undefined && { publisher: found.publisher }),
    ...(found.address !== undefined && { address: found.address }),
  };
};
