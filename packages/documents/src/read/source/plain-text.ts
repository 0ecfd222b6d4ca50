/** Most texts are a number or a label, with nothing to take out. */
const toCollapse = /[ \t\r\n\f\v\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/;

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Runs of white space become one space, as a browser shows them; what cannot be seen goes. */
export const collapsed = (text: string): string =>
  toCollapse.test(text) ? text.replace(invisible, '').replace(/[ \t\r\n\f\v\u00a0]+/g, ' ') : text;

export const trimmed = (text: string): string => collapsed(text).trim();

const wide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef“”‘’…]/;

/** Lines that were broken to fit become one; a space is needed only between words of alphabetic scripts. */
export const joinedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((joined, line) => {
      const parts = joined !== '' && !wide.test(joined.slice(-1)) && !wide.test(line.slice(0, 1));
      return joined + (parts ? ' ' : '') + line;
    }, '');
