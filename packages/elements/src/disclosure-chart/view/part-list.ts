import { html, nothing, type TemplateResult } from 'lit';
import { describePart } from '@disclosure-report/core';
import type { Drawing } from '../drawing/drawing.js';
import { needsKey, partsIn, type ChartContext } from './chart-context.js';

/**
 * The parts as a list to choose from, which is the key to the picture too: a screen reader's own way of going through
 * things with the arrow keys, where parts of a picture would need a mode of their own. What moves in it comes with the
 * first touch.
 */
export const partList = (context: ChartContext, { swatch }: Drawing): TemplateResult => {
  const { chart, catalogue } = context;
  const isKey = needsKey(chart);
  const [first] = partsIn(chart);
  // Of several bodies the picture says which bar is whose; each name again in every line would bury the numbers.
  const isNamed = !(isKey && chart.apart.body) && chart.reports.length > 1;
  const groups = chart.groups.filter(({ parts }) => parts.length > 0);
  return html`<div class=${isKey ? 'parts' : 'visually-hidden'} part="parts" role="listbox" aria-label=${catalogue.parts}>
    ${groups.map((group) => {
      const options = group.parts.map(
        (part, place) =>
          html`<div role="option" data-part=${part.key} aria-selected="false" tabindex=${part === first ? 0 : -1} aria-label=${describePart(part, group, chart, catalogue)}>
            ${isKey ? swatch?.(part, place) : nothing}<span>${describePart(part, group, chart, catalogue, isNamed)}</span>
          </div>`,
      );
      return chart.groups.length > 1
        ? html`<div role="group" aria-label=${catalogue.groups[group.id]}>${options}</div>`
        : options;
    })}
  </div>`;
};
