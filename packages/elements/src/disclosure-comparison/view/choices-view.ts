import { html, nothing, type TemplateResult } from 'lit';
import { tableIds, tableOf, type ComparisonGrid, type Figures, type Report } from '@disclosure-report/core';
import { columnPicker } from '../../disclosure-table/narrow/column-picker.js';
import type { Language } from '../../language/language.js';
import type { ComparisonWords } from '../words.js';

/** The element's own properties. */
interface Choices {
  figures: Figures | undefined;
  column: string | undefined;
}

const figuresPicker = (
  choices: Choices,
  grid: ComparisonGrid,
  report: Report,
  { locale }: Language,
  words: ComparisonWords,
): TemplateResult => {
  const all: readonly Figures[] = ['glance', ...tableIds];
  return html`<label part="figures"
    ><span>${words.figures}</span>
    <select
      @change=${({ target }: Event) => {
        if (!(target instanceof HTMLSelectElement)) return;
        choices.figures = all.find((one) => one === target.value);
      }}
    >
      ${all.map(
        (one) =>
          html`<option value=${one} .selected=${one === grid.figures}>
            ${one === 'glance' ? words.glance : tableOf(report, one).heading[locale]}
          </option>`,
      )}
    </select></label
  >`;
};

/** What is compared, and of table 三 whose requests: between them they reach every cell of a form. */
export const choicesView = (
  choices: Choices,
  grid: ComparisonGrid,
  language: Language,
  words: ComparisonWords,
): unknown => {
  const [report] = grid.reports;
  if (!report) return nothing;
  return html`<div class="choices" part="choices">
    ${figuresPicker(choices, grid, report, language, words)}
    ${
      grid.figures === 'glance'
        ? nothing
        : columnPicker(tableOf(report, grid.figures), grid.column, language, (column) => {
            choices.column = column;
          })
    }
  </div>`;
};
