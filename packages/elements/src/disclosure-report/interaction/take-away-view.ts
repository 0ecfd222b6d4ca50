import { html, nothing, type TemplateResult } from 'lit';
import type { InteractionWords } from '../../language/interaction/words.js';
import { icon } from '../../shared/icon.js';
import type { TakeAwayState } from './take-away/take-away-controller.js';
import type { ViewContext } from '../view/view-context.js';

interface Shown {
  readonly src: string | undefined;
  readonly report: unknown;
  readonly theme: 'light' | 'dark' | undefined;
  readonly size: 'large' | undefined;
}

/** What a reader can take away, where it was asked for; that it is being fetched, or out of reach, is read out. */
export const takeAwayView = (
  state: TakeAwayState,
  { src, report, theme, size }: Shown,
  context: ViewContext,
  words: InteractionWords,
): TemplateResult => {
  const { locale } = context.language;
  const source = report === undefined && src !== undefined ? new URL(src, document.baseURI).href : undefined;
  return html`<div id="take-away" class="take-away">
    <div role="status">
      ${state === 'loading' ? html`<p class="note">${words.fetching}</p>` : nothing}
      ${
        state === 'unreachable'
          ? html`<p class="state warning">${icon('warning')}<span>${words.takeAwayUnreachable}</span></p>`
          : nothing
      }
    </div>
    ${
      state === 'open'
        ? html`<disclosure-take-away
          .report=${context.report}
          .base=${context.base}
          .source=${source}
          .locale=${locale}
          .theme=${theme}
          .size=${size}
        ></disclosure-take-away>`
        : nothing
    }
  </div>`;
};
