import { html, nothing, type TemplateResult } from 'lit';
import { grouped, firstGlance, percent, tableOf, type Figure } from '@disclosure-report/core';
import type { ViewContext } from './view-context.js';

const shareLine = (figure: Figure, say: (percent: string) => string): unknown =>
  figure.value !== null && figure.share !== undefined ? say(percent(figure.share)) : nothing;

/** The figures a citizen asks for first. One that the report does not give is a dash with its reason. */
export const glanceView = ({ report, language: { locale, words } }: ViewContext): TemplateResult => {
  const glance = firstGlance(report);
  const { receivedNew, carriedIn, corrected } = glance;
  const reason = (figure: Figure): string | undefined => {
    if (figure.value !== null) return undefined;
    const name = tableOf(report, figure.table).name[locale];
    return figure.because === 'tableMissing' ? words.unknownTable(name) : words.unknownCells(name);
  };
  const item = (term: string, figure: Figure, detail: unknown): TemplateResult => {
    const more = reason(figure) ?? detail;
    return html`<div>
      <dt>${term}</dt>
      <dd>${figure.value === null ? '—' : grouped(figure.value)}</dd>
      ${more === nothing ? nothing : html`<dd class="sub">${more}</dd>`}
    </div>`;
  };
  return html`<dl class="glance" part="glance">
    ${item(
      words.received,
      glance.received,
      receivedNew.value !== null && carriedIn.value !== null
        ? words.receivedParts(grouped(receivedNew.value), grouped(carriedIn.value))
        : nothing,
    )}
    ${item(words.answered, glance.answered, shareLine(glance.answered, words.ofReceived))}
    ${item(words.granted, glance.granted, shareLine(glance.granted, words.ofAnswered))}
    ${item(words.carriedOut, glance.carriedOut, nothing)}
    ${item(
      words.disputes,
      glance.disputes,
      corrected.value !== null && glance.disputes.value ? words.corrected(grouped(corrected.value)) : nothing,
    )}
  </dl>`;
};
