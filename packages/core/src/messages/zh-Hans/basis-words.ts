import type { BasisWords } from '../rule-basis.js';

const digits = '〇一二三四五六七八九';

/** 不足一百的条文序号：九十三。 */
const inChinese = (article: number): string => {
  const tens = Math.floor(article / 10);
  return [
    tens > 1 ? digits[tens] : '',
    tens > 0 ? '十' : '',
    article % 10 > 0 ? digits[article % 10] : '',
  ].join('');
};

export const basisWords: BasisWords = {
  kinds: {
    logic: '由数字和文字的含义推知',
    practice: '通行做法，没有明文规定',
  },
  form: (circulars) => `规定格式（${circulars.join('、')}）`,
  acts: {
    disclosureRegulation: '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    legislationLaw: '《中华人民共和国立法法》',
    reconsiderationLaw: '《中华人民共和国行政复议法》',
  },
  articles: (act, articles) => `${act}${articles.map((article) => `第${inChinese(article)}条`).join('、')}`,
  both: (kind, provision) => `${kind}；${provision}`,
};
