import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Provenance, ReadingNote, Report, TableId } from '@disclosure-report/core';
import { narrowTables, tableInteraction } from '../disclosure-table/table-pieces.js';
import type { Language } from '../language/language.js';
import type { Words } from '../language/words.js';
import { DisclosureElement } from '../shared/disclosure-element.js';
import { themeStyles } from '../shared/theme.styles.js';
import { checked, everyRule, type Checked } from './checking/checking.js';
import { checksStyles } from './checks.styles.js';
import { reportStyles } from './disclosure-report.styles.js';
import type { Interaction } from './interaction/interaction.js';
import { narrowReport, reportInteraction } from './report-pieces.js';
import type { Loaded } from './source/outcome.js';
import { hasPublishedContent } from './source/published-content.js';
import { DisclosureShowEvent } from './source/source.events.js';
import { SourceController, type SourceState } from './source/source-controller.js';
import { checksView, isLong } from './view/checks-view.js';
import { glanceView } from './view/glance-view.js';
import { headView } from './view/head-view.js';
import { proseView } from './view/prose-view.js';
import { sectionsView } from './view/section-view.js';
import { skeletonView, statusView } from './view/state-view.js';
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
 * @fires {DisclosureShowEvent} disclosure-show - What it shows (`shown`) is another report, or none any more.
 * @fires {DisclosureErrorEvent} disclosure-error - A source could not be shown; says why.
 * @fires {CellSelectEvent} cell-select - The reader asked about a cell; cancelable.
 * @fires {FindingSelectEvent} finding-select - The reader asked to see a finding's cells; cancelable.
 */
