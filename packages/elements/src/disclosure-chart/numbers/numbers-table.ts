import { enChartColumns } from '@disclosure-report/core/messages/en/chart-columns.js';
import { zhHansChartColumns } from '@disclosure-report/core/messages/zh-Hans/chart-columns.js';
import { html, nothing, type TemplateResult } from 'lit';
import {
  grouped,
  nameOfPart,
  nameOfReport,
  percent,
  shareOf,
  type ChartGroup,
} from '@disclosure-report/core';
import type { ChartContext } from '../view/chart-context.js';
import { numbersStyles } from './numbers.styles.js';

const columns = { 'zh-Hans': zhHansChartColumns, en: enChartColumns } as const;

const numberCell = (
  value: number | null,
  approximate: boolean,
  unknown: string,
  say: (n: string, about: boolean) => string,
): TemplateResult =>
  value === null
    ? html`<td class="note">${unknown}</td>`
    : html`<td>${say(grouped(value), approximate)}</td>`;

const shareCell = (value: number | null, whole: number | null | undefined): TemplateResult => {
  const share = shareOf(value, whole);
  return html`<td>${share === undefined ? '' : percent(share)}</td>`;
};

const groupTable = (
  group: ChartGroup,
  { chart, catalogue }: Pick<ChartContext, 'chart' | 'catalogue'>,
): TemplateResult => {
  const { reports } = chart;
  const { item, count, share } = columns[catalogue.locale];
  const isOne = reports.length === 1;
  const hasShares = isOne && typeof group.wholes[0] === 'number';
  return html`<div class="scroller" data-caption="caption-${group.id}">
    <table part="table">
      <caption id="caption-${group.id}">
        ${catalogue.groups[group.id]}
      </caption>
      <thead>
        <tr>
          <th scope="col">${item}</th>
          ${
            isOne
              ? html`<th scope="col">${count}</th>`
              : reports.map((report) => html`<th scope="col">${nameOfReport(report, chart, catalogue)}</th>`)
          }
          ${hasShares ? html`<th scope="col">${share}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${group.parts.map(
          (part) =>
            html`<tr>
              <th scope="row">${nameOfPart(part, catalogue)}</th>
              ${part.values.map((value) => numberCell(value, part.approximate, catalogue.unknown, catalogue.number))}
              ${hasShares ? shareCell(part.values[0] ?? null, group.wholes[0]) : nothing}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

export const styles = [numbersStyles];

/** The same numbers as tables, for whoever would rather read or copy them. */
export const tablesView = (context: Pick<ChartContext, 'chart' | 'catalogue'>): readonly TemplateResult[] =>
  context.chart.groups.filter(({ parts }) => parts.length > 0).map((group) => groupTable(group, context));
