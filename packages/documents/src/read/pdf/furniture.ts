import type { Line } from './lines.js';

/** The lines of a page that are not in its tables. */
export interface PageLines {
  readonly page: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** How much of a page's height, at top and bottom, its running heads and numbers may take. */
const margin = 0.13;

const pageNumber =
  /^[-‐-―─—~·•\s|/.]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*页)?(?:\s*(?:\/|／|,|，|共|of)\s*(?:共\s*)?\d{1,4}\s*页?)?[-‐-―─—~·•\s|/.]*$/i;

const masked = (text: string): string => text.replace(/\d+/g, '#').replace(/\s/g, '');

/** Takes running heads, running feet and page numbers out. */
export const withoutFurniture = (pages: readonly PageLines[]): readonly PageLines[] => {
  const isAtEdge = ({ top, bottom }: Line, height: number): boolean =>
    bottom < height * margin || top > height * (1 - margin);
  const seen = new Map<string, number[]>();
  for (const { lines, height } of pages) {
    for (const line of lines) {
      if (!isAtEdge(line, height)) continue;
      const key = masked(line.text);
      seen.set(key, [...(seen.get(key) ?? []), line.top]);
    }
  }
  const isRepeated = ({ text, top }: Line): boolean => {
    const places = seen.get(masked(text))?.filter((other) => Math.abs(other - top) <= 6) ?? [];
    return places.length >= Math.max(2, Math.min(3, pages.length));
  };
  return pages.map(({ lines, height, ...rest }) => ({
    ...rest,
    height,
    lines: lines.filter(
      (line) =>
        !isAtEdge(line, height) || !(pageNumber.test(line.text.normalize('NFKC')) || isRepeated(line)),
    ),
  }));
};
