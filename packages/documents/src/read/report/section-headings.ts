import { formIds, forms, type SectionId } from '@disclosure-report/core';
import { labelOf } from '../match/label.js';
import { likeness } from '../match/likeness.js';
import { Memory } from '../match/memory.js';
import { vocabulary } from '../match/vocabulary.js';
import { joinedLines } from '../source/plain-text.js';
import type { SourceDocument, SourceGrid, SourceItem } from '../source/source-document.js';

export interface SectionHeading {
  readonly id: SectionId;
  readonly text: string;
  /** Its place among the items. */
  readonly index: number;
  /** Whether the source marks it as a heading, rather than printing it as one more paragraph. */
  readonly marked: boolean;
}

/** Some tables carry the section's heading in their first row. */
const candidateInGrid = ({ rows }: SourceGrid, index: number): Candidate | undefined => {
  const [first, ...others] = rows[0]?.filter(({ text }) => text !== '') ?? [];
  const text = joinedLines(first?.text ?? '');
  const named = others.length === 0 ? sectionNamed(text, false) : undefined;
  return named && { ...named, text, index, marked: false };
};

/** A section by its name, and how alike it is to the form's: 1 where it is the same. */
export interface NamedSection {
  readonly id: SectionId;
  readonly likeness: number;
}

interface Candidate extends SectionHeading {
  readonly likeness: number;
}

const wanted = forms[formIds[0] ?? '2021'].sections.flatMap(({ id, heading }) =>
  Object.values(heading).map((text) => ({ id, label: labelOf(text) })),
);

const longest = 60;

/** How alike a numbered heading has to be; wording varies, 改进情况 and 整改措施 for one. */
const enough = 0.58;

const candidateAt = (item: SourceItem, index: number): Candidate | undefined => {
  if (item.kind === 'grid') return candidateInGrid(item, index);
  const { block, section } = item;
  if (block.type !== 'heading' && block.type !== 'paragraph') return undefined;
  const marked = block.type === 'heading';
  const text = block.text.trim();
  if (section) return { id: section, text, index, marked, likeness: 2 };
  const named = sectionNamed(text, marked);
  return named && { ...named, text, index, marked };
};

const rowLabels = [
  ...new Set(vocabulary.flatMap(({ rows }) => rows.flatMap(({ labels }) => labels)).map(({ text }) => text)),
];

/** 一、本年新收政府信息公开申请数量 is numbered like a section and sounds like one, but is a row of a table. */
const isRowLabel = (text: string, asSection: number): boolean =>
  asSection < 1 && rowLabels.some((label) => likeness(text, label, asSection) > asSection);

/** What all of the report is about says nothing about a part of it. */
const withoutSubject = (text: string): string => {
  const rest = text.replace(/^因?政府信息公开(?:工作)?/, '');
  return rest.length >= 4 ? rest : text;
};

/** The section a line heads, if it heads one, and how alike its wording is to the form's. */
export const sectionNamed = (text: string, marked: boolean): NamedSection | undefined =>
  text.length === 0 || text.length > longest || /[。；]./.test(text)
    ? undefined
    : marked
      ? markedSections.of(text, (line) => findSection(line, true))
      : plainSections.of(text, (line) => findSection(line, false));

const markedSections = new Memory<NamedSection | undefined>();
const plainSections = new Memory<NamedSection | undefined>();

const findSection = (text: string, marked: boolean): NamedSection | undefined => {
  const label = labelOf(text);
  // （一） heads a part of a section, however much it sounds like one.
  const isChapter = /^(?:[一二三四五六七八九十]+、|\d{1,2}\.|第)/.test(label.numbering);
  if (label.numbering && !isChapter) return undefined;
  const exact = wanted.find(({ label: { text: name } }) => name === label.text);
  if (exact) return { id: exact.id, likeness: 1 };
  if (!isChapter && !marked) return undefined;
  const best = mostAlike(label.text);
  const least = isChapter ? enough : 0.8;
  return best.likeness >= least && !isRowLabel(label.text, best.likeness) ? best : undefined;
};

const mostAlike = (text: string): NamedSection =>
  wanted
    .map(({ id, label: { text: name } }) => ({
      id,
      likeness: Math.max(
        likeness(text, name, enough),
        likeness(withoutSubject(text), withoutSubject(name), enough),
      ),
    }))
    .reduce((best, other) => (other.likeness > best.likeness ? other : best));

/** The section headings of a document, each section once, in the order they stand. */
export const sectionHeadings = ({ items, own }: SourceDocument): readonly SectionHeading[] => {
  const candidates = items.flatMap((item, index) => candidateAt(item, index) ?? []);
  // What this project wrote says which headings are sections; a second one of a kind is the report's own doing.
  if (own) {
    return candidates.filter(({ index }) => {
      const item = items[index];
      return item?.kind === 'text' && item.section !== undefined;
    });
  }
  const chosen = new Map<SectionId, Candidate>();
  for (const [at, candidate] of candidates.entries()) {
    const known = chosen.get(candidate.id);
    // A heading right before the next one is a line of a table of contents.
    const isEmpty = candidates[at + 1]?.index === candidate.index + 1 && at + 1 < candidates.length;
    const rank = candidate.likeness - (isEmpty ? 0.5 : 0);
    if (!known || rank > known.likeness) chosen.set(candidate.id, { ...candidate, likeness: rank });
  }
  return [...withOverview(items, chosen)].sort((one, other) => one.index - other.index);
};

/** The first chapter is the overview whatever it is called: 基本情况, 工作概述. */
const withOverview = (
  items: readonly SourceItem[],
  chosen: ReadonlyMap<SectionId, Candidate>,
): readonly SectionHeading[] => {
  const found = [...chosen.values()];
  const first = Math.min(...found.map(({ index }) => index));
  if (chosen.has('overview') || found.length === 0) return found;
  for (const [index, item] of items.slice(0, first).entries()) {
    if (item.kind !== 'text' || (item.block.type !== 'heading' && item.block.type !== 'paragraph')) continue;
    const text = item.block.text.trim();
    if (text.length > 20 || labelOf(text).numbering !== '一、') continue;
    return [{ id: 'overview', text, index, marked: item.block.type === 'heading' }, ...found];
  }
  return found;
};
