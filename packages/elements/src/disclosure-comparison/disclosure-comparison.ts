import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  comparisonGrid,
  orderOf,
  tableOf,
  type CellAddress,
  type ComparedBy,
  type ComparisonGrid,
  type Figures,
  type Report,
  type SortKey,
} from '@disclosure-report/core';
import type { Language } from '../language/language.js';
import { Reports } from '../reports/reports.js';
import { sourcesView } from '../reports/sources-view.js';
import { controlsStyles } from '../shared/controls.styles.js';
import { DisclosureElement } from '../shared/disclosure-element.js';
import { paperStyles } from '../shared/paper.styles.js';
import { markRegions } from '../shared/scroll-regions.js';
import { themeStyles } from '../shared/theme.styles.js';
import { choicesStyles } from './choices.styles.js';
import { comparisonStyles } from './disclosure-comparison.styles.js';
import { choicesView } from './view/choices-view.js';
import { comparisonTable, sortingStatus, type Sorting } from './view/comparison-table.js';
import { calledBy, nameOfReport, type HeadContext } from './view/head-view.js';
import { comparisonWords } from './words.js';

/** What is not said by the cell alone. */
const explainedGaps = ['cellsBlank', 'tableMissing', 'notComparable'] as const;

/**
 * Several years of one body side by side with what changed, or several bodies one below the other, sorted by any
 * column. What is missing stays missing; what two forms count differently is not compared.
 * Takes the reports from its property, from viewers on the page (`for`), the addresses in `src`, or scripts of JSON among
 * its children.
 * @element disclosure-comparison
 * @slot - What to show where scripts do not run; stays visible until there is something to compare.
 * @csspart choices - What is compared, and of whom.
 * @csspart figures - The choice of what is compared.
 * @csspart column - The choice of a column of table 三.
 * @csspart caption - Who and what is compared.
 * @csspart table - The table.
 * @csspart notes - What is said of numbers that are not there.
 * @csspart error - Which reports could not be shown.
 * @fires {DisclosureLoadEvent} disclosure-load - One of the reports was read from `src`.
 * @fires {DisclosureErrorEvent} disclosure-error - One of the sources could not be shown; says why.
 */
export class DisclosureComparison extends DisclosureElement {
  static override styles = [themeStyles, paperStyles, controlsStyles, choicesStyles, comparisonStyles];

  static override properties: PropertyDeclarations = {
    reports: { attribute: false },
    for: {},
    src: {},
    by: {},
    figures: {},
    column: {},
    cells: { attribute: false },
  };

  /** The reports to compare; they win over every other source. */
  reports: readonly Report[] | undefined;

  /** Ids of `<disclosure-report>` in the same document or shadow root, parted by spaces: what they show, also when it changes. */
  for: string | undefined;

  /** Addresses of reports, parted by spaces or as a list in JSON; each a report, a list of them, or a page. */
  src: string | undefined;

  /** Years side by side, or bodies one below the other; told by the names of the bodies when not set. */
  by: ComparedBy | undefined;

  /** What is compared: the first glance or a table; table 三 for years and the first glance for bodies when not set. */
  figures: Figures | undefined;

  /** Key of the column of table 三 that is compared; the total when not set. */
  column: string | undefined;

  /** Only these cells, or groups of rows, in this order, in place of a choice. */
  cells: readonly CellAddress[] | undefined;

  readonly #reports = new Reports(this, this.pieces);
  #compared: readonly Report[] | undefined;
  #grid: ComparisonGrid | undefined;
  #sorting: Sorting | undefined;
  /** The rows were put in order at least once, so that going back is worth telling. */
  #wasSorted = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#reports.renew(changed);
    const { found: reports } = this.#reports;
    const differs = (['by', 'figures', 'column', 'cells'] as const).some((name) => changed.has(name));
    if (reports === this.#compared && !differs) return;
    this.#compared = reports;
    this.#sorting = undefined;
    this.#wasSorted = false;
    const { by, figures, column, cells } = this;
    this.#grid =
      reports.length === 0
        ? undefined
        : comparisonGrid(reports, {
            ...(by && { by }),
            ...(figures && { figures }),
            ...(column !== undefined && { column }),
            ...(cells && { cells }),
          });
  }

