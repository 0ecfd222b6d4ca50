import type { ReadingNote } from '@disclosure-report/core';
import { unpunctuated } from '../match/label.js';
import type { TableReading } from '../match/table-reading.js';
import { vocabulary } from '../match/vocabulary.js';
import type { SourceItem } from '../source/source-document.js';

const wordsOf = (item: SourceItem): readonly string[] => {
  if (item.kind === 'grid')
    return [item.headers ?? '', ...item.rows.flatMap((cells) => cells.map(({ text }) => text))];
  const { block } = item;
  return block.type === 'list' ? block.items : 'text' in block ? [block.text] : [];
};

/**
 * A note where the form's note on how a table's rows balance is not to be found, not even a clause of it. A table that
 * is cut up or flattened leaves its corner in other cells or in the lines around it, with other headers in between, so
 * it is looked for in all of the document.
 */
export const balanceNoteMissing = (
  { table, hasBalanceNote }: TableReading,
  items: readonly SourceItem[],
): readonly ReadingNote[] => {
  const balanceNotes = [...(vocabulary.find((words) => words.table === table)?.balanceNotes ?? [])];
  if (balanceNotes.length === 0 || hasBalanceNote) return [];
  const said = unpunctuated(items.flatMap(wordsOf).join(''));
  if (balanceNotes.some((balanceNote) => said.includes(balanceNote))) return [];
  return [{ code: 'cornerMissing', values: { table }, cells: [] }];
};
