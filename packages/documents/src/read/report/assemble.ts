import {
  formIds,
  forms,
  isSafeAddress,
  tableIds,
  type CellAddress,
  type CellProvenance,
  type FormId,
  type Provenance,
  type ReadingNote,
  type Report,
  type TableId,
  type TableValues,
} from '@disclosure-report/core';
import { matchTables, type MatchedTables } from '../match/match-tables.js';
import type { SourceDocument } from '../source/source-document.js';
import { articleOf } from './article.js';
import { balanceNoteMissing } from './balance-note.js';
import { bodyAndYear } from './body-and-year.js';
import { dateIn } from './date.js';
import { chooseForms, type ChosenForms } from './choose-form.js';
import { foundTitle } from './found-title.js';
import { labelScraps } from './label-scraps.js';
import { hasFigures, proseOf } from './prose.js';
import { sectionHeadings, type SectionHeading } from './section-headings.js';
import { statedFacts } from './stated-facts.js';
import { tableValues } from './table-values.js';

export interface Assembled {
  readonly report: Report;
  readonly notes: readonly ReadingNote[];
  readonly provenance: Provenance;
}

/** Makes a report of a source, or `undefined` where it has neither one of the tables nor two of the sections. */
export const assemble = (source: SourceDocument, name?: string): Assembled | undefined => {
  const { items, own, hints } = source;
  const matched = matchTables(source);
  const headings = sectionHeadings(source);
  if (matched.grids.size === 0 && headings.length < (own ? 0 : 2)) return undefined;

  const anchors = items.flatMap((item, index) =>
    item.kind === 'grid' && matched.grids.has(item) ? [index] : [],
  );
  const headingIndexes = headings.map(({ index }) => index);
  const inArticle = articleOf(source, [...headingIndexes, ...anchors]);
  const start = Math.min(items.length, ...headingIndexes, ...anchors);
  const title = own ? undefined : foundTitle(source, start);
  const article = items.filter((_, index) => inArticle(index));
  const facts = statedFacts(items.filter((_, index) => index < start || !inArticle(index)));
  const { body, year, notes: bodyNotes } = bodyAndYear(source, title, facts.publisher, article);
  const chosen = chooseForms(matched.readings, year, own?.facts.form);
  const { tables, notes: tableNotes, provenance } = tablesOf(source, matched, chosen);

  const scraps = labelScraps(items, matched.grids, headingIndexes);
  const isProse = (index: number): boolean => {
    const item = items[index];
    if (!inArticle(index) || title?.indexes.has(index) || scraps.has(index)) return false;
    return item?.kind !== 'grid' || !matched.grids.has(item);
  };
  const { preface, sections } = proseOf(source, headings, isProse);
  const printed = own ? own.facts.title : title?.text;
  const published = own ? own.facts.published : (facts.published ?? publishedIn(hints.published));
  const address = own ? own.facts.source : (facts.address ?? safe(hints.address) ?? name);
  return {
    report: {
      form: chosen.form,
      ...(Object.keys(chosen.mixed).length > 0 && { mixed: chosen.mixed }),
      body,
      year,
      ...(printed !== undefined && { title: printed }),
      ...(published !== undefined && { published }),
      ...(address !== undefined && { source: address }),
      ...(preface.length > 0 && { preface }),
      sections,
      tables,
    },
    notes: [
      ...bodyNotes,
      ...(chosen.told ? [] : [formNote(chosen.form)]),
      ...tableNotes,
      ...otherTables(source, matched, isProse),
      ...missingSections(headings),
    ],
    provenance,
  };
};

const safe = (address: string | undefined): string | undefined =>
  address !== undefined && isSafeAddress(address) ? address : undefined;

const publishedIn = (hint: string | undefined): string | undefined =>
  hint === undefined ? undefined : dateIn(hint);

const formNote = (form: FormId): ReadingNote => ({
  code: 'inferred',
  values: { field: 'form', value: form },
  cells: [],
});

const tablesOf = (
  { items, own }: SourceDocument,
  { readings, grids }: MatchedTables,
  { form, mixed }: ChosenForms,
): { tables: Report['tables']; notes: readonly ReadingNote[]; provenance: Provenance } => {
  const tables: Partial<Record<TableId, TableValues | null>> = {};
  const provenance: Record<CellAddress, CellProvenance> = {};
  const present = new Set([...grids.values()].flat());
  const notes = tableIds.flatMap((table): readonly ReadingNote[] => {
    if (own?.facts.unread.includes(table)) {
      tables[table] = null;
      return [];
    }
    if (!present.has(table)) return [{ code: 'tableMissing', values: { table }, cells: [] }];
    const read = tableValues(readings[table], mixed[table] ?? form, provenance);
    tables[table] = read.values;
    // What this project writes follows the form, and a record of it has no corner.
    return own ? read.notes : [...read.notes, ...balanceNoteMissing(readings[table], items)];
  });
  return { tables, notes, provenance };
};

const otherTables = (
  { items }: SourceDocument,
  { grids }: MatchedTables,
  isProse: (index: number) => boolean,
): readonly ReadingNote[] =>
  items.flatMap((item, index): readonly ReadingNote[] => {
    if (item.kind !== 'grid' || grids.has(item) || !isProse(index) || !hasFigures(item)) return [];
    const label = item.rows.flat().find(({ text }) => text !== '')?.text ?? '';
    const values = { label: label.replace(/\n/g, '').slice(0, 60) };
    return [{ code: 'otherTable', values, cells: [], place: { table: item.number } }];
  });

const missingSections = (headings: readonly SectionHeading[]): readonly ReadingNote[] =>
  forms[formIds[0] ?? '2021'].sections
    .filter(({ id }) => headings.every((heading) => heading.id !== id))
    .map(({ heading }) => ({
      code: 'sectionMissing',
      values: { heading: heading['zh-Hans'] },
      cells: [],
    }));
