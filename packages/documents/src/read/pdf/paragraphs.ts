import { sectionNamed } from '../report/section-headings.js';
import { joined, type Line } from './lines.js';

/** A line of prose and what comes before it. */
export interface ProseLine extends Line {
  readonly page: number;
}

export interface Paragraph {
  readonly type: 'heading' | 'paragraph';
  readonly text: string;
  readonly page: number;
}

/** The value that is found most often, rounded; of equals the smallest. */
const commonest = (values: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1);
  return [...counts].reduce(
    (best, [value, count]) =>
      count > best[1] || (count === best[1] && value < best[0]) ? [value, count] : best,
    [0, 0],
  )[0];
};

/** How the prose of a document is set. */
interface Setting {
  readonly size: number;
  /** Where lines begin and end on each page. */
  readonly margins: ReadonlyMap<number, { readonly left: number; readonly right: number }>;
  /** Whether paragraphs begin with an indent, as they do in official documents. */
  readonly indents: boolean;
  /** From one line down to the next. */
  readonly step: number;
}

const settingOf = (lines: readonly ProseLine[]): Setting => {
  const weights = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  const size = [...weights].reduce((best, other) => (other[1] > best[1] ? other : best), [0, 0])[0] || 1;
  const body = lines.filter((line) => Math.abs(line.size - size) < size * 0.12);
  // The left margin is where the longest lines begin; lines with an indent are shorter.
  const long = (some: readonly ProseLine[]): readonly ProseLine[] => {
    const width = Math.max(...some.map(({ left, right }) => right - left));
    return some.filter(({ left, right }) => right - left > width - size);
  };
  const all = {
    left: commonest(long(body).map(({ left }) => left)),
    right: Math.max(...body.map((l) => l.right)),
  };
  const margins = new Map<number, { left: number; right: number }>();
  for (const page of new Set(body.map((line) => line.page))) {
    const own = body.filter((line) => line.page === page);
    const longest = long(own);
    const right = Math.max(...own.map((line) => line.right));
    const isTold =
      longest.length >= 3 &&
      right - commonest(longest.map(({ left }) => left)) > (all.right - all.left) * 0.8;
    margins.set(page, isTold ? { left: commonest(longest.map(({ left }) => left)), right } : all);
  }
  const leftOf = (line: ProseLine): number => (margins.get(line.page) ?? all).left;
  const indented = body.filter((line) => {
    const indent = (line.left - leftOf(line)) / size;
    return indent > 1.4 && indent < 2.8;
  });
  const steps = body.flatMap((line, at) => {
    const last = body[at - 1];
    return last?.page === line.page && line.top > last.top ? [line.top - last.top] : [];
  });
  return { size, margins, indents: indented.length >= 2, step: commonest(steps) || size * 1.5 };
};

const isLarge = ({ size }: Line, body: number): boolean => size > body * 1.15;

const numbered =
  /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节部]|[（(][一二三四五六七八九十]{1,3}[)）])/;

const endsSentence = /[。！？；：:!?;]["”’)）]?$/;

/** Whether a line is a section's heading, and not the first half of one. */
const isWholeHeading = (text: string, next: string): boolean => {
  const alone = sectionNamed(text, false)?.likeness ?? 0;
  return alone > 0 && alone >= (sectionNamed(joined(text, next), false)?.likeness ?? 0);
};

/** Whether a line begins something new, rather than going on from the one above. */
const begins = (line: ProseLine, last: ProseLine, { size, margins, indents, step }: Setting): boolean => {
  if (Math.abs(line.size - last.size) > size * 0.12 && (isLarge(line, size) || isLarge(last, size)))
    return true;
  if (isWholeHeading(last.text, line.text) || sectionNamed(line.text, false)?.likeness === 1) return true;
  const samePage = line.page === last.page;
  if (isLarge(line, size)) return !samePage || line.top - last.top > line.size * 2.4;
  if (samePage && line.top - last.top > Math.max(step * 1.45, step + size * 0.5)) return true;
  const margin = margins.get(line.page);
  const before = margins.get(last.page);
  if (!margin || !before) return true;
  const indent = (line.left - margin.left) / size;
  if (indent > 1.2) return true;
  const room = (before.right - last.right) / size;
  // A line that was left half empty ended its paragraph, unless what follows was too long a word to fit.
  if (indents) return indent < -1 || (room > 4 && (endsSentence.test(last.text) || numbered.test(line.text)));
  return room > 1.9 || numbered.test(line.text);
};

/** Joins lines to the paragraphs they were broken from. `breaks` are the lines that come after something else. */
export const paragraphsOf = (runs: readonly (readonly ProseLine[])[]): readonly (readonly Paragraph[])[] => {
  const setting = settingOf(runs.flat());
  return runs.map((lines) => {
    const paragraphs: { type: Paragraph['type']; text: string; page: number }[] = [];
    let last: ProseLine | undefined;
    for (const line of lines) {
      const current = paragraphs[paragraphs.length - 1];
      if (!current || !last || begins(line, last, setting)) {
        const type = isLarge(line, setting.size) && line.text.length <= 60 ? 'heading' : 'paragraph';
        paragraphs.push({ type, text: line.text, page: line.page });
      } else current.text = joined(current.text, line.text);
      last = line;
    }
    return paragraphs;
  });
};
