import { factsIn } from '../facts/facts.js';
import type { PublishedFact } from '../facts/published.js';
import { apartBy } from '../comparison/apart.js';
import type { Amount } from '../facts/amount.js';
import type { PartList } from '../facts/list.js';
import type { Report } from '../report/report.js';
import { text } from '../text.js';
import { byYear } from '../years/by-year.js';
import type { Chart, ChartGroup, ChartPart } from './chart.js';

/** The prose's own words: they exist in no other language. */
const partOf = (name: string, { value, approximate }: Amount, key: string): ChartPart => ({
  key,
  label: text(name, name),
  values: [value],
  approximate,
});

/** A list the prose breaks a total into; of several the one with the largest total. */
const listed = (id: 'categories' | 'channels', facts: readonly PublishedFact[]): ChartGroup | undefined => {
  const [fact] = facts.filter((one) => one[id]).sort((one, other) => other.value - one.value);
  const list: PartList | undefined = fact?.[id];
  if (!fact || !list) return undefined;
  return {
    id,
    parts: list.parts.map((part, index) => partOf(part.label, part, `${id}-${index}`)),
    wholes: [fact.value],
    open: list.open,
    sentence: [fact.sentence, ...fact.continued].map(({ text: words }) => words).join(''),
  };
};

/** What was published, by category and by channel, as far as the prose of the latest report says so in numbers. */
export const publishedChart = (reports: readonly Report[]): Chart => {
  const [report] = byYear(reports).slice(-1);
  const apart = apartBy(reports);
  if (!report) return { kind: 'published', reports: [], apart, groups: [] };
  const facts = factsIn(report);
  const channels = new Map(facts.channels.map((fact) => [`${fact.channel} ${fact.value}`, fact]));
  const single: ChartGroup = {
    id: 'channels',
    parts: [...channels.values()].map((fact, index) => partOf(fact.channel, fact, `channels-${index}`)),
    wholes: [null],
    open: true,
    sentence: [...new Set([...channels.values()].map(({ sentence }) => sentence.text))].join(''),
  };
  const empty: ChartGroup = { id: 'categories', parts: [], wholes: [null], open: true };
  return {
    kind: 'published',
    reports: [report],
    apart,
    groups: [listed('categories', facts.published) ?? empty, listed('channels', facts.published) ?? single],
  };
};
