import type { Chart, ChartGroup, ChartPart } from '../charts/chart.js';
import { shareOf } from '../glance/share.js';
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
  return catalogue.remarked(
    catalogue.number(grouped(value), approximate),
    share === undefined ? '' : percent(share),
  );
};

/** What a report says of a part. */
const valueOfPart = (
  { values, approximate }: ChartPart,
  { wholes }: ChartGroup,
  column: number,
  catalogue: ChartCatalogue,
): string => describeValue(values[column] ?? null, wholes[column], catalogue, approximate);

/** What a part says, over all reports of the chart: 予以公开：539（49%）; `isNamed` puts the name of each before its number. */
export const describePart = (
  part: ChartPart,
  group: ChartGroup,
  chart: Chart,
  catalogue: ChartCatalogue,
  isNamed = chart.reports.length > 1,
): string => {
  const values = chart.reports.map((report, column) => {
    const said = valueOfPart(part, group, column, catalogue);
    return isNamed ? `${nameOfReport(report, chart, catalogue)} ${said}` : said;
  });
  return catalogue.says(nameOfPart(part, catalogue), catalogue.list(values));
};

/** Of several reports only what there was most of is said: the rest is in the list of parts. */
const summaryOf = (chart: Chart, catalogue: ChartCatalogue): string =>
  chart.groups
    .flatMap((group) =>
      chart.reports.map((report, column) => {
        const ofSeveral = chart.kind === 'outcomes';
        const most = Math.max(...group.parts.map(({ values }) => values[column] ?? 0));
        const parts = group.parts
          .filter(({ values }) => values[column] && (!ofSeveral || values[column] === most))
          .map((part) => `${nameOfPart(part, catalogue)} ${valueOfPart(part, group, column, catalogue)}`);
        const said = catalogue.list(parts);
        const whole = group.wholes[column];
        const total = typeof whole === 'number' ? grouped(whole) : undefined;
        if (total === undefined && !said) return '';
        if (ofSeveral) return catalogue.report(nameOfReport(report, chart, catalogue), total, said);
        const what = total && catalogue.wholes[group.id]?.(total);
        return catalogue.sentence(what ?? catalogue.groups[group.id], said);
      }),
    )
    .filter(Boolean)
    .join(catalogue.locale === 'en' ? ' ' : '');

/** Whose numbers the chart shows, and of when: the one body, where it is one of several, and the years. */
const scopeOf = ({ reports, apart }: Chart, catalogue: ChartCatalogue): string => {
  const [from = '', ...others] = new Set(reports.map(({ year }) => catalogue.year(year)));
  const [to] = others.slice(-1);
  if (to !== undefined) return catalogue.years(from, to);
  const [first, second] = reports;
  return first && !second ? nameOfReport(first, { apart: { ...apart, year: true } }, catalogue) : from;
};

/** The title of a chart, and what it shows. */
export const describeChart = (chart: Chart, catalogue: ChartCatalogue): ChartDescription => ({
  title: catalogue.remarked(catalogue.titles[chart.kind], scopeOf(chart, catalogue)),
  summary: summaryOf(chart, catalogue),
});
