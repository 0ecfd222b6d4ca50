import { sentencesOf, type Sentence } from '../report/prose.js';
import type { Report } from '../report/report.js';
import { factsIn, type Facts } from './facts.js';

/** What was read of a report's prose, and what beside the sections it was read from. */
interface ReadProse {
  readonly preface: Report['preface'];
  readonly year: number | null;
  readonly name: string | null;
  readonly sentences: readonly Sentence[];
  facts?: Facts;
}

/** A clerk changes one number and all rules are asked again: the prose is the same then, and the dearest to read. */
const readBefore = new WeakMap<Report['sections'], ReadProse>();

const readProse = (report: Report): ReadProse => {
  const { preface, sections, year, body } = report;
  const before = readBefore.get(sections);
  if (before && before.preface === preface && before.year === year && before.name === body.name)
    return before;
  const read: ReadProse = { preface, year, name: body.name, sentences: sentencesOf(report) };
  readBefore.set(sections, read);
  return read;
};

/** `sentencesOf`, read once. */
export const knownSentences = (report: Report): readonly Sentence[] => readProse(report).sentences;

/** `factsIn`, read once. */
export const knownFacts = (report: Report): Facts => {
  const read = readProse(report);
  return (read.facts ??= factsIn(report));
};
