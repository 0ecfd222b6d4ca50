import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  check,
  partsOf,
  type CellAddress,
  type CheckResult,
  type Finding,
  type Locale,
  type ReadingNote,
  type Report,
  type TableId,
} from '@disclosure-report/core';
import { answeringCells } from '../disclosure-table/cell-marks.js';
import type { DisclosureTable } from '../disclosure-table/disclosure-table.js';
import { LayoutController } from '../shared/layout-controller.js';
import { catalogues } from '../messages/catalogues.js';
import { messages, type Messages } from '../messages/messages.js';
import { isLocale } from '../shared/locale.js';
import { SurroundingsController } from '../shared/surroundings.js';
import { themeStyles } from '../shared/theme.styles.js';
import { DisclosureErrorEvent, DisclosureLoadEvent, FindingSelectEvent } from './disclosure-report.events.js';
import { checksStyles } from './checks.styles.js';
import { reportStyles } from './disclosure-report.styles.js';
import { printStyles } from './print.styles.js';
import type { Loaded } from './source/outcome.js';
import { SourceController, type SourceState } from './source/source-controller.js';
import { checksView } from './view/checks-view.js';
import { glanceView } from './view/glance-view.js';
import { headView } from './view/head-view.js';
import { proseView } from './view/prose-view.js';
import { sectionsView } from './view/section-view.js';
import { skeletonView, statusView } from './view/state-view.js';
import type { ViewContext } from './view/view-context.js';

/**
 * An annual disclosure report: what it says at first glance, whether its figures add up, and all six sections.
 * Takes the report from its property, `src`, a JSON script or published tables among its children.
 * @element disclosure-report
 * @slot - The published tables, or what to show where scripts do not run; stays visible until it is read.
 * @csspart header - Title, form, period and source.
 * @csspart title - The title.
 * @csspart glance - The first figures.
 * @csspart checks - Whether the figures add up, and the findings.
 * @csspart finding - One finding.
 * @csspart section - One of the six sections.
 * @csspart section-heading - Its heading.
 * @csspart prose-heading - A heading within a section's text.
 * @csspart error - What is shown when a source cannot be.
 * @cssprop [--disclosure-font=inherit] - Font family.
 * @cssprop [--disclosure-font-size=16px] - Size of running text; everything else follows it.
 * @cssprop [--disclosure-ink=inherit] - Text.
 * @cssprop [--disclosure-muted] - Notes, headers and zeros; keep it at 4.5:1.
 * @cssprop [--disclosure-line] - Hairlines.
 * @cssprop [--disclosure-rule] - The stronger line under headers.
 * @cssprop [--disclosure-band] - Faint ground of the row under the pointer and of cells brought out.
 * @cssprop [--disclosure-ground] - The page's ground, behind cells that stay in view while others scroll.
 * @cssprop [--disclosure-accent] - Links, focus and what is selected.
 * @cssprop [--disclosure-error] - Errors; `--disclosure-error-ground` is what they stand on.
 * @cssprop [--disclosure-warning] - Warnings; `--disclosure-warning-ground` is what they stand on.
 * @cssprop [--disclosure-success] - The sign that everything adds up.
 * @fires {DisclosureLoadEvent} disclosure-load - A report was read from `src` or from the children.
 * @fires {DisclosureErrorEvent} disclosure-error - A source could not be shown; says why.
 * @fires {FindingSelectEvent} finding-select - The reader asked to see a finding's cells; cancelable.
 */
export class DisclosureReport extends LitElement {
  static override styles = [themeStyles, reportStyles, checksStyles, printStyles];

  /** The report to show; it wins over every other source. */
  @property({ attribute: false }) accessor report: Report | undefined;

  /** Address of a report's JSON, or of a page with its tables. */
  @property() accessor src: string | undefined;

  /** What the reader of `report` had to interpret, where it came from a document. */
  @property({ attribute: false }) accessor notes: readonly ReadingNote[] | undefined;

