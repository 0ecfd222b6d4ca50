import type { Sentence } from '../report/prose.js';
import { amountOf, groupsOfAmount, type Amount } from './amount.js';
import { PlainText, type Span } from './plain-text.js';

/** A number that the prose states, with the sentence it stands in. */
export interface Fact extends Amount {
  readonly sentence: Sentence;
  /** Where the number stands in the sentence's text, as it is written; absent where words alone say it: 未收到. */
  readonly number?: Span;
}

/** A sentence with what stands before it, as far as that can tell what its numbers are about. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly plain: PlainText;
  /** The clauses before it that end in a semicolon, so that all are one sentence. */
  readonly lead: string;
  /** What stands before it in the same block. */
  readonly before: string;
}

/** As far back as words tell what a number is about. */
const farthestBack = 300;

const endOf = (text: string): string => text.slice(-farthestBack);

const goesOn = (text: string): boolean => /[；;]$/.test(text);

export const readSentences = (sentences: readonly Sentence[]): readonly ReadSentence[] => {
  const read: ReadSentence[] = [];
  let last: ReadSentence | undefined;
  for (const sentence of sentences) {
    const sameSection = last?.sentence.section === sentence.section ? last : undefined;
    const sameBlock = sameSection?.sentence.block === sentence.block ? sameSection : undefined;
    const led = sameSection && goesOn(sameSection.sentence.text) ? sameSection : undefined;
    const now: ReadSentence = {
      sentence,
      plain: new PlainText(sentence.text),
      lead: led ? endOf(led.lead + led.plain.text) : '',
      before: sameBlock ? endOf(sameBlock.before + sameBlock.plain.text) : '',
    };
    read.push(now);
    last = now;
  }
  return read;
};

/** A part of a sentence's plain text; a number belongs to the words of its own clause. */
export interface Clause {
  readonly text: string;
  readonly start: number;
}

/** What a sentence says before a place in its plain text. */
export const leadingTo = ({ lead, plain }: ReadSentence, place: number): string =>
  endOf(lead + plain.text.slice(Math.max(0, place - farthestBack), place));

/** Parts a text at what an expression matches. */
export const clausesOf = (text: string, separators: RegExp): readonly Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { 0: separator, index } of text.matchAll(separators)) {
    clauses.push({ text: text.slice(start, index), start });
    start = index + separator.length;
  }
  clauses.push({ text: text.slice(start), start });
  return clauses.filter((clause) => clause.text !== '');
};

/** The amount an expression found in a sentence; its first group stands at `group` among those of the match. */
export const factFrom = (
  { sentence, plain }: ReadSentence,
  clause: Clause,
  match: RegExpMatchArray,
  group = 1,
): Fact => {
  const groups: readonly (string | undefined)[] = match.slice(group, group + groupsOfAmount);
  const [about = '', digits = '', more = '', large = ''] = groups;
  const written = groups.join('');
  // The words around a number hold no digits, so it is the only place where these stand.
  const place = clause.start + (match.index ?? 0) + match[0].indexOf(written) + about.length;
  const number = plain.spanOf(place, (digits + more + large).length);
  return { ...amountOf(groups), sentence, ...(number && { number }) };
};

/** What a sentence says is nothing at all. */
export const noneIn = ({ sentence }: ReadSentence, unit: string): Fact => ({
  value: 0,
  unit,
  approximate: false,
  sentence,
});
