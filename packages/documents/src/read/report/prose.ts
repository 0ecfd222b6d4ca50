import type { Block, Section, TableBlock } from '@disclosure-report/core';
import { readNumber } from '../number/read-number.js';
import { joinedLines } from '../source/plain-text.js';
import type { SourceDocument, SourceGrid, SourceItem } from '../source/source-document.js';
import type { SectionHeading } from './section-headings.js';
import { isFactLine, isRule, withoutChrome } from './stated-facts.js';

/** A short line （一）… that ends in no punctuation heads what follows it. */
const isSubheading = (text: string): boolean =>
  text.length <= 30 && /^[（(][一二三四五六七八九十]{1,3}[)）]/.test(text) && !/[。；：:]/.test(text);

const tableBlock = ({ rows }: SourceGrid): TableBlock => ({
  type: 'table',
  rows: rows.map((cells) =>
    cells.flatMap(({ text, colSpan }) => [joinedLines(text), ...Array<string>(colSpan - 1).fill('')]),
  ),
});

/** Whether a grid holds figures, and so might have been meant as one of the three tables. */
export const hasFigures = ({ rows }: SourceGrid): boolean =>
  rows.flat().filter(({ text }) => readNumber(text).kind === 'value').length >= 3;

const blockOf = (item: SourceItem, promote: boolean, asIs: boolean): Block | undefined => {
  if (item.kind === 'text') {
    const { block } = item;
    return promote && block.type === 'paragraph' && isSubheading(block.text)
      ? { ...block, type: 'heading' }
      : block;
  }
  const cells = item.rows.flat().filter(({ text }) => text !== '');
  const [only] = cells;
  if (!only) return undefined;
  return !asIs && cells.length === 1 && item.rows.length === 1
    ? { type: 'paragraph', text: joinedLines(only.text) }
    : tableBlock(item);
};

/** What stands before the report, without what the page says of itself. */
const withoutPage = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'paragraph') return [block];
    if (isFactLine(block.text) || isRule(block.text)) return [];
    return [{ ...block, text: withoutChrome(block.text) }];
  });

export interface Prose {
  readonly preface: readonly Block[];
  readonly sections: readonly Section[];
}

/**
 * Sorts the report's prose under its sections; `belongs` tells which items are prose of the report at all.
 * What this project wrote itself is taken as it is, without guessing at what portals do.
 */
export const proseOf = (
  { items, own }: SourceDocument,
  headings: readonly SectionHeading[],
  belongs: (index: number) => boolean,
): Prose => {
  const between = (from: number, to: number, promote: boolean): readonly Block[] =>
    items.slice(from, to).flatMap((item, offset) => {
      const block = belongs(from + offset) ? blockOf(item, promote, own !== undefined) : undefined;
      return block ?? [];
    });
  const start = headings[0]?.index ?? items.length;
  return {
    preface: own === undefined ? withoutPage(between(0, start, false)) : between(0, start, false),
    sections: headings.map(({ id, text, index, marked }, at) => ({
      id,
      heading: text,
      blocks: between(index + 1, headings[at + 1]?.index ?? items.length, !marked),
    })),
  };
};
