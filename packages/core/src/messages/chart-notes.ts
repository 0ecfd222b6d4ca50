import type { Chart, ChartGroupId } from '../charts/chart.js';
import type { ChartCatalogue, ChartNotes } from './chart-catalogue.js';
import { nameOfPart, nameOfReport } from './describe-chart.js';
import { grouped } from './grouped.js';

/** Names of the parts a report's value of which answers to something. */
const namesWhere = (
  { groups }: Chart,
  column: number,
  catalogue: ChartCatalogue,
  holds: (value: number | null) => boolean,
): string =>
  catalogue.list(
    groups
      .flatMap(({ parts }) => parts)
      .filter(({ values }) => holds(values[column] ?? null))
      .map((part) => nameOfPart(part, catalogue)),
  );

/** What is not drawn of a chart, and why; what contradicts itself. */
export const chartNotes = (chart: Chart, catalogue: ChartCatalogue, notes: ChartNotes): readonly string[] => {
  const { reports, groups, apart } = chart;
  const of = (id: ChartGroupId): number | null | undefined =>
    groups.find((group) => group.id === id)?.wholes[0];
  const [into, out] = [of('in'), of('out')];
  return [
    reports.length === 1 && apart.body ? notes.onlyOne : '',
    ...reports.flatMap((report, column) => {
      const missing = namesWhere(chart, column, catalogue, (value) => value === null);
      const negative = namesWhere(chart, column, catalogue, (value) => value !== null && value < 0);
      const several = reports.length > 1;
      return [
        missing &&
          (several
            ? notes.missingIn(nameOfReport(report, chart, catalogue), missing)
            : notes.missing(missing)),
        negative && notes.negative(negative),
      ];
    }),
    ...groups.map(({ id, parts, open }) =>
      parts.length === 0
        ? notes.unstated(catalogue.groups[id])
        : open
          ? notes.open(catalogue.groups[id])
          : '',
    ),
    typeof into === 'number' && typeof out === 'number' && into !== out
      ? notes.unbalanced(grouped(into), grouped(out))
      : '',
  ].filter(Boolean);
};
