import { simplified } from '../match/simplified.js';
import type { Line } from './line.js';

/**
 * A text as one run of characters, without white space: what was written without separators keeps none that mean
 * anything. Each character knows where it stood.
 */
export interface Stream {
  /** Full-width and Traditional characters as their plain ones; punctuation is kept. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** The index of each character's line in `lines`, and its place in that line. */
  readonly lineAt: readonly number[];
  readonly offsetAt: readonly number[];
  /** Whether white space or a line's end stands before a character. */
  readonly gapBefore: readonly boolean[];
}

/** Stands where a line was left out, so that nothing reaches over it. */
const barrier = '\n';

const isLeftOut = ({ tabbed, cells }: Line): boolean => tabbed || cells.length > 1;

/** Strings the lines together; those whose cells are parted by tabs are left to the reader that can tell them. */
export const streamOf = (lines: readonly Line[]): Stream => {
  const parts: string[] = [];
  const lineAt: number[] = [];
  const offsetAt: number[] = [];
  const gapBefore: boolean[] = [];
  const add = (character: string, line: number, offset: number, gap: boolean): void => {
    parts.push(character);
    lineAt.push(line);
    offsetAt.push(offset);
    gapBefore.push(gap);
  };
  for (const [index, line] of lines.entries()) {
    if (isLeftOut(line)) {
      add(barrier, index, 0, true);
      continue;
    }
    let gap = true;
    for (let offset = 0; offset < line.text.length; offset += 1) {
      const character = line.text.charAt(offset);
      if (/\s/.test(character)) {
        gap = true;
        continue;
      }
      for (const folded of plain(character)) {
        add(folded, index, offset, gap);
        gap = false;
      }
    }
  }
  return { text: parts.join(''), lines, lineAt, offsetAt, gapBefore };
};

const plain = (character: string): string =>
  character >= '\u2e80' || character > '\u007f'
    ? simplified(character.normalize('NFKC')).replace(/\s/g, '').toLowerCase()
    : character.toLowerCase();

/** A stretch as it was printed; where it goes over a line's end there is a space. */
export const printed = ({ lines, lineAt, offsetAt, text }: Stream, from: number, to: number): string => {
  if (to <= from || from >= text.length) return '';
  const [first = 0, last = 0] = [lineAt[from], lineAt[to - 1]];
  const start = offsetAt[from] ?? 0;
  const end = (offsetAt[to - 1] ?? 0) + 1;
  if (first === last) return lines[first]?.text.slice(start, end) ?? '';
  return lines
    .slice(first, last + 1)
    .map(({ text: line }, at, all) =>
      line.slice(at === 0 ? start : 0, at === all.length - 1 ? end : undefined),
    )
    .filter((line) => line !== '')
    .join(' ');
};

/** The number of the line a character stands in, counted from 1. */
export const lineNumberAt = ({ lines, lineAt }: Stream, at: number): number =>
  lines[lineAt[at] ?? 0]?.number ?? 1;
