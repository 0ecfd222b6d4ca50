import { isSafeAddress, type Block } from './block.js';
import type { Reader } from './value-reader.js';

const blockTypes = [
  'heading',
  'paragraph',
  'list',
  'table',
  'image',
  'link',
] as const satisfies readonly Block['type'][];

export const parseBlocks = (blocks: Reader): void => {
  for (const block of blocks.items()) parseBlock(block);
};

const parseBlock = (block: Reader): void => {
  if (!block.object()) return;
  switch (block.required('type')?.oneOf(blockTypes)) {
    case 'heading':
    case 'paragraph':
      block.onlyKeys(['type', 'text']);
      block.required('text')?.string();
      return;
    case 'list':
      block.onlyKeys(['type', 'ordered', 'items']);
      block.optional('ordered')?.boolean();
      for (const item of block.required('items')?.items() ?? []) item.string();
      return;
    case 'table':
      block.onlyKeys(['type', 'rows']);
      for (const row of block.required('rows')?.items() ?? []) for (const cell of row.items()) cell.string();
      return;
    case 'image':
      block.onlyKeys(['type', 'source', 'alternative']);
      address(block.required('source'));
      block.required('alternative')?.string();
      return;
    case 'link':
      block.onlyKeys(['type', 'target', 'text']);
      address(block.required('target'));
      block.required('text')?.string();
      return;
    case undefined:
  }
};

const address = (reader: Reader | undefined): void => {
  const value = reader?.string();
  if (reader && value !== undefined && !isSafeAddress(value))
    reader.problem('unsafeAddress', { actual: value });
};
