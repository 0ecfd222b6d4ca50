import { formIds, forms, type SectionId } from '@disclosure-report/core';
import { labelOf } from '../match/label.js';
import { likeness } from '../match/likeness.js';
import { vocabulary } from '../match/vocabulary.js';
import type { Stream } from './stream.js';

/** A word of the form found in a stream, remarks in brackets after it included. */
export interface WordToken {
  readonly from: number;
  readonly to: number;
  /** As labels are compared. */
  readonly word: string;
  /** The section it heads, where it is a numbered heading. */
  readonly section?: SectionId;
}

const sections = forms[formIds[0] ?? '2021'].sections.map(({ id, heading }) => ({
  id,
  name: labelOf(heading['zh-Hans']).text,
}));

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/** Headers over each other as they read in one cell; where all headers run together, that is not how they are parted. */
const joinedHeaders: ReadonlySet<string> = new Set(
  vocabulary.flatMap(({ bands }) => {
    const columns = bands.flatMap(({ columns: own, across }) => [...own, ...(across ?? [])]);
    const single = new Set(columns.flatMap(({ path }) => path.flatMap((names) => [...names])));
    return columns.flatMap(({ names }) => [...names].filter((name) => !single.has(name)));
  }),
);

const words: ReadonlySet<string> = new Set(
  vocabulary
    .flatMap(({ rows, rowGroups, headers }) => [
      ...rows.flatMap(({ labels }) => labels.map(({ text }) => text)),
      ...rowGroups,
      ...[...headers].filter((header) => !joinedHeaders.has(header)),
    ])
    .filter(isHan),
);

const wordsByStart: ReadonlyMap<string, readonly string[]> = [...words]
  .sort((one, other) => other.length - one.length)
  .reduce((found, word) => {
    const start = word.slice(0, 1);
    return found.set(start, [...(found.get(start) ?? []), word]);
  }, new Map<string, readonly string[]>());

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** The letters of a stream from one place on, punctuation passed over, to the end of what was asked for. */
const lettersFrom = (text: string, from: number, count: number): { letters: string; to: number[] } => {
  const to: number[] = [];
  let letters = '';
  for (let at = from; at < text.length && letters.length < count && at < from + count * 2 + 8; at += 1) {
    const character = text.charAt(at);
    if (character === '。' || character === '\n') break;
    if (!isLetter(character)) continue;
    letters += character;
    to.push(at + 1);
  }
  return { letters, to };
};

/** Remarks after a label, （区分处理的，…）, belong to it; a number in brackets, or another word, does not. */
const withRemark = (text: string, to: number): number => {
  const remark = /^\(([^()\d\n。]{3,40})\)/.exec(text.slice(to, to + 44));
  if (!remark) return to;
  const [whole, said = ''] = remark;
  const isWord = wordsByStart.get(said.slice(0, 1))?.some((word) => said.startsWith(word.slice(0, 6)));
  return isWord ? to : to + whole.length;
};

/** How alike a heading run into other text has to be: nothing but its own words ends it. */
const enough = 0.86;

/** A numbered section heading, told by its words even where one of them is off. */
const headingAt = (text: string, from: number, after: number): WordToken | undefined => {
  const { letters, to } = lettersFrom(text, after, 24);
  let best: (WordToken & { likeness: number }) | undefined;
  for (const { id, name } of sections) {
    for (let length = name.length - 3; length <= Math.min(name.length + 3, letters.length); length += 1) {
      const like = likeness(letters.slice(0, length), name, enough);
      if (like < enough || like <= (best?.likeness ?? 0)) continue;
      best = { from, to: to[length - 1] ?? after, word: name, section: id, likeness: like };
    }
  }
  return best;
};

const numbering = /(?<![一二三四五六七八九十第])[一二三四五六七八九][、.]|[1-9][、.](?=\p{Script=Han})/gu;

/** Text with more numbered places than this is no annual report. */
const mostHeadings = 2000;

const headingsIn = (text: string): ReadonlyMap<number, WordToken> => {
  const found = new Map<number, WordToken>();
  let seen = 0;
  for (const { 0: number, index } of text.matchAll(numbering)) {
    seen += 1;
    if (seen > mostHeadings) break;
    const heading = headingAt(text, index, index + number.length);
    if (heading) found.set(index, heading);
  }
  return found;
};

/** Finds the form's words and the section headings, the longest at each place. */
export const wordTokens = ({ text }: Stream): readonly WordToken[] => {
  const tokens: WordToken[] = [];
  const headings = headingsIn(text);
  let at = 0;
  while (at < text.length) {
    const heading = headings.get(at);
    const found = heading ?? wordAt(text, at);
    if (found) tokens.push(found);
    at = found?.to ?? at + 1;
  }
  return tokens;
};

const wordAt = (text: string, from: number): WordToken | undefined => {
  const candidates = wordsByStart.get(text.charAt(from));
  const [longest] = candidates ?? [];
  if (!candidates || longest === undefined) return undefined;
  const { letters, to } = lettersFrom(text, from, longest.length);
  const word = candidates.find((candidate) => letters.startsWith(candidate));
  const end = word === undefined ? undefined : to[word.length - 1];
  return word === undefined || end === undefined ? undefined : { from, to: withRemark(text, end), word };
};
