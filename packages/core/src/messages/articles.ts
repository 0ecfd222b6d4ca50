import type { Band, Line } from '../forms/model.js';
import type { Locale } from '../text.js';

const digits = '零一二三四五六七八九';

/** 1 to 99, as Chinese law counts its articles. */
const chineseNumeral = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return ten + (ones > 0 || value === 0 ? (digits[ones] ?? '') : '');
};

/** How a form's reference to the 政府信息公开条例 is said: `36(1)` an item, `16¶2` a paragraph. */
export const describeArticle = (reference: string, locale: Locale): string => {
  const [, article = '', paragraph, item] = /^(\d+)(?:¶(\d+))?(?:\((\d+)\))?$/.exec(reference) ?? [];
  if (article === '') return reference;
  if (locale === 'en') {
    return `article ${article}${paragraph ? `, paragraph ${paragraph}` : ''}${item ? `(${item})` : ''}`;
  }
  const numeral = (value: string): string => chineseNumeral(Number(value));
  return `第${numeral(article)}条${paragraph ? `第${numeral(paragraph)}款` : ''}${item ? `第（${numeral(item)}）项` : ''}`;
};

/** On what a row rests: its own articles, or the clause its grid is for. */
export const describeArticles = ({ articles }: Line, { label }: Band, locale: Locale): readonly string[] =>
  articles.length === 0 && label
    ? [label[locale]]
    : articles.map((article) => describeArticle(article, locale));
