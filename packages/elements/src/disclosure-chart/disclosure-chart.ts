import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  describeChart,
  describePart,
  requestsChart,
  type Chart,
  type ChartKind,
  type ChartPart,
  type Locale,
  type Report,
} from '@disclosure-report/core';
import type { Language } from '../language/language.js';
import { ReportsController } from '../reports/reports-controller.js';
import { sourcesStyles } from '../reports/sources.styles.js';
import { sourcesView } from '../reports/sources-view.js';
import { controlsStyles } from '../shared/controls.styles.js';
import { DisclosureElement } from '../shared/disclosure-element.js';
import { paperStyles } from '../shared/paper.styles.js';
import { themeStyles } from '../shared/theme.styles.js';
import { chartCatalogue, learnCharts } from './catalogue.js';
import { chartStyles } from './disclosure-chart.styles.js';
import { FrameController } from './frame-controller.js';
import { published } from './published/published.js';
import { isDrawn, needsKey, type ChartContext } from './view/chart-context.js';
import { numbersTable } from './view/numbers-table.js';
import { partList } from './view/part-list.js';
import { pictureView } from './view/picture-view.js';

/**
 * A chart of what a report says, with the same in words, as a list to go through by keyboard, and as a table.
 * What is missing is not drawn, and said to be missing.
 * Takes the reports from its property, the addresses in `src`, or scripts of JSON among its children.
 * @element disclosure-chart
 * @slot - What to show where scripts do not run; stays visible until there is something to draw.
 * @csspart title - What the chart shows, and of which year.
 * @csspart summary - The chart in words.
 * @csspart picture - The drawing.
 * @csspart parts - The list of its parts.
 * @csspart notes - What is not drawn.
 * @csspart numbers - The fold with the tables.
 * @csspart table - Each table.
 * @csspart error - Which reports could not be shown.
 * @fires {DisclosureLoadEvent} disclosure-load - One of the reports was read from `src`.
 * @fires {DisclosureErrorEvent} disclosure-error - One of the sources could not be shown; says why.
 */
export class DisclosureChart extends DisclosureElement {
  static override styles = [themeStyles, paperStyles, controlsStyles, sourcesStyles, chartStyles];

  static override properties: PropertyDeclarations = {
    reports: { attribute: false },
    src: {},
    kind: {},
  };

  /** The reports to draw, the latest where there is room for one; they win over every other source. */
  reports: readonly Report[] | undefined;

  /** Addresses of reports, parted by spaces or as a list in JSON; each a report, a list of them, or a page. */
  src: string | undefined;

  /** From requests to outcomes, outcomes over years, who asked, or what was published. */
  kind: ChartKind = 'flow';

  readonly #sources = new ReportsController(this);
  readonly #frame = new FrameController(this);
  #chart: Chart | undefined;
  #current: ChartPart | undefined;
  #isFocused = false;
  #drawn: readonly Report[] | undefined;
  #asked: Locale | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('src') || changed.has('reports') || !this.hasUpdated) this.#sources.start();
    this.#learn();
    const { reports } = this.#sources;
    if (reports === this.#drawn && !changed.has('kind')) return;
    this.#drawn = reports;
    this.#current = undefined;
    this.#chart = reports.length > 0 ? this.#chartOf(reports) : undefined;
  }

  protected override render(): TemplateResult {
    const { language } = this;
    if (!language) return html`<slot></slot>`;
    return html`<div class="root" lang=${language.locale} aria-busy=${this.#sources.isLoading}>
      <div class="width"></div>
      <div role="status">${sourcesView(this.#sources, language.words)}</div>
      ${this.#chart ? this.#figure(this.#chart, language) : html`<slot></slot>`}
    </div>`;
  }

  /** Asks once for the words of each language. */
  #learn(): void {
    const locale = this.language?.locale;
    if (!locale || locale === this.#asked) return;
    this.#asked = locale;
    const learning = learnCharts(locale);
    if (learning) this.awaiting(learning);
  }

  #chartOf(reports: readonly Report[]): Chart | undefined {
    if (this.kind !== 'published') return requestsChart(this.kind, reports);
    const chart = published.value?.(reports);
    if (!chart) {
      this.awaiting(
        published.load().then(
          () => {
            this.#drawn = undefined;
          },
          // Out of reach: what the tag holds is what is shown.
          () => undefined,
        ),
      );
    }
    return chart;
  }

  /** The part pointed at, for who sees the picture; the list says it to who does not. */
  #said({ chart, catalogue, current }: ChartContext): unknown {
    const group = chart.groups.find(({ parts }) => parts.some((part) => part === current));
    return current && group ? describePart(current, group, chart, catalogue) : nothing;
  }

  #figure(chart: Chart, { locale }: Language): TemplateResult {
    const catalogue = chartCatalogue(locale);
    const { title, summary, notes } = describeChart(chart, catalogue);
    const { frame } = this.#frame;
    const context: ChartContext = {
      chart,
      catalogue,
      frame: frame ?? { width: 0, line: 0 },
      current: this.#current,
      onPoint: (part) => {
        if (part === this.#current) return;
        this.#current = part;
        this.requestUpdate();
      },
      isFocused: this.#isFocused,
      onFocus: (isFocused) => {
        this.#isFocused = isFocused;
        this.requestUpdate();
      },
    };
    const onSave = async (): Promise<void> => {
      (await import('./picture-file/save-picture.js')).savePicture(this.renderRoot, context);
    };
    return html`<figure>
      <figcaption id="title" part="title">${title}</figcaption>
      <p id="summary" part="summary">${summary}</p>
      ${frame ? pictureView(context) : nothing}
      ${needsKey(chart) ? nothing : html`<p class="said" aria-hidden="true">${this.#said(context)}</p>`}
      ${partList(context)}
      ${
        notes.length > 0
          ? html`<ul class="notes" part="notes">
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing
      }
      ${isDrawn(chart) ? html`<button type="button" @click=${onSave}>${catalogue.save}</button>` : nothing}
      ${numbersTable(context)}
    </figure>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-chart': DisclosureChart;
  }
}
