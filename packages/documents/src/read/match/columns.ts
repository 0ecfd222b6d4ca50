import type { GridRow, PlacedCell } from '../grid/expand.js';
import { isAmong, type TableLookup } from './lookup.js';
import { copied, Memory } from './memory.js';
import type { ColumnWords } from './vocabulary.js';

/** A column of the source; without a key where the form has none such. */
export interface SourceColumn {
  readonly key: string | undefined;
  readonly label: string;
  /** Grid columns it covers, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface SourceColumns {
  readonly columns: readonly SourceColumn[];
  /**
   * How they were found: by what stands above each of them, by the order of the words alone, or by nothing
   * but there being no headers to contradict the form; `unclear` where headers are of this band, but in a muddle.
   */
  readonly by: 'path' | 'order' | 'form' | 'unclear';
}

/** The band's columns as the form has them, without a place in the grid. */
const asInForm = (
  columns: readonly ColumnWords[],
  by: 'order' | 'form' | 'unclear',
  labels: readonly string[] = [],
): SourceColumns => ({
  columns: columns.map(({ key }, at) => ({ key, label: labels[at] ?? '', start: 0, end: 0 })),
  by,
});

/** Header rows as a text: what they say, however it is broken into lines, and where. */
export const signatureOf = (headers: readonly GridRow[], aligned: boolean): string => {
  const first = headers[0]?.cells[0]?.row ?? 0;
  let text = aligned ? 'aligned' : '';
  for (const { cells, covering } of headers) {
    text += '\v';
    for (const cell of cells) text += `${placeText(cell, first)} ${cell.text}\t`;
    let last: PlacedCell | undefined;
    for (const cell of covering) {
      if (!cell || cell === last || cell.row === cells[0]?.row) continue;
      last = cell;
      // What a header above says stands there already.
      text += cell.row < first ? `${placeText(cell, first)} ${cell.text}\t` : `${placeText(cell, first)}\t`;
    }
  }
  return text.replace(/\n/g, '');
};

const placeText = ({ start, end, row }: PlacedCell, first: number): string =>
  `${start}-${end}@${row - first}`;

/** The same header rows come again and again: a portal's reports are filled in on one and the same form. */
const found = new WeakMap<readonly ColumnWords[], Memory<SourceColumns | undefined>>();

/** Header rows that say nothing of a form are as long as they like; they are not worth keeping. */
const bounds = { most: 200, longest: 2000 };

/** Finds the columns of a band under the header rows above its cells; `undefined` where these are another band's. */
export const columnsUnder = (
  headers: readonly GridRow[],
  aligned: boolean,
  band: readonly ColumnWords[],
  lookup: TableLookup,
  /** What `signatureOf` makes of the headers; worked out once for all bands. */
  signature: string,
): SourceColumns | undefined => {
  let known = found.get(band);
  if (!known) found.set(band, (known = new Memory(bounds)));
  return known.of(signature, () => kept(findColumns(headers, aligned, band, lookup)));
};

/** Without a hold on the document they were found in. */
const kept = (columns: SourceColumns | undefined): SourceColumns | undefined =>
  columns && {
    by: columns.by,
    columns: columns.columns.map(({ key, label, start, end }) => ({
      key,
      label: copied(label.replace(/\n/g, '')),
      start,
      end,
    })),
  };

const findColumns = (
  headers: readonly GridRow[],
  aligned: boolean,
  band: readonly ColumnWords[],
  lookup: TableLookup,
): SourceColumns | undefined => {
  const labels = headers.flatMap(({ cells }) => cells).filter(({ text }) => text !== '');
  if (!labels.some(({ text }) => isColumnOf(text, lookup))) return asInForm(band, 'form');
  const found = aligned ? byPath(headers, band, lookup) : [];
  const known = found.filter(({ key }) => key !== undefined);
  const isPlain = new Set(known.map(({ key }) => key)).size === known.length && areInTurn(known, band);
  if (isPlain && known.length === band.length) return { columns: found, by: 'path' };
  const named = namesInTurn(headers, band, lookup);
  if (named) return asInForm(band, 'order', named);
  if (known.length === 0) return undefined;
  // With all names there but not in their places, it is the places that are wrong.
  const hasAllNames = namesOf(labels, band, lookup).every((name) => name !== undefined);
  return isPlain && !hasAllNames ? { columns: found, by: 'path' } : asInForm(band, 'unclear');
};

/**
 * Whether columns stand in the form's order, or in another of their own making: one row of headers may be in any
 * order, whereas several rows out of order are shifted against each other.
 */
const areInTurn = (known: readonly FoundColumn[], band: readonly ColumnWords[]): boolean => {
  const turns = known.map(({ key }) => band.findIndex((column) => column.key === key));
  const isAscending = turns.every((turn, at) => at === 0 || turn > (turns[at - 1] ?? -1));
  return isAscending || known.every(({ cell }) => cell.row === known[0]?.cell.row);
};

const isColumnOf = (text: string, lookup: TableLookup): boolean => {
  const label = lookup.label(text).text;
  return (
    lookup.words.bands.some(({ columns, across }) =>
      [...columns, ...(across ?? [])].some(({ path }) => path.some((words) => words.has(label))),
    ) || isAmong(lookup.words.headers, label)
  );
};

