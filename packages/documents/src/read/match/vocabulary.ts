import {
  addressOf,
  formIds,
  forms,
  isGroup,
  tableIds,
  type Band,
  type CellAddress,
  type FormId,
  type FormTable,
  type Header,
  type Line,
  type TableId,
  type Text,
} from '@disclosure-report/core';
import { labelOf, unpunctuated, type Label } from './label.js';

/** A row under every wording any form gives it. */
export interface RowWords {
  readonly key: string;
  readonly labels: readonly Label[];
}

/** A column with the wordings of the headers above it, outermost first; the last are its own. */
export interface ColumnWords {
  /** Its key, or `row/column` in a table printed across. */
  readonly key: string;
  readonly path: readonly ReadonlySet<string>[];
  /** Its own name, and that with the headers above it as they read when written into one cell. */
  readonly names: ReadonlySet<string>;
}

/** One band of one form: which rows stand under which columns. */
export interface BandWords {
  readonly form: FormId;
  readonly rows: ReadonlySet<string>;
  readonly columns: readonly ColumnWords[];
  /** The single line of cells of a table printed across, where it is one. */
  readonly across: readonly ColumnWords[] | undefined;
  /** Its cells by row and column, or by `''` and `row/column` where it is printed across. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, BandCell>>;
}

export interface BandCell {
  readonly address: CellAddress;
  /** Whether no other form has it, so that it tells the form. */
  readonly only: boolean;
}

/** Everything a table may print, taken from the forms. */
export interface TableWords {
  readonly table: TableId;
  readonly rows: readonly RowWords[];
  readonly rowGroups: ReadonlySet<string>;
  /** Column headers, corners and clauses: what a row of headers is made of. */
  readonly headers: ReadonlySet<string>;
  /** The form's printed label for each of its words; that of the newest form where several have it. */
  readonly printed: ReadonlyMap<string, string>;
  /** What the corner says of how the rows balance, where they do, as a whole and clause by clause. */
  readonly balanceNotes: ReadonlySet<string>;
  readonly bands: readonly BandWords[];
}

interface Placed {
  readonly line: Line;
  readonly groups: readonly Text[];
}

const linesOf = (headers: readonly Header[], groups: readonly Text[] = []): readonly Placed[] =>
  headers.flatMap((header) =>
    isGroup(header) ? linesOf(header.lines, [...groups, header.label]) : [{ line: header, groups }],
  );

const groupLabels = (headers: readonly Header[]): readonly Text[] =>
  headers.flatMap((header) => (isGroup(header) ? [header.label, ...groupLabels(header.lines)] : []));

const labelsOf = (text: Text): readonly Label[] => Object.values(text).map(labelOf);

const wordsOf = (...texts: readonly (Text | undefined)[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => (text ? labelsOf(text).map((label) => label.text) : [])));

const tablesOf = (table: TableId): readonly { readonly form: FormId; readonly formTable: FormTable }[] =>
  formIds.map((form) => ({ form, formTable: forms[form].tables[table] }));

/** One key is one thing under whatever wording: 规范性文件 of 2019 is 行政规范性文件 of 2021. */
const wordings = (lines: readonly Placed[]): ReadonlyMap<string, readonly Text[]> => {
  const found = new Map<string, Text[]>();
  for (const { line } of lines) found.set(line.key, [...(found.get(line.key) ?? []), line.label]);
  return found;
};

/** A row's label, and that with the groups before it as they read when written into one cell. */
const rowLabels = ({ line, groups }: Placed): readonly Label[] =>
  labelsOf(line.label).flatMap((own, language) =>
    groups
      .map((group) => labelsOf(group)[language]?.text ?? '')
      .reduceRight(
        (labels, group) => [...labels, { ...own, text: group + (labels[labels.length - 1]?.text ?? '') }],
        [own],
      ),
  );

const columnWords = (key: string, path: readonly ReadonlySet<string>[]): ColumnWords => {
  const joined = path.map((_, from) =>
    path
      .slice(from)
      .reduce<readonly string[]>(
        (heads, words) => heads.flatMap((head) => [...words].map((word) => head + word)),
        [''],
      ),
  );
  return { key, path, names: new Set(joined.flat()) };
};

