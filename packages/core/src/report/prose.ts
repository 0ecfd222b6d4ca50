import type { SectionId } from '../forms/model.js';
import type { Block } from './block.js';
import type { Report } from './report.js';

/** Words of a report with the place they stand at. */
export interface Sentence {
  readonly text: string;
  readonly section: SectionId | 'preface' | 'title';
  /**
   * Index among the blocks of the preface or the section, counted on where a report repeats a section; absent for
   * the title and for a section's heading, which are no blocks.
   */
  readonly block?: number;
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

/** Those of one section, or of the preface, with their places. */
const placed = (
  blocks: readonly Block[],
  section: SectionId | 'preface',
  first: number,
): readonly Sentence[] =>
  blocks.flatMap((block, index) =>
    textsOf(block)
      .flatMap(split)
      .map((text) => ({ text, section, block: first + index })),
  );

/** What a report says in words, sentence by sentence, in its order; headings within sections count as sentences. */
export const sentencesOf = (report: Report): readonly Sentence[] => {
  const sentences: Sentence[] = [...placed(report.preface ?? [], 'preface', 0)];
  const counted = new Map<SectionId, number>();
  for (const { id, blocks } of report.sections) {
    const first = counted.get(id) ?? 0;
    sentences.push(...placed(blocks, id, first));
    counted.set(id, first + blocks.length);
  }
  return sentences;
};

/** A section's prose in one piece; `undefined` where the report has no such section. */
export const proseOf = (report: Report, section: SectionId): string | undefined => {
  const found = report.sections.filter(({ id }) => id === section);
  return found.length > 0 ? found.flatMap(({ blocks }) => blocks.flatMap(textsOf)).join('\n') : undefined;
};

/** Whether words say themselves that others were left out, as excerpts do: （略）, [……从略……]. */
export const isExcerpt = (text: string): boolean =>
  /[[［【〔（(][…．.·\s]*(?:从略|省略|[上中下]略|以[上下]略|略)[…．.·\s]*[\]］】〕）)]/.test(text);
