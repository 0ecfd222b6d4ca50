import type { SectionId } from '../forms/model.js';
import type { Block } from './block.js';
import type { Report } from './report.js';

export interface Sentence {
  readonly text: string;
  readonly section: SectionId | 'preface';
}

const textsOf = (block: Block): readonly string[] => {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'link':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
    case 'image':
      return [];
  }
};

/** Ends of a sentence stay with it; a line is never part of two. */
const split = (text: string): readonly string[] =>
  text
    .split(/(?<=[。！？；!?;])|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

/** What a report says in words, sentence by sentence, in its order; headings count as sentences. */
export const sentencesOf = (report: Report): readonly Sentence[] => [
  ...(report.preface ?? [])
    .flatMap(textsOf)
    .flatMap(split)
    .map((text) => ({ text, section: 'preface' as const })),
  ...report.sections.flatMap(({ id, blocks }) =>
    blocks
      .flatMap(textsOf)
      .flatMap(split)
      .map((text) => ({ text, section: id })),
  ),
];

/** A section's prose in one piece; `undefined` where the report has no such section. */
export const proseOf = (report: Report, section: SectionId): string | undefined => {
  const found = report.sections.filter(({ id }) => id === section);
  return found.length > 0 ? found.flatMap(({ blocks }) => blocks.flatMap(textsOf)).join('\n') : undefined;
};