const bandWords = (
  form: FormId,
  table: TableId,
  band: Band,
  columnWordings: ReadonlyMap<string, readonly Text[]>,
): BandWords => {
  const rows = linesOf(band.rows);
  const columns = linesOf(band.columns);
  const others = formIds.filter((id) => id !== form).map((id) => addressesOf(id, table));
  const cellAt = (row: string, column: string): BandCell => {
    const address = addressOf(table, row, column);
    return { address, only: !others.some((addresses) => addresses.has(address)) };
  };
  const cellsOf = (row: string): readonly (readonly [string, BandCell])[] =>
    columns.map(({ line: { key } }) => [key, cellAt(row, key)]);
  const acrossCells = rows.flatMap(({ line: { key } }) =>
    cellsOf(key).map(([column, cell]) => [`${key}/${column}`, cell] as const),
  );
  const pathOf = ({ line, groups }: Placed): readonly ReadonlySet<string>[] => [
    ...groups.map((group) => wordsOf(group)),
    wordsOf(...(columnWordings.get(line.key) ?? [line.label])),
  ];
  return {
    form,
    rows: new Set(rows.map(({ line }) => line.key)),
    columns: columns.map((column) => columnWords(column.line.key, pathOf(column))),
    across: band.printedAcross
      ? rows.flatMap((row) =>
          columns.map((column) =>
            columnWords(`${row.line.key}/${column.line.key}`, [
              ...[...row.groups, row.line.label].map((label) => wordsOf(label)),
              ...pathOf(column),
            ]),
          ),
        )
      : undefined,
    cells: new Map([
      ...rows.map(({ line: { key } }) => [key, new Map(cellsOf(key))] as const),
      ...(band.printedAcross ? [['', new Map(acrossCells)] as const] : []),
    ]),
  };
};

const addressesOf = (form: FormId, table: TableId): ReadonlySet<CellAddress> =>
  new Set(
    forms[form].tables[table].bands.flatMap((band) =>
      linesOf(band.rows).flatMap((row) =>
        linesOf(band.columns).map((column) => addressOf(table, row.line.key, column.line.key)),
      ),
    ),
  );

/** The bands, of any form, that share a row with this one: their columns may be called alike. */
const related = (band: Band, all: readonly Band[]): readonly Band[] => {
  const keys = new Set(linesOf(band.rows).map(({ line }) => line.key));
  return all.filter((other) => linesOf(other.rows).some(({ line }) => keys.has(line.key)));
};

const balanceNote = ({ corner }: Band): readonly string[] =>
  corner
    ? [corner['zh-Hans'], ...corner['zh-Hans'].split(/[：，]/)].map((clause) => unpunctuated(clause))
    : [];

const tableWords = (table: TableId): TableWords => {
  const tables = tablesOf(table);
  const bands = tables.flatMap(({ formTable }) => formTable.bands);
  const rows = new Map<string, Label[]>();
  for (const row of bands.flatMap((band) => linesOf(band.rows))) {
    rows.set(row.line.key, [...(rows.get(row.line.key) ?? []), ...rowLabels(row)]);
  }
  const words = tables.flatMap(({ form, formTable }) =>
    formTable.bands.map((band) =>
      bandWords(form, table, band, wordings(related(band, bands).flatMap((other) => linesOf(other.columns)))),
    ),
  );
  /** Headers over each other, as they read when written into one cell. */
  const joined = words.flatMap(({ columns, across }) =>
    [...columns, ...(across ?? [])].flatMap(({ names }) => [...names]),
  );
  /** The last of equals stays: the newest form's, as it comes first. */
  const printed = bands
    .flatMap((band) => [
      ...[band.rows, band.columns].flatMap((headers) => [
        ...groupLabels(headers),
        ...linesOf(headers).map(({ line }) => line.label),
      ]),
      ...[band.label, band.corner].filter((label) => label !== undefined),
    ])
    .map((label) => [labelOf(label['zh-Hans']).text, label['zh-Hans']] as const)
    .reverse();
  return {
    table,
    printed: new Map(printed),
    balanceNotes: new Set(bands.filter(({ balances }) => balances.length > 0).flatMap(balanceNote)),
    rows: [...rows].map(([key, labels]) => ({ key, labels })),
    rowGroups: wordsOf(...bands.flatMap((band) => groupLabels(band.rows))),
    headers: new Set([
      ...wordsOf(
        ...bands.flatMap((band) => [
          band.label,
          band.corner,
          ...groupLabels(band.columns),
          ...linesOf(band.columns).map(({ line }) => line.label),
        ]),
      ),
      ...joined,
    ]),
    bands: words,
  };
};

export const vocabulary: readonly TableWords[] = tableIds.map(tableWords);

export const allWords = ({ rows, rowGroups, headers }: TableWords): ReadonlySet<string> =>
  new Set([...rows.flatMap(({ labels }) => labels.map(({ text }) => text)), ...rowGroups, ...headers]);

/** Words only one table prints: they tell which of the three a row belongs to. */
export const tellingWords: ReadonlyMap<string, TableId> = new Map(
  vocabulary.flatMap((own) =>
    [...allWords(own)]
      .filter((word) => vocabulary.every((other) => other === own || !allWords(other).has(word)))
      .map((word) => [word, own.table]),
  ),
);
