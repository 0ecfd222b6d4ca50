import { isWide, withoutLayoutSpaces } from './characters.js';
import type { Box, Piece } from './geometry.js';

/** What stands together on a line. */
export interface Segment extends Box {
  readonly text: string;
}

export interface Line extends Box {
  readonly text: string;
  readonly size: number;
  /** Its parts, where wide gaps part it. */
  readonly segments: readonly Segment[];
  readonly pieces: readonly Piece[];
}

const middle = ({ top, bottom }: Box): number => (top + bottom) / 2;

export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  right: Math.max(...boxes.map(({ right }) => right)),
  top: Math.min(...boxes.map(({ top }) => top)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** Text that is printed twice to look bold. */
const isSame = (one: Piece, other: Piece): boolean =>
  one.text === other.text && Math.abs(one.left - other.left) < one.size * 0.25;

/** Gaps wider than this, in letters' heights, part a line: no justified line has them. */
const widest = 1.4;

/** Parts of a line with gaps between them wider than `parting`, in the height of its letters. */
export const segmentsOf = (pieces: readonly Piece[], parting: number): readonly Segment[] => {
  const segments: Segment[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    const current = segments[segments.length - 1];
    const size = Math.max(piece.size, last?.size ?? 0);
    const gap = piece.left - (last?.right ?? piece.left);
    if (!current || gap > size * parting) segments.push({ ...piece, text: piece.text });
    else {
      const space = gap > size * 0.2 ? ' ' : '';
      segments[segments.length - 1] = {
        ...around([current, piece]),
        text: current.text + space + piece.text,
      };
    }
    last = piece;
  }
  return segments
    .map((segment) => ({ ...segment, text: withoutLayoutSpaces(segment.text) }))
    .filter(({ text }) => text !== '');
};

const lineOf = (pieces: readonly Piece[]): Line => {
  const ordered: Piece[] = [];
  for (const piece of [...pieces].sort((one, other) => one.left - other.left)) {
    const last = ordered[ordered.length - 1];
    if (!last || !isSame(last, piece)) ordered.push(piece);
  }
  const segments = segmentsOf(ordered, widest);
  const size = Math.max(...ordered.map((piece) => piece.size));
  return {
    ...around(ordered),
    text: segments.map(({ text }) => text).join(' '),
    size,
    segments,
    pieces: ordered,
  };
};

/** Puts pieces that stand beside each other on one line, from top to bottom. */
export const linesOf = (pieces: readonly Piece[]): readonly Line[] => {
  const rows: { pieces: Piece[]; middle: number; size: number }[] = [];
  for (const piece of [...pieces].sort((one, other) => middle(one) - middle(other))) {
    const row = rows[rows.length - 1];
    const reach = Math.max(piece.size, row?.size ?? 0) * 0.45;
    if (row && Math.abs(middle(piece) - row.middle) <= reach) {
      row.pieces.push(piece);
      if (piece.size > row.size) {
        row.size = piece.size;
        row.middle = middle(piece);
      }
    } else rows.push({ pieces: [piece], middle: middle(piece), size: piece.size });
  }
  return rows.map((row) => lineOf(row.pieces)).filter(({ text }) => text !== '');
};

/** Joins a line to what it goes on from; words of alphabetic scripts need a space. */
export const joined = (text: string, next: string): string =>
  text === '' || next === '' || isWide(text.slice(-1)) || isWide(next.charAt(0))
    ? text + next
    : `${text} ${next}`;
