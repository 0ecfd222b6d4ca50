import { html, svg, nothing, type TemplateResult } from 'lit';
import { describePart, type Chart, type ChartGroup, type ChartPart } from '@disclosure-report/core';
import { needsKey, partsIn, toneOf, type ChartContext } from './chart-context.js';

/** Where each key leads from a place in a list of so many. */
const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(last, place + 1),
  ArrowRight: (place, last) => Math.min(last, place + 1),
  ArrowUp: (place) => Math.max(0, place - 1),
  ArrowLeft: (place) => Math.max(0, place - 1),
  Home: () => 0,
  End: (_, last) => last,
};

const swatch = (part: ChartPart, chart: Chart): unknown =>
  needsKey(chart)
    ? html`<svg class="swatch" aria-hidden="true" width="20" height="14">
        ${svg`<rect class="bar tone-${toneOf(part, chart)}" x="1" y="1" width="18" height="12" fill="url(#pattern-${toneOf(part, chart)})"></rect>`}
      </svg>`
    : nothing;

const optionView = (part: ChartPart, group: ChartGroup, context: ChartContext): TemplateResult => {
  const { chart, catalogue, current, onPoint } = context;
  const [first] = partsIn(chart);
  return html`<div
    role="option"
    id="part-${part.key}"
    aria-selected=${part === current ? 'true' : 'false'}
    tabindex=${part === (current ?? first) ? 0 : -1}
    @focus=${() => {
      onPoint(part);
    }}
  >
    ${swatch(part, chart)}<span>${describePart(part, group, chart, catalogue)}</span>
  </div>`;
};

/**
 * The parts as a list to choose from, which is the key to the picture too: a screen reader's own way of going through
 * things with the arrow keys, where parts of a picture would need a mode of their own.
 */
export const partList = (context: ChartContext): TemplateResult => {
  const { chart, catalogue, onFocus } = context;
  const onKey = (event: KeyboardEvent): void => {
    const list = event.currentTarget;
    const step = steps[event.key];
    if (!step || !(list instanceof HTMLElement)) return;
    event.preventDefault();
    const options = [...list.querySelectorAll<HTMLElement>('[role="option"]')];
    const place = options.findIndex((option) => option === event.target);
    options[step(place, options.length - 1)]?.focus();
  };
  return html`<div
    class=${needsKey(chart) ? 'parts' : 'visually-hidden'}
    part="parts"
    role="listbox"
    aria-label=${catalogue.parts}
    @keydown=${onKey}
    @focusin=${() => {
      onFocus(true);
    }}
    @focusout=${() => {
      onFocus(false);
    }}
  >
    ${chart.groups
      .filter(({ parts }) => parts.length > 0)
      .map((group) => {
        const options = group.parts.map((part) => optionView(part, group, context));
        return chart.groups.length > 1
          ? html`<div role="group" aria-labelledby="group-${group.id}">
              <div class="group" id="group-${group.id}" role="presentation">${catalogue.groups[group.id]}</div>
              ${options}
            </div>`
          : options;
      })}
  </div>`;
};
