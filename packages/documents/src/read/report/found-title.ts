import { joinedLines } from '../source/plain-text.js';
import type { SourceDocument, SourceItem } from '../source/source-document.js';
import { titleIn, type Title } from './title.js';

export interface FoundTitle extends Title {
  /** The items it was printed in. */
  readonly indexes: ReadonlySet<number>;
}

/** A title is looked for no further than this before what it heads. */
const nearby = 400;

/** Longer than any line a title is broken into. */
const longestLine = 80;

const lineOf = (item: SourceItem | undefined): { text: string; heading: boolean } | undefined => {
  if (item?.kind !== 'text') return undefined;
  const { block } = item;
  if (block.type !== 'heading' && block.type !== 'paragraph') return undefined;
  return block.text.length <= longestLine
    ? { text: block.text, heading: block.type === 'heading' }
    : undefined;
};

/** The title that ends at an item, on one to three lines: as many as it takes to name body and year. */
const titleEndingAt = (
  items: readonly SourceItem[],
  end: number,
): (FoundTitle & { heading: boolean }) | undefined => {
  const lines: string[] = [];
  let found: (FoundTitle & { heading: boolean }) | undefined;
  for (let index = end; index > end - 3; index -= 1) {
    const line = lineOf(items[index]);
    if (!line) break;
    lines.unshift(line.text);
    const title = titleIn(joinedLines(lines.join('\n')));
    if (!title) continue;
    const indexes = new Set(lines.map((_, at) => index + at));
    const heading = line.heading || (found?.heading ?? false);
    if (title.name && title.year) return { ...title, indexes, heading };
    found ??= { ...title, indexes, heading };
  }
  return found;
};

/** The report's title: marked as a heading rather than not, and near to what follows it rather than far. */
export const foundTitle = ({ items, hints }: SourceDocument, before: number): FoundTitle | undefined => {
  let best: (FoundTitle & { heading: boolean }) | undefined;
  for (let end = before - 1; end >= Math.max(0, before - nearby); end -= 1) {
    const title = titleEndingAt(items, end);
    if (!title) continue;
    const rank = (candidate: FoundTitle & { heading: boolean }): number =>
      (candidate.name ? 2 : 0) + (candidate.year ? 2 : 0) + (candidate.heading ? 1 : 0);
    if (!best || rank(title) > rank(best)) best = title;
  }
  if (best) return { text: best.text, name: best.name, year: best.year, indexes: best.indexes };
  const hinted = hints.title === undefined ? undefined : titleIn(hints.title.split(/[-_|—]/)[0] ?? '');
  return hinted && { ...hinted, indexes: new Set() };
};
