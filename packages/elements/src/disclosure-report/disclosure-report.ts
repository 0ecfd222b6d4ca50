import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Provenance, ReadingNote, Report, Severity, TableId } from '@disclosure-report/core';
import type { StatementSelectEvent } from '../disclosure-cell/disclosure-cell.events.js';
import type { Language } from '../language/language.js';
import type { Words } from '../language/words.js';
import { DisclosureElement } from '../shared/disclosure-element.js';
import { controlsStyles } from '../shared/controls.styles.js';
import { themeStyles } from '../shared/theme.styles.js';
import { FindingSelectEvent } from './disclosure-report.events.js';
import { Attention } from './attention.js';
import { checked, everyRule, statedIn, type Checked } from './checking/checking.js';
import { checksStyles } from './checks.styles.js';
import { reportStyles } from './disclosure-report.styles.js';
import { printStyles } from './print.styles.js';
import { linkTo } from './fragment.js';
import { eventOf, type Loaded } from './source/outcome.js';
import { hasPublishedContent } from './source/published-content.js';
import { SourceController, type SourceState } from './source/source-controller.js';
import { TakeAwayController } from './take-away/take-away-controller.js';
import { toolsStyles } from './tools.styles.js';
import { checksView } from './view/checks-view.js';
import type { FindingsReader } from './view/findings-view.js';
import { glanceView } from './view/glance-view.js';
import { headView } from './view/head-view.js';
import { proseView } from './view/prose-view.js';
import { sectionsView } from './view/section-view.js';
import type { StatedReader } from './view/stated-view.js';
import { skeletonView, statusView } from './view/state-view.js';
import { subtotalsView } from './view/subtotals-view.js';
import { takeAwayView } from './view/take-away-view.js';
import { toolsView } from './view/tools-view.js';
import type { ViewContext } from './view/view-context.js';

/** A change of one of these is another report. */
const sources = ['src', 'report', 'notes'] as const;

/**
 * An annual disclosure report: what it says at first glance, whether its figures add up, and all six sections.
 * Takes the report from its property, `src`, a JSON script or published tables among its children.
 * @element disclosure-report
 * @slot - The published tables, or what to show where scripts do not run; stays visible until it is read.
 * @slot header - Stands above the report, whatever is shown.
 * @slot footer - Stands below it.
 * @slot empty - In place of the sentence that there is no report.
 * @slot error - In place of the sentence on what went wrong.
 * @csspart header - Title, form, period and source.
 * @csspart title - The title.
 * @csspart glance - The first figures.
 * @csspart checks - Whether the figures add up, and the findings.
 * @csspart finding - One finding.
 * @csspart tools - The ways to view the tables.
 * @csspart checked-by - By what and on what exactly the checks were made.
 * @csspart subtotals - What the groups of rows of table 三 come to.
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
 * @fires {CellSelectEvent} cell-select - The reader asked about a cell; cancelable.
 * @fires {FindingSelectEvent} finding-select - The reader asked to see a finding's cells; cancelable.
 */
export class DisclosureReport extends DisclosureElement {
  static override styles = [
    themeStyles,
    controlsStyles,
    reportStyles,
    checksStyles,
    toolsStyles,
    printStyles,
  ];

  /** The report to show; it wins over every other source. */
  @property({ attribute: false }) report: Report | undefined;

  /** Address of a report's JSON, or of a page with its tables. */
  @property() src: string | undefined;

  /** Whether `src` is fetched at once, or when the element comes near the part of the page that is in view. */
  @property() loading: 'eager' | 'lazy' = 'eager';

  /** What the reader of `report` had to interpret, where it came from a document. */
  @property({ attribute: false }) notes: readonly ReadingNote[] | undefined;

  /** Where the cells of `report` were printed, where it came from a document. */
  @property({ attribute: false }) provenance: Provenance | undefined;

  /** Level of the title's heading, 1 to 5; sections stand one below it. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** How much is said of the checks: nothing, whether the figures add up, or everything found. */
  @property() checks: 'off' | 'summary' | 'full' = 'full';

  /** The form's own tables, or those for little room; those that fit when not set. */
  @property() layout: 'full' | 'narrow' | undefined;

  /** Leaves out rows in which everything is 0. */
  @property({ type: Boolean, attribute: 'non-zero' }) nonZero = false;

