import type { Element } from 'domhandler';
import { attributeOf, childNamed, elementsIn, isNamed, valueOf } from '../office/xml.js';

/** The number Word puts before a paragraph, which does not stand in its text. */
export interface Numbering {
  /** Paragraphs of one list share it. */
  readonly list: string;
  readonly kind: 'bullet' | 'decimal' | 'chapter';
  /** As it is printed: `一、`, `（二）`, `3.`; `''` for a bullet. */
  readonly printed: string;
  readonly count: number;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

const numerals = Array.from('零一二三四五六七八九');

const chineseNumber = (value: number): string => {
  if (value < 10) return numerals[value] ?? '';
  if (value >= 100) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? (numerals[tens] ?? '') : ''}十${ones > 0 ? (numerals[ones] ?? '') : ''}`;
};

const isChinese = (format: string): boolean => /chinese|ideograph|japanese|taiwanese|korean/i.test(format);

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');

const printedAs = (value: number, format: string): string => {
  if (isChinese(format)) return chineseNumber(value);
  if (format === 'lowerLetter') return letters[(value - 1) % 26] ?? '';
  return format === 'upperLetter' ? (letters[(value - 1) % 26] ?? '').toUpperCase() : String(value);
};

const levelOf = (level: Element): Level => ({
  format: valueOf(level, 'numFmt') ?? 'decimal',
  text: valueOf(level, 'lvlText') ?? '',
  start: Number(valueOf(level, 'start') ?? 1),
});

const levelsIn = (parent: Element): ReadonlyMap<string, Level> =>
  new Map(
    elementsIn(parent)
      .filter((child) => isNamed(child, 'lvl'))
      .map((level) => [attributeOf(level, 'ilvl') ?? '0', levelOf(level)]),
  );

/** Counts the numbered paragraphs of a document as they come. */
export class Numberings {
  readonly #levels = new Map<string, ReadonlyMap<string, Level>>();
  readonly #counts = new Map<string, number[]>();

  constructor(root: Element | undefined) {
    const children = root ? elementsIn(root) : [];
    const abstract = new Map(
      children
        .filter((child) => isNamed(child, 'abstractNum'))
        .map((child) => [attributeOf(child, 'abstractNumId'), levelsIn(child)]),
    );
    for (const child of children) {
      if (!isNamed(child, 'num')) continue;
      const levels = new Map(abstract.get(valueOf(child, 'abstractNumId')));
      for (const override of elementsIn(child)) {
        const own = childNamed(override, 'lvl');
        if (own) levels.set(attributeOf(override, 'ilvl') ?? '0', levelOf(own));
      }
      this.#levels.set(attributeOf(child, 'numId') ?? '', levels);
    }
  }

  /** The number of the next paragraph of a list, if it is one that is numbered. */
  next(list: string, depth: string): Numbering | undefined {
    const levels = this.#levels.get(list);
    const level = levels?.get(depth);
    if (!levels || !level || level.format === 'none') return undefined;
    const at = Number(depth);
    const counts = this.#counts.get(list) ?? [];
    const count = (counts[at] ?? level.start - 1) + 1;
    // A number starts the numbers below it anew.
    this.#counts.set(list, [...counts.slice(0, at), count]);
    if (level.format === 'bullet') return { list, kind: 'bullet', printed: '', count };
    const printed = level.text.replace(/%(\d)/g, (_, digit: string) => {
      const outer = Number(digit) - 1;
      const { format, start } = levels.get(String(outer)) ?? level;
      return printedAs(outer === at ? count : (counts[outer] ?? start), format);
    });
    const isPlain = level.format === 'decimal' && /^[\d.、．)）]*$/.test(printed);
    return { list, kind: isPlain ? 'decimal' : 'chapter', printed, count };
  }
}
