import { html, nothing, type TemplateResult } from 'lit';
import { describePart, nameOfReport } from '@disclosure-report/core';
import type { Drawing } from '../drawing/drawing.js';
import { needsKey, partsIn, type ChartContext } from './chart-context.js';

/**
 * The parts as a list to choose from, which is the key to the picture too: a screen reader's own way of going through
 * things with the arrow keys, where parts of a picture would need a mode of their own. What moves in it comes with the
 * first touch.
 */
export const partList = (context: ChartContext, { swatch }: Drawing): TemplateResult => {
  const { chart, catalogue } = context;
  const { reports } = chart;
  const isKey = needsKey(chart);
  const [first] = partsIn(chart);
  // Of several bodies the picture says which bar is whose; each name again in every line would bury the numbers. They are
  // heard after what is seen: who speaks to the page says what is seen.
  const isBare = isKey && chart.apart.body && reports.length > 1;
  const called = (seen: string): string =>
    isBare
      ? catalogue.inTurn(
          seen,
          catalogue.list(reports.map((report) => nameOfReport(report, chart, catalogue))),
        )
      : seen;
  const groups = chart.groups.filter(({ parts }) => parts.length > 0);
  return html`<div class=${isKey ? 'parts' : 'visually-hidden'} part="parts" role="listbox" aria-label=${catalogue.parts}>
    ${groups.map((group) => {
      const options = group.parts.map((part, place) => {
        const seen = describePart(part, group, chart, catalogue, !isBare && reports.length > 1);
        return html`<div role="option" data-part=${part.key} aria-selected="false" tabindex=${part === first ? 0 : -1} aria-label=${called(seen)}>
            ${isKey ? swatch?.(part, place) : nothing}<span>${seen}</span>
          </div>`;
      });
      return chart.groups.length > 1
        ? html`<div role="group" aria-label=${catalogue.groups[group.id]}>${options}</div>`
        : options;
    })}
  </div>`;
};