  readonly #source = new SourceController(this, {
    // What the rules say comes with the report then, and does not move it when it follows.
    onStart: () => {
      if (this.checks !== 'off') void this.#fetchRules();
    },
    onOutcome: (outcome) => {
      /** @internal */
      this.dispatchEvent(eventOf(outcome));
    },
  });
  readonly #takeAway = new TakeAwayController(this);
  #loaded: Loaded | undefined;
  #checked: Checked | undefined;
  #only: Severity | undefined;
  readonly #attention = new Attention(this);
  readonly #statedReader: StatedReader = {
    linkTo: (cell) => linkTo(this, { cell }),
    select: ({ cells }) => {
      this.#attention.bringOut(cells, cells);
    },
  };
  readonly #onStatement = ({ statement }: StatementSelectEvent): void => {
    this.#attention.toStatement(this.#checked?.whole?.statements.indexOf(statement));
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const isSooner = changed.has('loading') && this.#source.state.kind === 'loading';
    if (sources.some((name) => changed.has(name)) || isSooner || !this.hasUpdated) {
      this.#source.start();
    }
    const { state } = this.#source;
    const loaded = state.kind === 'ready' ? state.loaded : undefined;
    if (loaded !== this.#loaded) {
      this.#loaded = loaded;
      this.#checked = undefined;
      this.#attention.reset();
    }
    if (state.kind === 'failed' && state.failure.reason === 'invalid') this.wantEverything();
    // Checking is the dear part; another language or a selected finding needs no second run.
    if (loaded && !this.#checked && this.checks !== 'off') this.#check(loaded);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // A finding may be one that only all rules together find.
    if (this.#loaded && (!this.#checked || this.#checked.whole)) {
      this.#attention.arrive(this.#checked?.result.findings ?? []);
    }
  }

  protected override render(): TemplateResult {
    const { language } = this;
    if (!language) return html`<slot></slot>`;
    const { state } = this.#source;
    return html`<div class="root" lang=${language.locale} aria-busy=${state.kind === 'loading'}>
      <div class="width"></div>
      <slot name="header"></slot>
      <div role="status">${statusView(state, language, this.everything)}</div>
      ${this.#loaded ? this.#page(this.#loaded, language) : this.#waiting(state, language.words)}
      <slot name="footer"></slot>
    </div>`;
  }

  /** First whether the equations hold, then all rules, as soon as they are there. */
  #check({ report, notes }: Loaded): void {
    this.#checked = checked(report, notes ? { notes } : {});
    if (this.#checked.whole) this.wantEverything();
    else this.awaiting(this.#fetchRules());
  }

  async #fetchRules(): Promise<void> {
    this.wantEverything();
    try {
      await everyRule.load();
      this.#checked = undefined;
    } catch {
      // Out of reach: the equations are what is shown.
    }
  }

  /** Whatever happens, the page's own content stays until there is a report in its place. */
  #waiting(state: SourceState, words: Words): TemplateResult {
    const retriable = state.kind === 'failed' && this.report === undefined && this.src !== undefined;
    return html`${
      retriable
        ? html`<p><button type="button" @click=${this.#source.start}>${words.retry}</button></p>`
        : nothing
    }
      ${state.kind === 'loading' && !hasPublishedContent(this) ? skeletonView() : nothing}
      <slot></slot>`;
  }

  #page(loaded: Loaded, language: Language): TemplateResult {
    const { report, notes, base } = loaded;
    const { everything, headingLevel: level } = this;
    const stated =
      this.#checked?.whole && statedIn(this.#checked.whole, report, language, this.#statedReader);
    const context: ViewContext = { report, language, everything, level, base, stated };
    return html`<article part="report" @cell-select=${this.#attention.onCell} @cell-close=${this.#attention.onClose} @statement-select=${this.#onStatement}>
      ${headView(context)} ${glanceView(context)}
      ${
        this.#checked && this.checks !== 'off'
          ? checksView(this.#checked, this.checks, notes, context, this.#reader)
          : nothing
      }
      ${report.preface ? proseView(report.preface, { section: 'preface', block: 0 }, context) : nothing}
      ${toolsView(this, this.isNarrow, this.#takeAway, language.words)}
      ${takeAwayView(this.#takeAway.state, this, context)}
      ${sectionsView(context, (table) => this.#tableView(table, loaded, context))}
    </article>`;
  }

  #tableView(table: TableId, { report, provenance }: Loaded, context: ViewContext): TemplateResult {
    const { explained } = this.#attention;
    const shown = this.checks === 'full' ? (this.#checked?.result.findings ?? []) : [];
    return html`<disclosure-table
      table=${table}
      .report=${report}
      .findings=${shown}
      .highlighted=${this.#attention.highlighted}
      .locale=${this.language?.locale}
      .i18n=${this.i18n}
      .theme=${this.theme}
      .size=${this.size}
      .layout=${this.layout}
      .nonZero=${this.nonZero}
    ></disclosure-table>
      ${subtotalsView(table, context)}
      ${
        explained?.startsWith(`${table}/`)
          ? html`<disclosure-cell
            .report=${report}
            .address=${explained}
            .findings=${shown}
            .provenance=${provenance?.[explained]}
            .statements=${this.#checked?.whole?.statements ?? []}
            .link=${linkTo(this, { cell: explained })}
            .locale=${this.language?.locale}
            .i18n=${this.i18n}
            .theme=${this.theme}
            .size=${this.size}
          ></disclosure-cell>`
          : nothing
      }`;
  }

  get #reader(): FindingsReader {
    return {
      only: this.#only,
      choose: (only) => {
        this.#only = only;
        this.requestUpdate();
      },
      select: (finding) => {
        /** @internal */
        if (this.dispatchEvent(new FindingSelectEvent(finding))) this.#attention.bringOutFinding(finding);
      },
      linkTo: ({ fingerprint }) => linkTo(this, { finding: fingerprint }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-report': DisclosureReport;
  }
}