/** For each column the text that has its own name, each text used once. */
const namesOf = (
  labels: readonly PlacedCell[],
  band: readonly ColumnWords[],
  lookup: TableLookup,
): readonly (string | undefined)[] => {
  const left = labels.map(({ text }) => ({ text, label: lookup.label(text).text }));
  return band.map(({ path }) => {
    const own = path[path.length - 1];
    const at = own ? left.findIndex(({ label }) => isAmong(own, label)) : -1;
    return at < 0 ? undefined : left.splice(at, 1)[0]?.text;
  });
};

/**
 * The texts that name the columns, where each column is named and no row of headers is out of the form's order.
 * That is enough where the places of the headers say nothing.
 */
const namesInTurn = (
  headers: readonly GridRow[],
  band: readonly ColumnWords[],
  lookup: TableLookup,
): readonly string[] | undefined => {
  const names = namesOf(
    headers.flatMap(({ cells }) => cells),
    band,
    lookup,
  );
  const all = names.filter((name) => name !== undefined);
  if (all.length < band.length) return undefined;
  const rows = headers.map(({ cells }) => cells.map(({ text }) => lookup.label(text).text));
  return rows.every((row) => isInFormOrder(row, band)) || isInReadingOrder(rows.flat(), band)
    ? all
    : undefined;
};

const isInFormOrder = (row: readonly string[], band: readonly ColumnWords[]): boolean =>
  isInOrder(
    row,
    band.map(({ path }) => path),
  );

/** Row by row as the form prints its headers: the order they are left in when all rows run into one. */
const isInReadingOrder = (labels: readonly string[], band: readonly ColumnWords[]): boolean => {
  const depth = Math.max(...band.map(({ path }) => path.length));
  const printed = Array.from({ length: depth }, (_, level) => {
    const headers = new Map<string, ReadonlySet<string>>();
    for (const { key, path } of band) {
      const words = path[level];
      const above = path.slice(0, level + 1).map((group) => [...group].join());
      if (words) headers.set(level === path.length - 1 ? key : above.join('/'), words);
    }
    return [...headers.values()];
  });
  return isInOrder(
    labels,
    printed.flat().map((words) => [words]),
  );
};

/** Whether labels come in the order of the places that may have them; a clause or corner has none and may be anywhere. */
const isInOrder = (
  labels: readonly string[],
  places: readonly (readonly ReadonlySet<string>[])[],
): boolean => {
  let last = -1;
  return labels.every((label) => {
    const fitting = places.flatMap((names, at) => (names.some((words) => isAmong(words, label)) ? [at] : []));
    if (fitting.length === 0) return true;
    const next = fitting.find((at) => at > last);
    last = next ?? last;
    return next !== undefined;
  });
};

interface FoundColumn extends SourceColumn {
  /** The lowest header over it. */
  readonly cell: PlacedCell;
}

const byPath = (
  headers: readonly GridRow[],
  band: readonly ColumnWords[],
  lookup: TableLookup,
): readonly FoundColumn[] => {
  const width = Math.max(0, ...headers.map(({ covering }) => covering.length));
  const found: (FoundColumn & { end: number })[] = [];
  for (let column = 0; column < width; column += 1) {
    const cells = headers
      .map(({ covering }) => covering[column])
      .filter((cell): cell is PlacedCell => cell !== undefined && cell.text !== '');
    const path = [...new Set(cells)];
    const cell = path[path.length - 1];
    if (!cell) continue;
    const labels = path.map(({ text }) => lookup.label(text).text);
    const key = columnNamed(labels, band);
    const last = found[found.length - 1];
    if (last?.cell === cell && last.key === key && last.end === column) last.end += 1;
    else if (
      key !== undefined ||
      (found.length > 0 && cell.start === column && !lookup.isHeader(cell.text))
    ) {
      found.push({
        key,
        label: path
          .map(({ text }) => text)
          .slice(-1)
          .join(''),
        cell,
        start: column,
        end: column + 1,
      });
    }
  }
  return found;
};

/** The one column whose name ends the path, the words above it deciding between columns of one name. */
const columnNamed = (path: readonly string[], band: readonly ColumnWords[]): string | undefined => {
  for (const fits of [has, isAmong]) {
    // 商业 over 企业 is one name on two lines.
    for (let lines = 1; lines <= Math.min(3, path.length); lines += 1) {
      const name = path.slice(-lines).join('');
      const above = path.slice(0, -lines);
      const ranked = band
        .filter(({ names }) => fits(names, name))
        .map(({ key, path: words }) => ({
          key,
          rank: words.slice(0, -1).filter((group) => above.some((label) => isAmong(group, label))).length,
        }))
        .sort((one, other) => other.rank - one.rank);
      const [best, second] = ranked;
      if (best && best.rank !== second?.rank) return best.key;
      if (best) return undefined;
    }
  }
  return undefined;
};

const has = (words: ReadonlySet<string>, name: string): boolean => words.has(name);
