import { html, nothing } from 'lit';
import { grouped, subtotalsOf, type TableId } from '@disclosure-report/core';
import type { InteractionWords } from '../../language/interaction/words.js';
import type { ViewContext } from '../view/view-context.js';

/** What the groups of rows come to. Beside the table, never in it: the form prints no such sums. */
export const subtotalsView = (
  table: TableId,
  { report, language: { locale } }: ViewContext,
  words: InteractionWords,
): unknown => {
  const subtotals = report.tables[table] ? subtotalsOf(report, table) : [];
  if (subtotals.length === 0) return nothing;
  return html`<div class="subtotals" part="subtotals">
    <p id="subtotals-${table}">${words.subtotals}</p>
    <dl aria-labelledby="subtotals-${table}">
      ${subtotals.map(
        ({ label, value }) =>
          html`<div>
            <dt>${label[locale]}</dt>
            <dd>${value === null ? '—' : grouped(value)}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
};
