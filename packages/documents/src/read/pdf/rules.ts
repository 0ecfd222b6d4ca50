import { combined, matrixIn, moved, type Matrix, type Rule } from './geometry.js';

/** The drawing operators looked at, by the numbers the library gives them. */
export interface Operators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly constructPath: number;
  readonly stroke: number;
  readonly closeStroke: number;
  readonly fill: number;
  readonly eoFill: number;
  readonly fillStroke: number;
  readonly eoFillStroke: number;
  readonly closeFillStroke: number;
  readonly closeEOFillStroke: number;
}

export interface Drawing {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Thicker than this is an area, not a line. */
const thickest = 3;

/** Shorter than this is a dot, a letter's stroke or a line's own end. */
const shortest = 4;

/** How far a line may be off the horizontal or vertical. */
const slant = 1;

/** How many numbers follow each command of a path. */
const pathSizes = [2, 2, 6, 4, 0] as const;

const [moveTo, , , , closePath] = [0, 1, 2, 3, 4] as const;

type Point = readonly [number, number];

const subpathsOf = (data: ArrayLike<number>): readonly (readonly Point[])[] => {
  const paths: Point[][] = [];
  for (let at = 0; at < data.length; ) {
    const command = data[at] ?? closePath;
    const size = pathSizes[command as 0] as number | undefined;
    if (size === undefined) return paths;
    const path = paths[paths.length - 1];
    const point: Point = [data[at + size - 1] ?? 0, data[at + size] ?? 0];
    if (command === moveTo) paths.push([point]);
    else if (command === closePath) path?.push(path[0] ?? point);
    else path?.push(point);
    at += size + 1;
  }
  return paths;
};

/** The line between two points, if it is one. */
const lineBetween = ([x1, y1]: Point, [x2, y2]: Point): Rule | undefined => {
  const [width, height] = [Math.abs(x1 - x2), Math.abs(y1 - y2)];
  if (height <= slant && width >= shortest) {
    return { direction: 'horizontal', at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) };
  }
  return width <= slant && height >= shortest
    ? { direction: 'vertical', at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) }
    : undefined;
};

/** A filled area so thin that it is a line. */
const thinArea = (path: readonly Point[]): Rule | undefined => {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (Math.min(right - left, bottom - top) > thickest) return undefined;
  return right - left > bottom - top
    ? lineBetween([left, (top + bottom) / 2], [right, (top + bottom) / 2])
    : lineBetween([(left + right) / 2, top], [(left + right) / 2, bottom]);
};

/** More points than any table's border has. */
const mostPoints = 2000;

const isPathData = (value: unknown): value is ArrayLike<number> =>
  ArrayBuffer.isView(value) || (Array.isArray(value) && value.every((number) => typeof number === 'number'));

/** The straight lines that drawing a page leaves on it, whether they were drawn as lines or as thin areas. */
export const rulesOf = (
  { fnArray, argsArray }: Drawing,
  operators: Operators,
  toPage: Matrix,
  most: number,
): readonly Rule[] => {
  const { stroke, closeStroke, fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke } =
    operators;
  const strokes = new Set([
    stroke,
    closeStroke,
    fillStroke,
    eoFillStroke,
    closeFillStroke,
    closeEOFillStroke,
  ]);
  const fills = new Set([fill, eoFill, fillStroke, eoFillStroke]);
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = toPage;

  const draw = (args: unknown): void => {
    const [paint, holder] = Array.isArray(args) ? (args as readonly unknown[]) : [];
    const data: unknown = Array.isArray(holder) ? holder[0] : undefined;
    if (typeof paint !== 'number' || !isPathData(data) || data.length > mostPoints * 3) return;
    for (const path of subpathsOf(data)) {
      const points = path.map(([x, y]) => moved(matrix, x, y));
      const thin = fills.has(paint) ? thinArea(points) : undefined;
      if (thin) rules.push(thin);
      else if (strokes.has(paint)) {
        for (const [at, point] of points.entries()) {
          const rule = at > 0 ? lineBetween(points[at - 1] ?? point, point) : undefined;
          if (rule) rules.push(rule);
        }
      }
    }
  };

  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at];
    if (rules.length >= most) break;
    switch (operator) {
      case operators.save:
        saved.push(matrix);
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        matrix = saved.pop() ?? matrix;
        break;
      case operators.transform: {
        const inner = matrixIn(args);
        if (inner) matrix = combined(matrix, inner);
        break;
      }
      case operators.paintFormXObjectBegin: {
        saved.push(matrix);
        const inner = Array.isArray(args) ? matrixIn(args[0]) : undefined;
        if (inner) matrix = combined(matrix, inner);
        break;
      }
      case operators.constructPath:
        draw(args);
        break;
    }
  }
  return rules;
};
