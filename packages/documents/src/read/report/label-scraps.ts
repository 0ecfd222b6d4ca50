import type { TableId } from '@disclosure-report/core';
import { simplified } from '../match/simplified.js';
import { vocabulary } from '../match/vocabulary.js';
import type { SourceGrid, SourceItem } from '../source/source-document.js';

/** The characters a table's headers and labels are written with. */
const charactersOf: ReadonlyMap<TableId, ReadonlySet<string>> = new Map(
  vocabulary.map(({ table, rows, rowGroups, headers }) => {
    const labels = rows.flatMap((row) => row.labels.map(({ text }) => text));
    return [table, new Set([...labels, ...rowGroups, ...headers].join(''))];
  }),
);

/** What the labels leave out of themselves: numbers before them and remarks after them. */
const remarks = new Set(
  '一二三四五六七八九十项第条（）区分处理的只计这一情形不计其他情形本列数据勾稽关系为加之和等于',
);

const longestScrap = 60;

const isScrap = (item: SourceItem | undefined, characters: ReadonlySet<string>): boolean => {
  if (item?.kind !== 'text' || item.block.type !== 'paragraph') return false;
  const { text } = item.block;
  if (text.length > longestScrap || /[。；]/.test(text)) return false;
  return Array.from(simplified(text)).every(
    (character) => !/\p{Script=Han}/u.test(character) || characters.has(character) || remarks.has(character),
  );
};

const isWordless = ({ rows }: SourceGrid): boolean =>
  rows.every((cells) => cells.every(({ text }) => !/\p{L}/u.test(text)));

/**
 * Lines that are left of a table's labels where its rows have lost them: they stand between its heading and its last
 * piece, and are written with the characters of its labels alone. They are the table's, and no prose.
 */
export const labelScraps = (
  items: readonly SourceItem[],
  grids: ReadonlyMap<SourceGrid, readonly TableId[]>,
  headings: readonly number[],
): ReadonlySet<number> => {
  const scraps = new Set<number>();
  for (const [table, characters] of charactersOf) {
    const pieces = items.flatMap((item, index) =>
      item.kind === 'grid' && grids.get(item)?.includes(table) ? [{ item, index }] : [],
    );
    if (!pieces.some(({ item }) => isWordless(item))) continue;
    const first = pieces[0]?.index ?? 0;
    const last = pieces[pieces.length - 1]?.index ?? 0;
    const start = Math.max(0, ...headings.filter((index) => index < first).map((index) => index + 1));
    for (let index = start; index < last; index += 1) {
      if (!headings.includes(index) && isScrap(items[index], characters)) scraps.add(index);
    }
  }
  return scraps;
};
