import { html, nothing, type TemplateResult } from 'lit';
import { describeFinding, type Catalogue, type Report, type TableValues } from '@disclosure-report/core';
import type { InteractionWords } from '../../language/interaction/words.js';
import type { Words } from '../../language/words.js';
import { icon } from '../../shared/icon.js';
import type { Marking } from '../cell-marks.js';

/** How many rows of zeros are left out, and the way to see them. */
export const hiddenRowsView = (
  rows: ReadonlySet<string>,
  values: TableValues,
  words: InteractionWords,
  showAll: () => void,
): unknown => {
  const hidden = Object.keys(values).filter((row) => !rows.has(row)).length;
  return hidden === 0
    ? nothing
    : html`<p class="note" part="hidden-rows">
      ${words.hiddenRows(hidden)}
      <button type="button" class="link" @click=${showAll}>${words.showAllRows}</button>
    </p>`;
};

/** What is wrong, in words, once they are there. The cells refer to an item by its place. */
export const findingListView = (
  markings: readonly Marking[],
  report: Report,
  words: Words,
  everything: Catalogue | undefined,
): unknown => {
  const items = markings.flatMap((marking, index): TemplateResult[] =>
    'rule' in marking
      ? [
          html`<li class=${marking.severity} id="finding-${index}"
            >${icon(marking.severity)}<span class="word">${words.severities[marking.severity]}</span
            ><span>${everything ? describeFinding(marking, everything, report) : words.loading}</span></li
          >`,
        ]
      : [],
  );
  return items.length > 0 ? html`<ul class="findings" part="findings">${items}</ul>` : nothing;
};
