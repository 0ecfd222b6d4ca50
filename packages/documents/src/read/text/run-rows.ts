import { tableIds, type SectionId, type TableId } from '@disclosure-report/core';
import type { Lookups, TableLookup } from '../match/lookup.js';
import { tellingWords, vocabulary } from '../match/vocabulary.js';
import { figureRuns, type FigureRun } from './figure-runs.js';
import { printed, type Stream } from './stream.js';
import { wordTokens, type WordToken } from './word-tokens.js';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A run of figures with the words of the form before it. */
export interface RunRow {
  readonly table: TableId;
  /** `across` is the one line of figures of a table whose rows are printed as headers. */
  readonly kind: 'row' | 'across' | 'unknown';
  readonly key: string | undefined;
  readonly run: FigureRun;
  readonly headers: readonly WordToken[];
  /** The groups beside the row and its own label, outermost first. */
  readonly labels: readonly Span[];
  readonly from: number;
}

/** A table, or a part of one, written without separators. */
export interface Stretch {
  readonly table: TableId;
  readonly rows: readonly RunRow[];
  readonly from: number;
  readonly to: number;
}

export interface RunHeading extends Span {
  readonly section: SectionId;
}

/** Letters between two words of a table that are none of its own. */
const widestGap = 12;

/** The longest label that stands between two rows of figures. */
const longestLabel = 90;

/** Labels that are looked up although a word in them is off; each costs a comparison with all labels. */
const mostGuesses = 400;

const numberBefore =
  /(?:\d{1,2}[、.)]|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[一二三四五六七八九十][、.])$/;

const numbers = /(?:\d{1,2}[、.)]|\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)|[一二三四五六七八九十][、.])/g;

const letterCount = (text: string): number => text.replace(numbers, '').replace(/[^\p{L}\p{N}]/gu, '').length;

const rowGroups = new Set(vocabulary.flatMap((table) => [...table.rowGroups]));

const acrossTables = new Set(
  vocabulary.filter(({ bands }) => bands.some(({ across }) => across)).map(({ table }) => table),
);

const columnsAcross = 6;

/** Finds rows of figures among prose: by a label of the form right before them, and by each other's company. */
export class RunRows {
  readonly #stream: Stream;
  readonly #lookups: Lookups;
  readonly #tokens: readonly WordToken[];
  #guesses = 0;

  constructor(stream: Stream, lookups: Lookups) {
    this.#stream = stream;
    this.#lookups = lookups;
    this.#tokens = wordTokens(stream);
  }

  get headings(): readonly RunHeading[] {
    return this.#tokens.flatMap(({ from, to, section }) => (section ? [{ from, to, section }] : []));
  }