  /** Level of the title's heading, 1 to 5; sections stand one below it. */
  @property({ type: Number, attribute: 'heading-level' }) accessor headingLevel = 2;

  /** Language of labels and messages; that of the page around the element when not set. */
  @property() accessor locale: Locale | undefined;

  /** Colours for a light or a dark ground; those that suit the page around the element when not set. */
  @property({ reflect: true }) accessor theme: 'light' | 'dark' | undefined;

  readonly #layout = new LayoutController(this);
  readonly #surroundings = new SurroundingsController(this, () => {
    this.#layout.refresh();
  });
  readonly #source = new SourceController(this, (outcome) => {
    /** @internal */
    this.dispatchEvent(
      'loaded' in outcome
        ? new DisclosureLoadEvent(outcome.loaded.report, outcome.loaded.notes)
        : new DisclosureErrorEvent(outcome.failure),
    );
  });
  #checked: { readonly loaded: Loaded; readonly result: CheckResult } | undefined;
  #highlighted: readonly CellAddress[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('report') || changed.has('notes') || !this.hasUpdated) {
      this.#source.start();
    }
    const { state } = this.#source;
    // Checking is the dear part; another language or a selected finding needs no second run.
    if (state.kind !== 'ready') this.#checked = undefined;
    else if (this.#checked?.loaded !== state.loaded) {
      const { report, notes } = state.loaded;
      this.#checked = { loaded: state.loaded, result: check(report, notes ? { notes } : {}) };
      this.#highlighted = [];
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.#layout.refresh();
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    const locale = isLocale(this.locale) ? this.locale : this.#surroundings.locale;
    const words = messages[locale];
    return html`<div class="root" lang=${locale} aria-busy=${state.kind === 'loading'}>
      <div class="width"></div>
      <div role="status">${statusView(state, words, catalogues[locale])}</div>
      ${this.#checked ? this.#page(this.#checked, locale) : this.#waiting(state, words)}
    </div>`;
  }

  /** Whatever happens, the page's own content stays until there is a report in its place. */
  #waiting(state: SourceState, words: Messages): TemplateResult {
    const retriable = state.kind === 'failed' && this.report === undefined && this.src !== undefined;
    return html`${
      retriable
        ? html`<p><button type="button" @click=${this.#source.start}>${words.retry}</button></p>`
        : nothing
    }
      ${state.kind === 'loading' && !this.textContent.trim() ? skeletonView() : nothing}
      <slot></slot>`;
  }

  #page({ loaded, result }: { loaded: Loaded; result: CheckResult }, locale: Locale): TemplateResult {
    const { report, notes, base } = loaded;
    const words = messages[locale];
    const catalogue = catalogues[locale];
    const context: ViewContext = { report, locale, words, catalogue, level: this.headingLevel, base };
    return html`<article part="report">
      ${headView(context)} ${glanceView(context)}
      ${checksView(result, notes, context, (finding) => {
        this.#select(finding);
      })}
      ${report.preface ? proseView(report.preface, context) : nothing}
      ${sectionsView(
        context,
        (table) =>
          html`<disclosure-table
            table=${table}
            .report=${report}
            .findings=${result.findings}
            .highlighted=${this.#highlighted}
            .locale=${locale}
            .theme=${this.theme}
          ></disclosure-table>`,
      )}
    </article>`;
  }

  #select(finding: Finding): void {
    const [address] = answeringCells(finding);
    /** @internal */
    const event = new FindingSelectEvent(finding);
    if (!this.dispatchEvent(event) || !address) return;
    this.#highlighted = finding.equation ? finding.cells : [];
    this.requestUpdate();
    this.#table(partsOf(address).table)?.showCell(address);
  }

  #table(table: TableId): DisclosureTable | null {
    return this.renderRoot.querySelector<DisclosureTable>(`disclosure-table[table="${table}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-report': DisclosureReport;
  }
}
