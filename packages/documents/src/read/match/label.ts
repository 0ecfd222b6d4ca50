import { simplified } from './simplified.js';

/** A label as it is compared: what it says, and the number before it. */
export interface Label {
  /** Without numbering, remarks, punctuation, spaces; Simplified, lower case. */
  readonly text: string;
  /** `一、`, `(六)`, `(6)`, `3.`; `''` where there is none. Of several the last, which is the label's own. */
  readonly numbering: string;
}

const longest = 400;

const chinese = '[一二三四五六七八九十]{1,3}';

/** 第（一）项 is a name, not a number before a label. */
const numberings = new RegExp(
  `^${chinese}[、.．,:]|(?<!第)\\((?:${chinese}|\\d{1,2})\\)|(?<![\\d.])\\d{1,2}[.、．)](?!\\d)|^\\d{1,2}(?:[,:](?!\\d)|(?=\\p{Script=Han}))`,
  'gu',
);

const spelled = (numbering: string): string =>
  numbering.replace(/^(\d+)[、．),:]?$/, '$1.').replace(/^([^\d(]+)[.．,:]$/, '$1、');

const remarks = /(?<!第)[([【][^()[\]【】]*[)\]】]/g;

const punctuation = /[\s\p{P}\p{S}]+/gu;

const folded = (source: string): string =>
  simplified(source.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')).toLowerCase();

/** All words of a text, written as a label's are. */
export const unpunctuated = (source: string): string => folded(source).replace(punctuation, '');

/** Brings a label into the form in which labels are compared. */
export const labelOf = (source: string): Label => {
  let numbering = '';
  const unnumbered = folded(source.slice(0, longest)).replace(numberings, (found) => {
    numbering = spelled(found);
    return '';
  });
  const said = unnumbered.replace(remarks, '').replace(/(?<!第)[([【].*$|单位:.*$/, '');
  // A label that is nothing but a remark, as the corner of table 三, is what the remark says.
  const text = (said || unnumbered).replace(punctuation, '');
  return { text, numbering };
};
