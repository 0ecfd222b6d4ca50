import { css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { showOriginal } from '../language/original.js';
import { controlsStyles } from '../shared/controls.styles.js';
import { DisclosureElement } from '../shared/disclosure-element.js';
import { paperStyles } from '../shared/paper.styles.js';
import { themeStyles } from '../shared/theme.styles.js';

/**
 * The way to the page's own version of a report, which another one stands in for: one of the two is in view. Paper
 * gets the one that is.
 * @element disclosure-original
 */
export class DisclosureOriginal extends DisclosureElement {
  static override styles = [
    themeStyles,
    paperStyles,
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

  static override properties: PropertyDeclarations = {
    original: { attribute: false },
    substitute: { attribute: false },
    shown: { type: Boolean, reflect: true },
  };

  /** The page's own version. */
  original: HTMLElement | undefined;

  /** What stands in for it. */
  substitute: HTMLElement | undefined;

  /** Whether the original is in view. */
  shown = false;

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
