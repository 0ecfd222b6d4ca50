import type { Body, NoteValues, ReadingNote } from '@disclosure-report/core';
import type { SourceDocument, SourceItem } from '../source/source-document.js';
import { levelOf } from './body-level.js';
import type { Title } from './title.js';

export interface BodyAndYear {
  readonly body: Body;
  readonly year: number | null;
  readonly notes: readonly ReadingNote[];
}

const inferred = (values: NoteValues['inferred']): ReadingNote => ({ code: 'inferred', values, cells: [] });

const unstated = (field: 'name' | 'year'): ReadingNote => ({
  code: 'unstated',
  values: { field },
  cells: [],
});

const bodyLike = /^[\u4e00-\u9fff·]{2,40}(?:政府|办事处|[局厅委部办处中心]|委员会|办公室|[乡镇县区市省])$/;

const textOf = (item: SourceItem): string => {
  if (item.kind !== 'text') return '';
  const { block } = item;
  return block.type === 'paragraph' || block.type === 'heading' ? block.text.trim() : '';
};

/** A report is often signed: the body's name on a line of its own, the date on the next. */
const signature = (items: readonly SourceItem[]): string | undefined => {
  const lines = items.slice(-8).map(textOf).filter(Boolean);
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? '';
    if (bodyLike.test(line) && /^[\d〇○零一二三四五六七八九十]{2,4}年.{2,6}日$/.test(next.replace(/\s/g, '')))
      return line;
  }
  return undefined;
};

/** The year of the period that the numbers cover, where the text says what it is. */
const yearOfPeriod = (items: readonly SourceItem[]): number | undefined => {
  for (const item of items) {
    const found = /(20\d{2})年1月1日.{0,6}?(?:\1年)?12月31日/.exec(
      textOf(item).normalize('NFKC').replace(/\s/g, ''),
    );
    if (found) return Number(found[1]);
  }
  return undefined;
};

/** Whose report it is and for which year: from the title, or from what else tells, which is then noted. */
export const bodyAndYear = (
  { own }: SourceDocument,
  title: Title | undefined,
  publisher: string | undefined,
  article: readonly SourceItem[],
): BodyAndYear => {
  if (own) {
    const { name = null, level, region, year = null } = own.facts;
    const body = { name, ...(level && { level }), ...(region !== undefined && { region }) };
    return { body, year, notes: [] };
  }
  const notes: ReadingNote[] = [];
  let name = title?.name;
  if (name === undefined) {
    name =
      signature(article) ?? (publisher !== undefined && bodyLike.test(publisher) ? publisher : undefined);
    notes.push(name === undefined ? unstated('name') : inferred({ field: 'name', value: name }));
  }
  let year = title?.year;
  if (year === undefined) {
    year = yearOfPeriod(article);
    notes.push(year === undefined ? unstated('year') : inferred({ field: 'year', value: String(year) }));
  }
  const level = name === undefined ? undefined : levelOf(name);
  if (level) notes.push(inferred({ field: 'level', value: level }));
  return { body: { name: name ?? null, ...(level && { level }) }, year: year ?? null, notes };
};
