import {
  cellsOf,
  describeArticles,
  formIds,
  forms,
  identitiesOf,
  isGroup,
  linesOf,
  namesIn,
  rowMeanings,
  tableIds,
  type Band,
  type Form,
  type FormTable,
  type Header,
  type Line,
  type Locale,
  type Names,
} from '../src/index.js';
import { summableRows } from '../src/cells/sub-totals.js';
import { en } from '../src/messages/en.js';
import { ruleTitles } from '../src/messages/rule-titles.js';
import { zhHans } from '../src/messages/zh-Hans.js';
import { zeroReport } from '../test/sample-report.js';
import type {
  FormEntry,
  Formbook,
  HeaderEntry,
  LineEntry,
  Reference,
  SumEntry,
  TableEntry,
} from './entries.js';
import { sumsOf, type Sum } from './sums.js';
import { formbookWords, type FormbookWords } from './words.js';

const catalogues = { 'zh-Hans': zhHans, en } as const;

/** All that tells one table from another. */
interface Subject {
  readonly form: Form;
  readonly table: FormTable;
  readonly sums: readonly Sum[];
  readonly locale: Locale;
  readonly words: FormbookWords;
  readonly names: Names;
}

type Axis = 'rows' | 'columns';

const tableAnchor = ({ form, table }: Subject): string => `${form.id}-${table.id}`;

const bandAnchor = (subject: Subject, band: Band): string => {
  const { bands } = subject.table;
  return bands.length === 1 ? tableAnchor(subject) : `${tableAnchor(subject)}-${bands.indexOf(band) + 1}`;
};

/** Keys of rows are a table's own, keys of columns a band's. */
const keyAnchor = (subject: Subject, band: Band, axis: Axis, key: string): string =>
  axis === 'rows' ? `${tableAnchor(subject)}-${key}` : `${bandAnchor(subject, band)}-column-${key}`;

const sumAnchor = (subject: Subject, { rule }: Sum): string => `${tableAnchor(subject)}-${rule}`;

const axisOf = ({ kind }: Sum): Axis => (kind === 'rowTotal' ? 'columns' : 'rows');

const roleIn = ({ words, names, table }: Subject, { kind, left, right }: Sum, key: string): string => {
  if (kind === 'balance') return words.balanced;
  return right.includes(key)
    ? words.sumOf(left.length)
    : words.countedIn(names.line(table.id, right[0] ?? ''));
};

const lineEntry = (
  subject: Subject,
  band: Band,
  axis: Axis,
  line: Line,
): Omit<LineEntry, 'number' | 'depth'> => {
  const { sums, locale, words } = subject;
  const { key, label, quantity } = line;
  return {
    kind: 'line',
    key,
    anchor: keyAnchor(subject, band, axis, key),
    label,
    sums: sums
      .filter((sum) => axisOf(sum) === axis && [...sum.left, ...sum.right].includes(key))
      .map((sum) => ({
        rule: { name: sum.rule, anchor: sumAnchor(subject, sum) },
        role: roleIn(subject, sum, key),
      })),
    basis: axis === 'rows' ? describeArticles(line, band, locale).join(words.separator) : '',
    meaning: axis === 'rows' ? rowMeanings[key]?.[locale] : undefined,
    quantity: quantity === 'count' ? undefined : words.quantities[quantity],
  };
};

const headersOf = (subject: Subject, band: Band, axis: Axis): readonly HeaderEntry[] => {
  const keys = new Map(
    axis === 'rows'
      ? summableRows(band.rows).flatMap(({ key, label, isSubTotal }) => (isSubTotal ? [[label, key]] : []))
      : [],
  );
  const numbered = subject.table.bands.flatMap((each) => linesOf(each[axis]).map(({ line }) => line));
  const inAxis = axis === 'rows' ? numbered : linesOf(band.columns).map(({ line }) => line);
  const walk = (headers: readonly Header[], depth: number): readonly HeaderEntry[] =>
    headers.flatMap((header): readonly HeaderEntry[] => {
      if (!isGroup(header))
        return [{ ...lineEntry(subject, band, axis, header), number: inAxis.indexOf(header) + 1, depth }];
      const key = keys.get(header.label);
      const anchor = key === undefined ? undefined : keyAnchor(subject, band, axis, key);
      return [{ kind: 'group', key, anchor, depth, label: header.label }, ...walk(header.lines, depth + 1)];
    });
  return walk(band[axis], 0);
};

