import type { Box, Piece } from './geometry.js';
import type { RuledCell, RuledGrid } from './ruled-grids.js';
import { isWide } from './characters.js';
import { linesOf, type Line } from './lines.js';

const centre = ({ left, right, top, bottom }: Box): readonly [number, number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

const holds = (box: Box, [x, y]: readonly [number, number]): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

export const isInside = (piece: Piece, box: Box): boolean => holds(box, centre(piece));

const weight = (text: string): number => {
  let sum = 0;
  for (const character of text) sum += isWide(character) ? 1 : 0.5;
  return sum;
};

/** A stretch of text that runs over several cells is parted at its spaces. */
const parts = (piece: Piece): readonly Piece[] => {
  const all = weight(piece.text);
  const words = piece.text.matchAll(/[^\s\u00a0\u3000]+/g);
  return Array.from(words, ({ 0: text, index }) => {
    const left = piece.left + ((piece.right - piece.left) * weight(piece.text.slice(0, index))) / all;
    return { ...piece, text, left, right: left + ((piece.right - piece.left) * weight(text)) / all };
  });
};

/** Room that cells leave free at either side; programs differ, this is the widest of the usual. */
const padding = 6;

/** Whether a line was broken because no more fitted, rather than where one thing ends. */
const isFull = (line: Line, { left, right }: Box): boolean =>
  line.right - line.left + line.size > right - left - 2 * padding;

const textOf = (pieces: readonly Piece[], cell: Box): string => {
  const lines = linesOf(pieces.filter((piece) => !piece.upright));
  const upright = pieces
    .filter((piece) => piece.upright)
    .sort((one, other) => other.left - one.left || one.top - other.top)
    .map(({ text }) => text)
    .join('');
  let text = upright.replace(/\s/g, '');
  let last: Line | undefined;
  for (const line of lines) {
    const said = line.segments.map((segment) => segment.text).join(' ');
    if (last && !isFull(last, cell)) text += '\n';
    else if (last && !isWide(last.text.slice(-1)) && !isWide(said.charAt(0)) && !/\d$/.test(last.text))
      text += ' ';
    text += said;
    last = line;
  }
  return text;
};

/** What each cell of a table says. */
export const cellTexts = (grid: RuledGrid, pieces: readonly Piece[]): ReadonlyMap<RuledCell, string> => {
  const found = new Map<RuledCell, Piece[]>(grid.cells.map((cell) => [cell, []]));
  const cellAt = (piece: Piece): RuledCell | undefined => {
    const point = centre(piece);
    return grid.cells.find((cell) => holds(cell, point));
  };
  for (const piece of pieces) {
    const cell = cellAt(piece);
    const isOver =
      cell && (piece.left < cell.left - piece.size / 2 || piece.right > cell.right + piece.size / 2);
    for (const part of isOver && !piece.upright ? parts(piece) : [piece]) {
      const own = part === piece ? cell : cellAt(part);
      if (own) found.get(own)?.push(part);
    }
  }
  return new Map([...found].map(([cell, inside]) => [cell, textOf(inside, cell)]));
};