  protected override measured(): void {
    markRegions(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const grid = this.#grid;
    if (!language) return html`<slot></slot>`;
    return html`<div class="root" lang=${language.locale} aria-busy=${this.#reports.isLoading} @slotchange=${() => {
      this.requestUpdate();
    }}>
      <div class="width"></div>
      ${sourcesView(this.#reports, language.words)}
      ${grid ? this.#comparison(grid, language) : html`<slot></slot>`}
    </div>`;
  }

  #comparison(grid: ComparisonGrid, language: Language): TemplateResult {
    const { locale } = language;
    const words = comparisonWords[locale];
    const context: HeadContext = { words, locale, apart: calledBy(grid) };
    const sorting = this.#sorting;
    const status = sorting ? sortingStatus(grid, sorting, context) : this.#wasSorted ? words.unsorted : '';
    return html`${this.cells ? nothing : choicesView(this, grid, language, words)}
      <div class="visually-hidden" role="status">${status}</div>
      ${comparisonTable(grid, {
        ...context,
        caption: this.#caption(grid, context),
        order: this.#order(grid, context),
        sorting,
        onSort: (column) => {
          this.#sortBy(column, grid);
        },
      })}
      ${this.#notes(grid, context)}`;
  }

  #caption({ by, reports, figures }: ComparisonGrid, { words, locale, apart: differ }: HeadContext): string {
    const [first] = reports;
    if (!first) return '';
    const bodies = differ.body ? words.several(reports.length) : (first.body.name ?? words.unnamed);
    const who = differ.year || by === 'years' ? bodies : `${words.year(first.year)} ${bodies}`;
    const isGlance = figures === 'glance' || this.cells !== undefined;
    return words.caption(who, isGlance ? words.glance : tableOf(first, figures).heading[locale]);
  }

  /** Most come first when a column of numbers is chosen, then fewest, then the order given. */
  #sortBy(column: number, { by }: ComparisonGrid): void {
    const directions =
      column < 0 && by === 'bodies'
        ? (['ascending', 'descending'] as const)
        : (['descending', 'ascending'] as const);
    const now = this.#sorting?.column === column ? directions.indexOf(this.#sorting.direction) : -1;
    const direction = directions[now + 1];
    this.#sorting = direction && { column, direction };
    this.#wasSorted = true;
    this.requestUpdate();
  }

  /** Names in their own order; rows of a form in that of the form. */
  #order({ by, rows }: ComparisonGrid, context: HeadContext): readonly number[] {
    const sorting = this.#sorting;
    if (!sorting) return rows.map((_, place) => place);
    const keys = rows.map(({ head, cells }, place): SortKey => {
      if (sorting.column >= 0) return cells[sorting.column]?.value ?? null;
      return by === 'bodies' && head.kind === 'report' ? nameOfReport(head.report, context) : place;
    });
    return orderOf(keys, sorting.direction);
  }

  #notes({ rows, columns }: ComparisonGrid, { words }: HeadContext): unknown {
    const gaps = new Set(
      rows.flatMap(({ cells }) => cells).map((cell) => (cell.kind === 'gap' ? cell.because : undefined)),
    );
    const explained = explainedGaps.filter((because) => gaps.has(because));
    const heads = [...columns, ...rows.map(({ head }) => head)];
    const notes = [
      ...explained.map((because) => words.explained[because]),
      ...(heads.some((head) => head.kind === 'measure' && head.isSubTotal) ? [words.subTotals] : []),
    ];
    return notes.length === 0
      ? nothing
      : html`<ul class="notes" part="notes">
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-comparison': DisclosureComparison;
  }
}
