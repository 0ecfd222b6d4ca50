import { html, nothing, type TemplateResult } from 'lit';
import { describeFinding, type Catalogue, type Report, type TableValues } from '@disclosure-report/core';
import type { OwnWords } from '../../language/in-own-words.js';
import type { Language } from '../../language/language.js';
import { interactionWords } from '../../language/interaction/spoken.js';
import type { InteractionWords } from '../../language/interaction/words.js';
import type { Words } from '../../language/words.js';
import { icon } from '../../shared/icon.js';
import type { Marking } from '../cell-marks.js';

/** How many rows of zeros are left out, and the way to see them. */
const hiddenRowsView = (
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
const findingListView = (
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

interface Remarkable {
  readonly values: TableValues;
  /** The rows that are shown where some are left out. */
  readonly rows: ReadonlySet<string> | undefined;
  readonly i18n: OwnWords | undefined;
  readonly everything: Catalogue | undefined;
  readonly showAllRows: () => void;
}

/** Both of these; nothing where there is nothing to say. */
export const remarksView = (
  findings: readonly Marking[],
  report: Report,
  { words, locale }: Language,
  { values, rows, i18n, everything, showAllRows }: Remarkable,
): unknown => {
  const remarks = [
    rows ? hiddenRowsView(rows, values, interactionWords(locale, i18n), showAllRows) : nothing,
    findingListView(findings, report, words, everything),
  ];
  return remarks.some((remark) => remark !== nothing) ? remarks : nothing;
};
