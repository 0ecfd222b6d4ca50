import type { TableId } from '@disclosure-report/core';
import { labelOf, type Label } from './label.js';
import { editsBetween } from './likeness.js';
import { Memory } from './memory.js';
import { allWords, tellingWords, vocabulary, type TableWords } from './vocabulary.js';

/** What a text is to one of the tables, as far as anybody has asked. */
interface Meaning {
  row?: { readonly key: string | undefined };
  isGroup?: boolean;
  isHeader?: boolean;
  wording?: { readonly label: string | undefined };
}

interface Word {
  readonly label: Label;
  readonly tells: TableId | undefined;
  readonly meanings: Readonly<Record<TableId, Meaning>>;
}

/** By the text as it stands, and by what it says: a label is broken into lines in many ways. */
const words = new Memory<Word>();
const labels = new Memory<Word>();

/** No label is compared beyond this, so texts that are alike up to here are alike. */
const longest = 400;

const understood = (text: string): Word => {
  const label = labelOf(text);
  return labels.of(`${label.numbering} ${label.text}`, () => ({
    label,
    tells: tellingWords.get(label.text),
    meanings: { proactive: {}, requests: {}, disputes: {} },
  }));
};

const wordOf = (source: string): Word => {
  // However a label is broken into lines, it is the same label.
  const text = source.includes('\n') ? source.replace(/\n/g, '') : source;
  return words.of(text.length > longest ? text.slice(0, longest) : text, understood);
};

/** What a number may be written with, beside digits. */
const numberSigns: ReadonlySet<string> = new Set(
  '.,-+ ．，－＋\u3000\u00a0件项条个宗次份部人例起元万亿增减加少',
);

/** Most cells hold a number, and no word of a table is made of what numbers are written with. */
const isNumberLike = (text: string): boolean => {
  if (text.length > 16) return false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isDigit = (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
    if (!isDigit && !numberSigns.has(text.charAt(at))) return false;
  }
  return true;
};

/** Looks words of a table up, forgiving slips of the pen. */
export class TableLookup {
  readonly words: TableWords;
  readonly #known: ReadonlySet<string>;

  constructor(words: TableWords) {
    this.words = words;
    this.#known = allWords(words);
  }

  label(source: string): Label {
    return wordOf(source).label;
  }

