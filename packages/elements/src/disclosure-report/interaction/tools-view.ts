import { html, nothing, type TemplateResult } from 'lit';
import type { InteractionWords } from '../../language/interaction/words.js';
import type { TakeAwayController } from './take-away/take-away-controller.js';

/** What the reader can choose; the element's own properties. */
interface Choices {
  layout: 'full' | 'narrow' | undefined;
  nonZero: boolean;
  size: 'large' | undefined;
}

const toggle = (label: string, pressed: boolean, onToggle: () => void): TemplateResult =>
  html`<button type="button" aria-pressed=${pressed ? 'true' : 'false'} @click=${onToggle}>${label}</button>`;

/** The ways to view the tables. The form's own layout is offered where another one is shown. */
export const toolsView = (
  choices: Choices,
  isNarrow: boolean,
  takeAway: TakeAwayController,
  words: InteractionWords,
): TemplateResult => {
  const isFull = choices.layout === undefined ? !isNarrow : choices.layout === 'full';
  return html`<div class="tools" part="tools">
    <div role="group" aria-label=${words.tools}>
      ${
        isNarrow
          ? toggle(words.fullTables, isFull, () => {
              choices.layout = isFull ? 'narrow' : 'full';
            })
          : nothing
      }
      ${toggle(words.nonZero, choices.nonZero, () => {
        choices.nonZero = !choices.nonZero;
      })}
      ${toggle(words.large, choices.size === 'large', () => {
        choices.size = choices.size === 'large' ? undefined : 'large';
      })}
    </div>
    <div>
      <button
        type="button"
        aria-expanded=${takeAway.state === 'open' ? 'true' : 'false'}
        aria-controls="take-away"
        @click=${takeAway.toggle}
      >
        ${words.takeAway}
      </button>
      <button
        type="button"
        @click=${() => {
          print();
        }}
      >
        ${words.print}
      </button>
    </div>
    <p class="hint">${words.cellHint}</p>
  </div>`;
};
