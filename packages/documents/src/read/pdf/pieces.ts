import { readableText } from './characters.js';
import { combined, matrixIn, type Matrix, type Piece } from './geometry.js';

/** What the library says of a stretch of text. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly unknown[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** How far letters reach below the line they stand on, and above it, in their own height. */
const below = 0.18;
const above = 0.86;

const upright = ({ text, matrix: [, , , , x, y], size, along }: Written): Piece => ({
  text,
  size,
  upright: true,
  left: x - size / 2,
  right: x + size / 2,
  top: y,
  bottom: y + along,
});

interface Written {
  readonly text: string;
  readonly matrix: Matrix;
  readonly size: number;
  readonly along: number;
}

/**
 * Where a stretch of text is on the page; nothing for white space, and for text set at an angle: that is a watermark
 * or a seal.
 */
export const pieceOf = (
  { str, transform, width, height }: TextItem,
  toPage: Matrix,
  isVertical: boolean,
): Piece | undefined => {
  const text = readableText(str);
  const own = matrixIn(transform);
  if (!own || text.trim() === '') return undefined;
  const matrix = combined(toPage, own);
  const [a, b, c, d, x, y] = matrix;
  const scale = Math.hypot(toPage[0], toPage[1]);
  const size = Math.hypot(c, d);
  if (!(size > 0.5)) return undefined;
  if (isVertical) return upright({ text, matrix, size, along: height * scale });
  const run = Math.hypot(a, b);
  const along = width * scale;
  if (Math.abs(b) <= 0.05 * run && a > 0) {
    return {
      text,
      size,
      upright: false,
      left: x,
      right: x + Math.max(along, 0.1),
      top: y - size * above,
      bottom: y + size * below,
    };
  }
  // Turned by a quarter, as labels of tall cells are.
  if (Math.abs(a) <= 0.05 * run) {
    const [top, bottom] = b > 0 ? [y, y + along] : [y - along, y];
    const [left, right] = b > 0 ? [x - size * below, x + size * above] : [x - size * above, x + size * below];
    return { text, size, upright: true, left, right, top, bottom };
  }
  return undefined;
};