  /** The key of the row a label names. */
  row(source: string): string | undefined {
    if (isNumberLike(source)) return undefined;
    const { label, meanings } = wordOf(source);
    return (meanings[this.words.table].row ??= { key: this.#findRow(label) }).key;
  }

  isGroup(source: string): boolean {
    if (isNumberLike(source)) return false;
    const { label, meanings } = wordOf(source);
    return (meanings[this.words.table].isGroup ??= isAmong(this.words.rowGroups, label.text));
  }

  /** Whether it is a column's header, the corner, or a clause. */
  isHeader(source: string): boolean {
    if (isNumberLike(source)) return false;
    const { label, meanings } = wordOf(source);
    return (meanings[this.words.table].isHeader ??= isAmong(this.words.headers, label.text));
  }

  /** Whether it is the form's note on how the rows balance. */
  isBalanceNote(source: string): boolean {
    if (isNumberLike(source)) return false;
    return isAmong(this.words.balanceNotes, wordOf(source).label.text);
  }

  /**
   * The form's label for one that is recognised, but says it in other words than any form. Numbers, punctuation and
   * remarks in brackets don't count.
   */
  formLabel(source: string): string | undefined {
    if (isNumberLike(source)) return undefined;
    const { label, meanings } = wordOf(source);
    return (meanings[this.words.table].wording ??= { label: this.#findWording(source, label) }).label;
  }

  #findWording(source: string, { text, numbering }: Label): string | undefined {
    const { rows, rowGroups, printed } = this.words;
    const said = [text, text.replace(gluedNumber, '')];
    const row = this.row(source);
    const own = rows.find(({ key }) => key === row)?.labels.map((label) => label.text) ?? [];
    const isOwn = said.some((words) => own.includes(words) || rowGroups.has(words));
    // A word of another row is wrong under this row's number: （六）其他.
    if (!text || isOwn || (!(row && numbering) && said.some((words) => this.#known.has(words))))
      return undefined;
    const [label] = own;
    if (label !== undefined) {
      // What stands before the label is the group's above it; what is missing at its end was cut off by a page's.
      const isPart = text.endsWith(label) || (label.startsWith(text) && text.length >= shortestCut);
      return isPart ? undefined : printed.get(label);
    }
    if (!this.isGroup(source) && !this.isHeader(source)) return undefined;
    return [...printed].find(([word]) => slips(text, word) !== undefined)?.[1];
  }

  #findRow(label: Label): string | undefined {
    if (!label.text) return undefined;
    let found: { readonly key: string; readonly rank: number } | undefined;
    for (const { key, labels } of this.words.rows) {
      for (const known of labels) {
        const rank = rankOf(label, known);
        if (rank > (found?.rank ?? 0)) found = { key, rank };
      }
    }
    return found?.key;
  }
}

/** A number whose 、 was left out. */
const gluedNumber = /^[一二三四五六七八九十]{1,3}/;

/** Shorter than this, a label is not cut off but abridged: （六）其他. */
const shortestCut = 6;

/** How well a label fits a known one. （六）其他 is 其他处理 rather than 3.其他, for its number says so. */
const rankOf = (label: Label, known: Label): number => {
  const sameNumber = label.numbering === known.numbering;
  if (label.text === known.text) return sameNumber || !label.numbering ? 10 : 8;
  if (sameNumber && label.numbering && label.text.length >= 2 && known.text.startsWith(label.text)) return 9;
  const edits = slips(label.text, known.text);
  if (edits === undefined) {
    if (endsIn(label.text, known.text)) return 7;
    return sameNumber && label.numbering && isShortened(label.text, known.text) ? 4 : 0;
  }
  return (sameNumber ? 6 : 5) - edits / 100;
};

/** The label of a row that was written into one cell with the group above it. */
const endsIn = (text: string, known: string): boolean => known.length >= 6 && text.endsWith(known);

/** A label that lost characters, but none of its order, and not more than a third: 其他法律行政止公开. */
const isShortened = (text: string, known: string): boolean => {
  if (text.length < 6 || text.length * 3 < known.length * 2) return false;
  let at = 0;
  for (const character of known) if (character === text[at]) at += 1;
  return at === text.length;
};

/** Edits a label may differ by: one in four characters, so that short labels must be exact. */
const slips = (text: string, known: string): number | undefined => {
  const most = Math.floor(Math.min(text.length, known.length, 60) / 4);
  return most > 0 ? editsBetween(text, known, most) : undefined;
};

/** What is alike to the words of a set. The sets are the forms', so there are but a few. */
const likenesses = new WeakMap<ReadonlySet<string>, Memory<boolean>>();

export const isAmong = (among: ReadonlySet<string>, text: string): boolean => {
  if (among.has(text)) return true;
  if (text.length < 4) return false;
  let known = likenesses.get(among);
  if (!known) likenesses.set(among, (known = new Memory()));
  return known.of(text, (label) => {
    for (const word of among) if (slips(label, word) !== undefined) return true;
    return false;
  });
};

/** All lookups a document needs. */
export class Lookups {
  readonly tables: Readonly<Record<TableId, TableLookup>> = lookups;

  label(source: string): Label {
    return wordOf(source).label;
  }

  /** The table a cell's words belong to, where they belong to one alone. */
  tells(source: string): TableId | undefined {
    return isNumberLike(source) ? undefined : wordOf(source).tells;
  }
}

const lookups = Object.fromEntries(
  vocabulary.map((table) => [table.table, new TableLookup(table)]),
) as Record<TableId, TableLookup>;