  stretches(): readonly Stretch[] {
    const found: Stretch[] = [];
    let rows: RunRow[] = [];
    const finish = (): void => {
      while (rows[rows.length - 1]?.kind === 'unknown') rows.pop();
      const [first] = rows;
      const last = rows[rows.length - 1];
      if (first && last && isTable(rows)) {
        found.push({ table: first.table, rows, from: first.from, to: last.run.to });
      }
      rows = [];
    };
    let end = 0;
    let next = 0;
    for (const run of figureRuns(this.#stream)) {
      const start = next;
      while ((this.#tokens[next]?.from ?? Infinity) < run.from) next += 1;
      const tokens = this.#tokens.slice(start, next);
      if (isNumberOfLabel(run, tokens)) {
        next = start;
        continue;
      }
      const chain = this.#chain(end, run, tokens);
      const isConnected = chain.from <= end && rows.length > 0;
      const row = this.#row(chain, run, isConnected ? rows[rows.length - 1]?.table : undefined);
      if (!isConnected || row?.table !== rows[0]?.table) finish();
      if (row && (rows.length > 0 || row.kind !== 'unknown')) rows.push(row);
      end = run.to;
    }
    finish();
    return found;
  }

  /** The words before a run that hang together, back to the run before it where they reach so far. */
  #chain(end: number, run: FigureRun, tokens: readonly WordToken[]): Span & { tokens: readonly WordToken[] } {
    const { text } = this.#stream;
    const sections = tokens.filter(({ section }) => section);
    const bound = Math.max(end, sections[sections.length - 1]?.to ?? 0);
    const own = tokens.filter(({ from }) => from >= bound);
    const parts = (from: number, to: number): boolean => /[。;\n]/.test(text.slice(from, to));
    if (bound === end && run.from - end <= longestLabel && own.length === 0) {
      return { from: parts(end, run.from) ? run.from : end, to: run.from, tokens: [] };
    }
    let from = run.from;
    let first = own.length;
    for (let at = own.length - 1; at >= 0; at -= 1) {
      const token = own[at];
      if (!token) break;
      const isLast = at === own.length - 1;
      const gap = text.slice(token.to, from);
      if (parts(token.to, from) || letterCount(gap) > (isLast ? longestLabel : widestGap)) break;
      from = token.from;
      first = at;
    }
    const before = text.slice(bound, from);
    const reaches = from < run.from && !parts(bound, from) && letterCount(before) <= longestLabel / 2;
    if (bound === end && reaches) return { from: end, to: run.from, tokens: own.slice(first) };
    // What stands right before the first word is its number or a bracket, or belongs to the prose.
    const ahead = /[([“"]$/.exec(before) ?? numberBefore.exec(before.slice(-4));
    return { from: from - (ahead?.[0].length ?? 0), to: run.from, tokens: own.slice(first) };
  }

  #row(
    chain: Span & { tokens: readonly WordToken[] },
    run: FigureRun,
    context: TableId | undefined,
  ): RunRow | undefined {
    const { tokens, from } = chain;
    const told = tokens.flatMap(({ word }) => tellingWords.get(word) ?? []);
    const table = told[told.length - 1] ?? context;
    if (!table || tokens.length + (context ? 1 : 0) === 0) return undefined;
    const lookup = this.#lookups.tables[table];
    const base = { table, run, from };
    if (acrossTables.has(table)) {
      const own = tokens.filter(({ word }) => lookup.isHeader(word) || lookup.row(word) !== undefined);
      if (own.length < columnsAcross || !this.#isAdjacent(own[own.length - 1], run)) return undefined;
      return { ...base, kind: 'across', key: undefined, headers: tokens, labels: [] };
    }
    const label = this.#label(chain, run, lookup, context !== undefined);
    if (!label) {
      if (!context) return undefined;
      const [last] = tokens.slice(-1);
      const labels = [{ from: last && this.#isAdjacent(last, run) ? last.from : from, to: run.from }];
      return { ...base, kind: 'unknown', key: undefined, headers: [], labels };
    }
    const before = tokens.filter((token) => token.to <= label.from);
    const groups = before.filter(({ word }) => rowGroups.has(word));
    return {
      ...base,
      kind: 'row',
      key: label.key,
      headers: before.filter((token) => !groups.includes(token)),
      labels: [...groups, { from: label.from, to: run.from }],
    };
  }

  #isAdjacent(token: WordToken | undefined, run: FigureRun): boolean {
    return token !== undefined && letterCount(this.#stream.text.slice(token.to, run.from)) === 0;
  }

  /** The label right before a run: one of the form's words, or, between other rows, one much like it. */
  #label(
    { from, tokens }: Span & { tokens: readonly WordToken[] },
    run: FigureRun,
    lookup: TableLookup,
    mayGuess: boolean,
  ): (Span & { key: string }) | undefined {
    const { text } = this.#stream;
    const named = (start: number): (Span & { key: string }) | undefined => {
      const key = lookup.row(printed(this.#stream, start, run.from));
      return key === undefined ? undefined : { from: start, to: run.from, key };
    };
    const numbered = (start: number): number =>
      start - (numberBefore.exec(text.slice(Math.max(from, start - 5), start))?.[0].length ?? 0);
    const [last] = tokens.slice(-1);
    if (last && this.#isAdjacent(last, run)) {
      const found = named(numbered(last.from));
      if (found) return found;
    }
    if (!mayGuess) return undefined;
    const starts = [from, ...tokens.flatMap((token) => [numbered(token.from), token.to])];
    for (const number of text.slice(from, run.from).matchAll(numbers)) starts.push(from + number.index);
    for (const start of [...new Set(starts)].sort((one, other) => one - other)) {
      if (run.from - start > longestLabel || this.#guesses > mostGuesses) continue;
      this.#guesses += 1;
      const found = start < run.from ? named(start) : undefined;
      if (found) return found;
    }
    return undefined;
  }
}

/** `（三）不予公开1属于国家秘密`: the 1 numbers what follows, for a group has no figures. */
const isNumberOfLabel = ({ from, to }: FigureRun, tokens: readonly WordToken[]): boolean => {
  const [last] = tokens.slice(-1);
  return to - from === 1 && last?.to === from && rowGroups.has(last.word);
};

/** Prose names a row or two with a figure; only a table has several, or heads them with its columns. */
const isTable = (rows: readonly RunRow[]): boolean => {
  if (rows.some(({ kind }) => kind === 'across')) return true;
  const keys = new Set(rows.flatMap(({ key }) => key ?? []));
  const isHeaded = rows.some(({ headers }) => headers.some(({ word }) => isColumnWord(word)));
  return keys.size >= (isHeaded ? 3 : 8);
};

const columnWords = new Set(
  vocabulary.flatMap(({ headers, rows }) => {
    const rowWords = new Set(rows.flatMap(({ labels }) => labels.map(({ text }) => text)));
    return [...headers].filter((word) => !rowWords.has(word));
  }),
);

const isColumnWord = (word: string): boolean => columnWords.has(word);

/** The order in which tables are worked through. */
export const tablesIn = (stretches: readonly Stretch[]): readonly TableId[] =>
  tableIds.filter((table) => stretches.some((stretch) => stretch.table === table));
