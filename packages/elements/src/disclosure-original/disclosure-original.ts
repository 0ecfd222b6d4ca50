import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { showOriginal } from '../language/original.js';
import { controlsStyles } from '../shared/controls.styles.js';
import { DisclosureElement } from '../shared/disclosure-element.js';
import { themeStyles } from '../shared/theme.styles.js';

/**
 * The way to the page's own version of a report, which another one stands in for: one of the two is in view. Paper
 * gets the one that is.
 * @element disclosure-original
 */
export class DisclosureOriginal extends DisclosureElement {
  static override styles = [
    themeStyles,
    controlsStyles,
    css`
      button {
        margin-block-end: 1em;
        font-size: 0.9375em;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** The page's own version. */
  @property({ attribute: false }) original: HTMLElement | undefined;

  /** What stands in for it. */
  @property({ attribute: false }) substitute: HTMLElement | undefined;

  /** Whether the original is in view. */
  @property({ type: Boolean, reflect: true }) shown = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.original) this.original.hidden = !this.shown;
    if (this.substitute) this.substitute.hidden = this.shown;
  }

  protected override render(): TemplateResult {
    const { language } = this;
    return html`<div class="root" lang=${language?.locale ?? nothing}>
      <div class="width"></div>
      ${
        language
          ? html`<button
              type="button"
              aria-pressed=${this.shown ? 'true' : 'false'}
              @click=${() => {
                this.shown = !this.shown;
              }}
            >
              ${showOriginal[language.locale]}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-original': DisclosureOriginal;
  }
}
