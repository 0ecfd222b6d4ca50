import type { TableId } from '@disclosure-report/core';
import { labelOf, type Label } from './label.js';
import { editsBetween } from './likeness.js';
import { tellingWords, vocabulary, type TableWords } from './vocabulary.js';

/** Looks words of a table up, forgiving slips of the pen. Lives as long as one document is read. */
export class TableLookup {
  readonly words: TableWords;
  readonly #labelOf: (source: string) => Label;
  readonly #rows = new Map<string, string | undefined>();
  readonly #groups = new Map<string, boolean>();
  readonly #headers = new Map<string, boolean>();

  constructor(words: TableWords, label: (source: string) => Label) {
    this.words = words;
    this.#labelOf = label;
  }

  label(source: string): Label {
    return this.#labelOf(source);
  }

  /** The key of the row a label names. */
  row(source: string): string | undefined {
    return remembered(this.#rows, source, () => this.#findRow(this.label(source)));
  }

  isGroup(source: string): boolean {
    return remembered(this.#groups, source, () => isAmong(this.words.rowGroups, this.label(source).text));
  }

  /** Whether it is a column's header, the corner, or a clause. */
  isHeader(source: string): boolean {
    return remembered(this.#headers, source, () => isAmong(this.words.headers, this.label(source).text));
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

const remembered = <Value>(known: Map<string, Value>, source: string, find: () => Value): Value => {
  const value = known.get(source);
  if (value !== undefined || known.has(source)) return value as Value;
  const found = find();
  known.set(source, found);
  return found;
};

/** How well a label fits a known one. （六）其他 is 其他处理 rather than 3.其他, for its number says so. */
const rankOf = (label: Label, known: Label): number => {
  const sameNumber = label.numbering === known.numbering;
  if (label.text === known.text) return sameNumber || !label.numbering ? 10 : 8;
  if (sameNumber && label.numbering && label.text.length >= 2 && known.text.startsWith(label.text)) return 9;
  const edits = slips(label.text, known.text);
  if (edits === undefined) return endsIn(label.text, known.text) ? 7 : 0;
  return (sameNumber ? 6 : 5) - edits / 100;
};

/** The label of a row that was written into one cell with the group above it. */
const endsIn = (text: string, known: string): boolean => known.length >= 6 && text.endsWith(known);

/** Edits a label may differ by: one in four characters, so that short labels must be exact. */
const slips = (text: string, known: string): number | undefined => {
  const most = Math.floor(Math.min(text.length, known.length, 60) / 4);
  return most > 0 ? editsBetween(text, known, most) : undefined;
};

export const isAmong = (words: ReadonlySet<string>, text: string): boolean => {
  if (words.has(text)) return true;
  if (text.length < 4) return false;
  for (const word of words) if (slips(text, word) !== undefined) return true;
  return false;
};

/** All lookups a document needs, sharing what was worked out about its labels. */
export class Lookups {
  readonly #labels = new Map<string, Label>();
  readonly tables: Readonly<Record<TableId, TableLookup>>;

  constructor() {
    const entries = vocabulary.map((words) => [
      words.table,
      new TableLookup(words, (source) => this.label(source)),
    ]);
    this.tables = Object.fromEntries(entries) as Record<TableId, TableLookup>;
  }

  label(source: string): Label {
    const known = this.#labels.get(source);
    if (known) return known;
    const label = labelOf(source);
    this.#labels.set(source, label);
    return label;
  }

  /** The table a cell's words belong to, where they belong to one alone. */
  tells(source: string): TableId | undefined {
    return tellingWords.get(this.label(source).text);
  }
}
