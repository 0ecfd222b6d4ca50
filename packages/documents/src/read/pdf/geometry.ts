/** Everything on a page is measured in points from its upper left corner, down and to the right. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A stretch of text in one font, as the page places it. */
export interface Piece extends Box {
  readonly text: string;
  /** The height of its letters. */
  readonly size: number;
  /** Written from top to bottom. */
  readonly upright: boolean;
}

/** A line drawn on the page. */
export interface Rule {
  readonly direction: 'horizontal' | 'vertical';
  /** How far down a horizontal one is, how far to the right a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly rules: readonly Rule[];
}

export type Matrix = readonly [number, number, number, number, number, number];

/** First `inner`, then `outer`. */
export const combined = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** A matrix out of what the library hands over, which may be anything. */
export const matrixIn = (value: unknown): Matrix | undefined => {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return undefined;
  const numbers = Array.from(value as unknown as ArrayLike<unknown>);
  return numbers.length === 6 &&
    numbers.every((number) => typeof number === 'number' && Number.isFinite(number))
    ? (numbers as unknown as Matrix)
    : undefined;
};
