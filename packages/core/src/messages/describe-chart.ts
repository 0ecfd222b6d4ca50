import { shareOf, type Chart, type ChartGroup, type ChartPart } from '../charts/chart.js';
import type { Report } from '../report/report.js';
import type { ChartCatalogue } from './chart-catalogue.js';
import { grouped } from './grouped.js';
import { percent } from './percent.js';

/** A chart in words. */
export interface ChartDescription {
  readonly title: string;
  /** What the picture shows, for who does not see it and for who wants it said. */
  readonly summary: string;
}

export const nameOfPart = ({ key, label }: ChartPart, { names, locale }: ChartCatalogue): string =>
  names[key] ?? label[locale];

/** What a report is called among those of its chart, by its body, its year, or both: what may be cut, and its end. */
export const partsOfName = (
  { body, title, year }: Report,
  { apart }: Pick<Chart, 'apart'>,
  catalogue: ChartCatalogue,
): readonly [name: string, end: string] => {
  const ofYear = catalogue.year(year);
  if (!apart.body) return ['', ofYear];
  return [body.name ?? title ?? catalogue.unnamed, apart.year ? ` ${ofYear}` : ''];
};

export const nameOfReport = (...said: Parameters<typeof partsOfName>): string =>
  partsOfName(...said).join('');

/** A number with the share it is of its whole, where that is known: 539（49%）. */
export const describeValue = (
  value: number | null,
  whole: number | null | undefined,
  catalogue: ChartCatalogue,
  approximate = false,
): string => {
  if (value === null) return catalogue.unknown;
  const share = shareOf(value, whole);
  return catalogue.value(
    catalogue.number(grouped(value), approximate),
    share === undefined ? undefined : percent(share),
  );
};

/** What a part says, over all reports of the chart: 予以公开：539（49%）. */
export const describePart = (
  part: ChartPart,
  { wholes }: ChartGroup,
  chart: Chart,
  catalogue: ChartCatalogue,
): string => {
  const { reports } = chart;
  const values = part.values.map((value, column) => {
    const said = describeValue(value, wholes[column], catalogue, part.approximate);
    const report = reports[column];
    return reports.length > 1 && report ? `${nameOfReport(report, chart, catalogue)} ${said}` : said;
  });
  return catalogue.says(nameOfPart(part, catalogue), catalogue.list(values));
};

/** A part of one report; nothing where there is none of it. */
const partSaid = (
  part: ChartPart,
  { wholes }: ChartGroup,
  column: number,
  catalogue: ChartCatalogue,
): string => {
  const value = part.values[column];
  return value
    ? `${nameOfPart(part, catalogue)} ${describeValue(value, wholes[column], catalogue, part.approximate)}`
    : '';
};

/** Of several reports only what there was most of is said: the rest is in the list of parts. */
const mostOf = ({ parts }: ChartGroup, column: number): readonly ChartPart[] =>
  [...parts].sort((one, other) => (other.values[column] ?? 0) - (one.values[column] ?? 0)).slice(0, 1);

const summaryOf = (chart: Chart, catalogue: ChartCatalogue): string =>
  chart.groups
    .flatMap((group) =>
      chart.reports.flatMap((report, column) => {
        const ofSeveral = chart.kind === 'outcomes';
        const parts = (ofSeveral ? mostOf(group, column) : group.parts)
          .map((part) => partSaid(part, group, column, catalogue))
          .filter(Boolean);
        const whole = group.wholes[column] ?? null;
        if (parts.length === 0 && whole === null) return [];
        const total = whole === null ? undefined : grouped(whole);
        const said = catalogue.list(parts);
        if (ofSeveral) return [catalogue.report(nameOfReport(report, chart, catalogue), total, said)];
        const what = total && catalogue.wholes[group.id]?.(total);
        return [catalogue.sentence(what ?? catalogue.groups[group.id], said)];
      }),
    )
    .join(catalogue.locale === 'en' ? ' ' : '');

/** Whose numbers the chart shows, and of when: the one body, where it is one of several, and the years. */
const scopeOf = (chart: Chart, catalogue: ChartCatalogue): string => {
  const { reports, apart } = chart;
  const [first, ...others] = reports;
  if (!first) return '';
  if (others.length === 0) return nameOfReport(first, { apart: { ...apart, year: true } }, catalogue);
  const [from = '', to = from] = [first, ...others.slice(-1)].map(({ year }) => catalogue.year(year));
  return from === to ? from : catalogue.years(from, to);
};

/** The title of a chart, and what it shows. */
export const describeChart = (chart: Chart, catalogue: ChartCatalogue): ChartDescription => {
  const scope = scopeOf(chart, catalogue);
  return {
    title: scope ? catalogue.titled(catalogue.titles[chart.kind], scope) : catalogue.titles[chart.kind],
    summary: summaryOf(chart, catalogue),
  };
};