/** The band whose lines a sum adds up. */
const bandOf = ({ table }: Subject, sum: Sum): Band | undefined =>
  table.bands.find((band) => linesOf(band[axisOf(sum)]).some(({ line }) => sum.left.includes(line.key)));

const sumEntries = (subject: Subject, sum: Sum): readonly SumEntry[] => {
  const { words, names, table, locale } = subject;
  const band = bandOf(subject, sum);
  if (!band) return [];
  const axis = axisOf(sum);
  const across = linesOf(axis === 'rows' ? band.columns : band.rows);
  const everywhere = axis === 'rows' ? words.inColumns : words.inRows;
  const reference = (key: string): Reference => ({ name: key, anchor: keyAnchor(subject, band, axis, key) });
  return [
    {
      rule: sum.rule,
      title: ruleTitles[locale][sum.rule],
      anchor: sumAnchor(subject, sum),
      where:
        sum.along.length === across.length
          ? everywhere(across.length)
          : words.inThese(sum.along.map((key) => names.line(table.id, key))),
      left: sum.left.map(reference),
      right: sum.right.map(reference),
    },
  ];
};

const tableEntry = (subject: Subject): TableEntry => {
  const { table, sums, locale, words } = subject;
  return {
    anchor: tableAnchor(subject),
    name: table.name[locale],
    heading: table.heading,
    path: `tables.${table.id}`,
    extent: words.extent(cellsOf(table).length, identitiesOf(table).length),
    note: table.bands.some(({ printedAcross }) => printedAcross) ? words.printedAcross : undefined,
    bands: table.bands.map((band) => ({
      anchor: bandAnchor(subject, band),
      label: band.label,
      corner: band.corner,
      rows: headersOf(subject, band, 'rows'),
      columns: headersOf(subject, band, 'columns'),
    })),
    sums: sums.flatMap((sum) => sumEntries(subject, sum)),
  };
};

const formEntry = (form: Form, locale: Locale): FormEntry => {
  const words = formbookWords[locale];
  const names = namesIn(catalogues[locale], zeroReport(form.id));
  const tables = tableIds.map((id) => form.tables[id]);
  return {
    id: form.id,
    anchor: form.id,
    name: catalogues[locale].formName(form.id),
    basis: [form.basis[locale], words.years(form.years.first, form.years.last)].join(words.separator),
    extent: words.extent(tables.flatMap(cellsOf).length, tables.flatMap(identitiesOf).length),
    sections: form.sections.map(({ id, heading }) => ({
      id,
      heading,
      path: id in form.tables ? ['sections', `tables.${id}`] : ['sections'],
    })),
    tables: tables.map((table) =>
      tableEntry({ form, table, sums: sumsOf(form.id, table), locale, words, names }),
    ),
  };
};

/** How the first cell that stands in a group is named, and how its group is. */
const placesIn = (words: FormbookWords): Formbook['places'] => {
  const tables = formIds.flatMap((id) => tableIds.map((table) => forms[id].tables[table]));
  const cell = tables.flatMap(cellsOf).find(({ row }) => row.includes('.'));
  if (!cell) return [];
  const { address, table, row, column } = cell;
  const [group = ''] = row.split('.');
  return [
    { code: address, place: words.places.cell },
    { code: `tables.${table}["${row}"].${column}`, place: words.places.data },
    { code: `#cell=${address}`, place: words.places.link },
    { code: `${table}/${group}/${column}`, place: words.places.group },
  ];
};

export const formbookIn = (locale: Locale): Formbook => {
  const words = formbookWords[locale];
  return {
    locale,
    words,
    places: placesIn(words),
    forms: formIds.map((id) => formEntry(forms[id], locale)),
  };
};