export class DisclosureReport extends DisclosureElement {
  static override styles = [themeStyles, reportStyles, checksStyles];

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    loading: {},
    notes: { attribute: false },
    provenance: { attribute: false },
    headingLevel: { type: Number, attribute: 'heading-level' },
    checks: {},
    layout: {},
    nonZero: { type: Boolean, attribute: 'non-zero' },
  };

  /** The report to show; it wins over every other source. */
  report: Report | undefined;

  /** Address of a report's JSON, or of a page with its tables. */
  src: string | undefined;

  /** Whether `src` is fetched at once, or when the element comes near the part of the page that is in view. */
  loading: 'eager' | 'lazy' = 'eager';

  /** What the reader of `report` had to interpret, where it came from a document. */
  notes: readonly ReadingNote[] | undefined;

  /** Where the cells of `report` were printed, where it came from a document. */
  provenance: Provenance | undefined;

  /** Level of the title's heading, 1 to 5; sections stand one below it. */
  headingLevel = 2;

  /** How much is said of the checks: nothing, whether the figures add up, or everything found. */
  checks: 'off' | 'summary' | 'full' = 'full';

  /** The form's own tables, or those for little room; those that fit when not set. */
  layout: 'full' | 'narrow' | undefined;

  /** Leaves out rows in which everything is 0. */
  nonZero = false;

  readonly #source = new SourceController(this, () => {
    this.#fetchPieces();
  });
  #loaded: Loaded | undefined;
  #checked: Checked | undefined;
  #interaction: Interaction | undefined;
  #shown: Report | null | undefined;

  /** The report it shows, whatever its source: `null` where there is none to show, `undefined` while that is not known. */
  get shown(): Report | null | undefined {
    return this.#shown;
  }

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
      this.#interaction?.attention.reset();
    }
    if (state.kind === 'failed' && state.failure.reason === 'invalid') {
      this.wantEverything();
      this.pieces.wear(reportInteraction);
    }
    if (!loaded) return;
    this.#fetchPieces();
    // Checking is the dear part; another language or a selected finding needs no second run.
    if (this.checks !== 'off' && !(everyRule.value ? this.#checked?.whole : this.#checked)) {
      this.#checked = checked(loaded.report, loaded.notes ? { notes: loaded.notes } : {});
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { kind } = this.#source.state;
    const before = this.#shown;
    this.#shown = this.#loaded?.report ?? (kind === 'failed' || kind === 'empty' ? null : undefined);
    if (this.#shown !== before) {
      /** @internal */
      this.dispatchEvent(new DisclosureShowEvent(this.#shown));
    }
    // A finding may be one that only all rules together find; where they are out of reach, there are the cells.
    if (this.#hasTables && !this.pieces.isComing(everyRule)) {
      this.#interaction?.attention.arrive(this.#checked?.whole?.result.findings);
    }
  }

  protected override measured(): void {
    tableInteraction.value?.markRegions(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const { state } = this.#source;
    // Whatever happens, the page's own content stays until there is a report in its place.
    const outline =
      (state.kind === 'loading' || this.#loaded) && !hasPublishedContent(this) ? skeletonView() : nothing;
    if (!language) return html`${outline}<slot></slot>`;
    return html`<div class="root" lang=${language.locale} aria-busy=${state.kind === 'loading'}>
      <div class="width"></div>
      <slot name="header"></slot>
      <div role="status">${statusView(
        state,
        language,
        (problems) => this.everything && reportInteraction.value?.problemsView(problems, this.everything),
      )}</div>
      ${
        this.#loaded && !this.#isShapeless(language)
          ? this.#page(this.#loaded, language)
          : html`${this.#retryView(state, language.words)}${outline}<slot></slot>`
      }
      <slot name="footer"></slot>
    </div>`;
  }

  /** Asked for before the report is there: what they bring comes with it then, and does not move it when it follows. */
  #fetchPieces(): void {
    this.pieces.get(tableInteraction);
    const piece = this.pieces.wear(reportInteraction);
    if (piece && !this.#interaction) {
      this.#interaction = new piece.Interaction(this, () => this.#checked?.whole?.statements ?? []);
      requestAnimationFrame(() => {
        this.measured();
      });
    }
    if (this.isCompact) {
      this.pieces.wear(narrowReport);
      this.pieces.get(narrowTables);
    }
    if (this.checks === 'off') return;
    this.wantEverything();
    this.pieces.get(everyRule);
  }

  /**
   * While it is not known how a table is drawn where there is little room, or without its rows of zeros, or how large the
   * tools and the links of large print are. What is in view stays there meanwhile.
   */
  #isShapeless(language: Language): boolean {
    if (this.renderRoot.querySelector('article')) return false;
    const used = this.nonZero || this.size ? [reportInteraction, tableInteraction] : [];
    return (
      this.pieces.isComing(narrowReport, narrowTables, ...used) ||
      (hasPublishedContent(this) && this.#isHeld(language))
    );
  }

  get #hasTables(): boolean {
    return this.renderRoot.querySelector('disclosure-table') !== null;
  }

  /** While there is more to say of the checks than there is room for, and nothing stands below that it would move. */
  #isHeld({ everything }: Language): boolean {
    return (
      this.checks === 'full' &&
      !this.#hasTables &&
      isLong(this.#checked, this.#loaded?.notes) &&
      this.pieces.isComing(everyRule, reportInteraction, everything)
    );
  }

  #retryView(state: SourceState, words: Words): unknown {
    return state.kind === 'failed' && this.report === undefined && this.src !== undefined
      ? html`<p><button type="button" @click=${this.#source.start}>${words.retry}</button></p>`
      : nothing;
  }

  #page(loaded: Loaded, language: Language): TemplateResult {
    const { report, notes, base } = loaded;
    const { everything, headingLevel: level } = this;
    const interaction = this.#interaction;
    const whole = this.#checked?.whole;
    const stated = interaction && whole?.stated(language, interaction.statedReader);
    const context: ViewContext = { report, language, everything, level, base, stated };
    const isHeld = this.#isHeld(language);
    return html`<article part="report" @cell-select=${interaction?.attention.onCell} @cell-close=${interaction?.attention.onClose} @statement-select=${interaction?.onStatement}>
      ${headView(context)} ${glanceView(context)}
      ${
        this.#checked && this.checks !== 'off'
          ? checksView(
              this.#checked,
              this.checks,
              notes,
              context,
              interaction?.findingsReader(language.locale),
              isHeld || this.pieces.isComing(everyRule, reportInteraction),
            )
          : nothing
      }
      ${
        isHeld
          ? skeletonView()
          : html`${report.preface ? proseView(report.preface, { section: 'preface', block: 0 }, context) : nothing}
      ${interaction ? interaction.toolsView(this.isNarrow, context) : html`<div class="tools-room"></div>`}
      ${sectionsView(context, (table) => this.#tableView(table, loaded, context))}`
      }
    </article>`;
  }

  #tableView(table: TableId, loaded: Loaded, context: ViewContext): TemplateResult {
    const interaction = this.#interaction;
    const markings = this.checks === 'full' ? (this.#checked?.markings ?? []) : [];
    return html`<disclosure-table
      table=${table}
      .report=${loaded.report}
      .findings=${markings}
      .highlighted=${interaction?.attention.highlighted ?? []}
      .locale=${this.language?.locale}
      .i18n=${this.i18n}
      .theme=${this.theme}
      .size=${this.size}
      .layout=${this.layout}
      .nonZero=${this.nonZero}
    ></disclosure-table>
      ${interaction?.belowTable(table, loaded, markings, this.#checked?.whole?.statements ?? [], context) ?? nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-report': DisclosureReport;
  }
}
