import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  describeChart,
  isWhole,
  requestsChart,
  type Chart,
  type ChartKind,
  type Report,
} from '@disclosure-report/core';
import { zhHansCharts } from '@disclosure-report/core/messages/zh-Hans/charts.js';
import { Reports } from '../reports/reports.js';
import { sourcesView } from '../reports/sources-view.js';
import { controlsStyles } from '../shared/controls.styles.js';
import { DisclosureElement } from '../shared/disclosure-element.js';
import { paperStyles } from '../shared/paper.styles.js';
import { markRegions } from '../shared/scroll-regions.js';
import { themeStyles } from '../shared/theme.styles.js';
import { drawingOf, english, notes, numberTables, pictureFile, pointing, published } from './chart-pieces.js';
import { chartStyles } from './disclosure-chart.styles.js';
import type { Drawing } from './drawing/drawing.js';
import { frameIn, type TextFrame } from './frame.js';
import type { Pointing } from './pointing/pointing.js';
import { isDrawn, needsKey, type ChartContext } from './view/chart-context.js';
import { partList } from './view/part-list.js';
import { pictureView } from './view/picture-view.js';

/**
 * A chart of what a report says, with the same in words, as a list to go through by keyboard, and as a table.
 * What is missing is not drawn, and said to be missing.
 * Takes the reports from its property, from viewers on the page (`for`), the addresses in `src`, or scripts of JSON among
 * its children.
 * @element disclosure-chart
 * @slot - What to show where scripts do not run; stays visible until there is something to draw.
 * @csspart title - What the chart shows, and of which year.
 * @csspart summary - The chart in words.
 * @csspart picture - The drawing.
 * @csspart parts - The list of its parts.
 * @csspart notes - What is not drawn.
 * @csspart numbers - The fold with the tables.
 * @csspart table - Each table.
 * @csspart error - Which reports could not be shown, or that a file of the chart's own could not be loaded.
 * @fires {DisclosureLoadEvent} disclosure-load - One of the reports was read from `src`.
 * @fires {DisclosureErrorEvent} disclosure-error - One of the sources could not be shown; says why.
 */
export class DisclosureChart extends DisclosureElement {
  static override styles = [themeStyles, paperStyles, controlsStyles, chartStyles];

  static override properties: PropertyDeclarations = {
    reports: { attribute: false },
    for: {},
    src: {},
    kind: {},
  };

  /** The reports to draw, the latest where there is room for one; they win over every other source. */
  reports: readonly Report[] | undefined;

  /** Ids of `<disclosure-report>` in the same document or shadow root, parted by spaces: what they show, also when it changes. */
  for: string | undefined;

  /** Addresses of reports, parted by spaces or as a list in JSON; each a report, a list of them, or a page. */
  src: string | undefined;

  /** From requests to outcomes, outcomes over years, who asked, or what was published. */
  kind: ChartKind = 'flow';

  readonly #reports = new Reports(this, this.pieces);
  /** `undefined` before the first layout. */
  #frame: TextFrame | undefined;
  #chart: Chart | undefined;
  /** What the chart was made of. */
  #charted: readonly Report[] | undefined;
  #isUnfolded = false;
  /** The last touch of pointer or keyboard before there is what answers it, and to what: an event forgets that. */
  #touch: Event | undefined;
  #met: EventTarget | null = null;
  #pointing: Pointing | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#reports.renew(changed);
    const { kind } = this;
    const { found: reports } = this.#reports;
    if (this.#charted === reports && this.#chart?.kind === kind) return;
    this.#charted = reports;
    this.#pointing?.reset();
    if (reports.length === 0) this.#chart = undefined;
    else if (kind === 'published') this.#chart = this.pieces.get(published)?.publishedChart(reports);
    else this.#chart = requestsChart(kind, reports);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#met) this.#pointing ??= this.pieces.wear(pointing)?.pointingIn(this, this.#met, this.#touch);
    this.#pointing?.refresh();
  }

  protected override measured(): void {
    markRegions(this.renderRoot);
    const frame = frameIn(this);
    const { width, textSize } = frame;
    const isDrawnIn = width === this.#frame?.width && textSize === this.#frame.textSize;
    // Hidden, or as it is.
    if (width === 0 || isDrawnIn) return;
    this.#frame = frame;
    // Among the reports of sizes, a picture that brings a scrollbar and so another width would be a loop.
    requestAnimationFrame(() => {
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    const { language } = this;
    if (!language) return html`<slot></slot>`;
    const chart = this.#chart;
    const frame = this.#frame;
    const catalogue = language.locale === 'en' ? this.pieces.get(english) : zhHansCharts;
    // Asked for before the reports are there.
    const piece = drawingOf(this.kind, frame);
    const drawing = piece && this.pieces.wear(piece);
    // Does not wait for the drawing either.
    if (chart && !isWhole(chart)) this.pieces.wear(notes);
    return html`<div class="root" lang=${language.locale} aria-busy=${this.#reports.isLoading} @slotchange=${() => {
      this.requestUpdate();
    }}>
      <div class="width"></div>
      ${sourcesView(this.#reports, language.words)}
      ${
        chart && frame && catalogue && drawing
          ? this.#figure(drawing, { chart, frame, catalogue })
          : html`<slot></slot>`
      }
    </div>`;
  }

  #figure(drawing: Drawing, context: ChartContext): TemplateResult {
    const { chart, catalogue } = context;
    const { title, summary } = describeChart(chart, catalogue);
    const isPictured = isDrawn(chart);
    const onSave = async (): Promise<void> => {
      (await this.pieces.load(pictureFile))?.savePicture(this.renderRoot, context);
    };
    // What moves in the picture and its list comes when either is first met.
    const onContact = (event: Event): void => {
      if (this.#pointing) return;
      this.#met = event.target;
      this.#touch = event;
      this.requestUpdate();
    };
    const onFold = (): void => {
      this.#isUnfolded = true;
      this.requestUpdate();
    };
    return html`<figure @pointerover=${onContact} @focusin=${onContact} @keydown=${onContact}>
      <figcaption id="title" part="title">${title}</figcaption>
      <p id="summary" part="summary">${summary}</p>
      ${isPictured ? pictureView(drawing, context) : nothing}
      ${needsKey(chart) ? nothing : html`<p class="said" aria-hidden="true"></p>`}
      ${partList(context, drawing)}
      ${isWhole(chart) ? nothing : notes.value?.notesView(chart, catalogue)}
      ${isPictured ? html`<button type="button" @click=${onSave}>${catalogue.save}</button>` : nothing}
      <details part="numbers" @toggle=${onFold}>
        <summary>${catalogue.table}</summary>
        ${this.#isUnfolded ? this.pieces.wear(numberTables)?.tablesView(context) : nothing}
      </details>
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-chart': DisclosureChart;
  }
}
