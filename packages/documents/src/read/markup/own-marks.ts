import {
  bodyLevels,
  formIds,
  forms,
  tableIds,
  type BodyLevel,
  type Report,
  type SectionId,
} from '@disclosure-report/core';
import { isDate } from '../report/date.js';
import type { OwnFacts } from '../source/source-document.js';

/**
 * Attributes with which the writer says what a reader would otherwise have to infer from wording:
 * a title need not name the year, and a table that is left out cannot show its form.
 */
export const ownMarks = {
  head: 'data-disclosure-form',
  title: 'data-title',
  name: 'data-body',
  level: 'data-level',
  region: 'data-region',
  year: 'data-year',
  published: 'data-published',
  source: 'data-source',
  unread: 'data-unread',
  section: 'data-disclosure-section',
  /** Text that is the writer's own, not the report's. */
  aside: 'data-disclosure-aside',
} as const;

/** Names of the facts in documents of other kinds: an attribute's without `data-`, and `form`. */
const factNames = [
  'form',
  'title',
  'body',
  'level',
  'region',
  'year',
  'published',
  'source',
  'unread',
] as const;

export type FactName = (typeof factNames)[number];

const markOf = (name: FactName): string => (name === 'form' ? ownMarks.head : `data-${name}`);

/** The marks of a head that states facts found elsewhere. */
export const ownHead = (facts: Readonly<Partial<Record<string, string>>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    factNames.flatMap((name) => {
      const value = facts[name];
      return value === undefined ? [] : [[markOf(name), value] as const];
    }),
  );

/** What a document written by this project says of a report, beside its text and tables. */
export const factsOf = (report: Report): Readonly<Partial<Record<FactName, string>>> => {
  const { form, title, body, year, published, source, tables } = report;
  const unread = tableIds.filter((table) => tables[table] === null);
  return {
    form,
    ...(title !== undefined && { title }),
    ...(body.name !== null && { body: body.name }),
    ...(body.level && { level: body.level }),
    ...(body.region !== undefined && { region: body.region }),
    ...(year !== null && { year: String(year) }),
    ...(published !== undefined && { published }),
    ...(source !== undefined && { source }),
    ...(unread.length > 0 && { unread: unread.join(' ') }),
  };
};

type Attribute = (name: string) => string | undefined;

const filled = (value: string | undefined): string | undefined => (value?.trim() ? value : undefined);

/** The facts on an element, or `undefined` where it is none of the writer's. Only valid ones are believed. */
export const ownFactsOf = (attribute: Attribute): OwnFacts | undefined => {
  const mark = attribute(ownMarks.head);
  if (mark === undefined) return undefined;
  const form = formIds.find((id) => id === mark);
  const title = attribute(ownMarks.title);
  const name = filled(attribute(ownMarks.name));
  const level = bodyLevels.find((known): known is BodyLevel => known === attribute(ownMarks.level));
  const region = attribute(ownMarks.region);
  const year = Number(attribute(ownMarks.year));
  const published = attribute(ownMarks.published);
  const source = attribute(ownMarks.source);
  return {
    ...(form && { form }),
    ...(title !== undefined && { title }),
    ...(name !== undefined && { name }),
    ...(level && { level }),
    ...(region !== undefined && { region }),
    ...(Number.isInteger(year) && year >= 2007 && year <= 2100 && { year }),
    ...(published !== undefined && isDate(published) && { published }),
    ...(source !== undefined && { source }),
    unread: tableIds.filter((table) => attribute(ownMarks.unread)?.split(' ').includes(table)),
  };
};

export const ownSectionOf = (attribute: Attribute): SectionId | undefined => {
  const mark = attribute(ownMarks.section);
  return mark === undefined
    ? undefined
    : forms[formIds[0] ?? '2021'].sections.find(({ id }) => id === mark)?.id;
};
