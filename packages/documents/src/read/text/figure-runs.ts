import type { Stream } from './stream.js';

/** Figures that stand together, however many numbers they are. */
export interface FigureRun {
  readonly from: number;
  readonly to: number;
}

const unit = '(?:亿元|万元|元|件|项|条|个|宗|次|份|部|人|例|起)';

/** Numbers with their signs and units, and marks that stand for none, as far as they follow each other. */
const figures = new RegExp(
  `(?:[-+减增]?\\d(?:[\\d]|[.,](?=\\d))*${unit}?|[-/—](?![\\p{Script=Han}]))+`,
  'gu',
);

/** Digits that are a year, an ordinal or a number before a label, not what a cell holds. */
const trimmedEnd = (text: string, from: number, to: number): number => {
  const run = text.slice(from, to);
  const after = text.slice(to, to + 2);
  // `00000002.其他法律`: the 2 numbers the next label. `0,0,5、存在的主要问题` likewise.
  if (/^[.、)．:](?=[^\d])/.test(after) && /\d$/.test(run)) return to - 1;
  const year = after.startsWith('年') ? /20\d\d$/.exec(run) : null;
  return year ? to - year[0].length : to;
};

/** All runs of figures in a stream that could be the cells of a row. */
export const figureRuns = ({ text }: Stream): readonly FigureRun[] =>
  [...text.matchAll(figures)].flatMap(({ 0: run, index: from }): readonly FigureRun[] => {
    const before = text.charAt(from - 1);
    const end = from + run.length;
    if (before === '第' || (before === '(' && text.charAt(end) === ')') || !/\d/.test(run)) return [];
    const to = trimmedEnd(text, from, end);
    return to > from && /\d/.test(text.slice(from, to)) ? [{ from, to }] : [];
  });
