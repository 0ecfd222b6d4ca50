import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import {
  grouped,
  cellAt,
  computedOf,
  countedIn,
  describeArticles,
  describeFinding,
  describeProvenance,
  linesOf,
  partsOf,
  rowMeanings,
  tableOf,
  valueAt,
  type Cell,
  type CellAddress,
  type CellProvenance,
  type Computed,
  type Finding,
  type Report,
  type Statement,
} from '@disclosure-report/core';
import { CellSelectEvent } from '../disclosure-table/disclosure-table.events.js';
import type { Language } from '../language/language.js';
import { DisclosureElement } from '../shared/disclosure-element.js';
import { icon } from '../shared/icon.js';
import { paperStyles } from '../shared/paper.styles.js';
import { themeStyles } from '../shared/theme.styles.js';
import { CellCloseEvent, StatementSelectEvent } from './disclosure-cell.events.js';
import { cellWords } from './words.js';
import { cellStyles } from './disclosure-cell.styles.js';

/**
 * All there is to know about one cell: what its row means, how it comes about, what was found, where it was printed.
 * @element disclosure-cell
 * @csspart panel - The box.
 * @fires {CellSelectEvent} cell-select - The reader asked about a cell that this one is made of or counted in.
 * @fires {CellCloseEvent} cell-close - The reader closed it.
 * @fires {StatementSelectEvent} statement-select - The reader asked to see where the text speaks of the cell.
 */
export class DisclosureCell extends DisclosureElement {
  static override styles = [themeStyles, paperStyles, cellStyles];

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    address: {},
    findings: { attribute: false },
    provenance: { attribute: false },
    statements: { attribute: false },
    link: {},
  };

  /** The report the cell is of. */
  report: Report | undefined;

  /** Which cell: `table/row/column`. */
  address: CellAddress | undefined;

  /** What is wrong with the report; findings on other cells are left out. */
  findings: readonly Finding[] = [];

  /** Where the cell was printed, where the report was read from a document. */
  provenance: CellProvenance | undefined;

  /** What the report's text says of its tables; what it says of other cells is left out. */
  statements: readonly Statement[] = [];

  /** Address of the page at this cell, for passing on. */
  link: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKey);
  }

  /** Puts the focus on what the cell is called. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h4')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.wantEverything();
  }

  protected override render(): unknown {
    const { report, address, language } = this;
    const cell = report && address && cellAt(tableOf(report, partsOf(address).table), address);
    if (!cell || !language) return nothing;
    const { words, locale } = language;
    const path = [...cell.path.rows, ...cell.path.columns].map((label) => label[locale]);
    return html`<div class="root" lang=${locale}>
      <div class="width"></div>
      <section class="panel" part="panel" aria-labelledby="name">
        <header>
          <h4 id="name" tabindex="-1">
            <span class="path">${path.join(words.pathSeparator)}</span>
            <span class="figure">${this.#figure(valueAt(report, cell.address), language)}</span>
          </h4>
          <button type="button" class="close" @click=${this.#close}>${cellWords[locale].close}</button>
        </header>
        <dl>
          ${this.#meaning(cell, report, language)}
          ${computedOf(report, cell.address).map((computed) => this.#computed(computed, report, cell, language))}
          ${this.#countedIn(cell, report, language)} ${this.#statements(cell, language)} ${this.#findings(cell, report, language)}
          ${this.#provenance(cell, report, language)}
          ${this.link ? item(cellWords[locale].link, html`<a href=${this.link}>${decodeURI(this.link)}</a>`) : nothing}
        </dl>
      </section>
    </div>`;
  }

  readonly #close = (): void => {
    /** @internal */
    this.dispatchEvent(new CellCloseEvent());
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
  };

  #figure(value: number | null | undefined, { words }: Language): string {
    return typeof value === 'number' ? grouped(value) : value === null ? words.blank : words.missingCell;
  }

  #meaning(cell: Cell, report: Report, { locale }: Language): unknown {
    const [articles = []] = tableOf(report, cell.table).bands.flatMap((band) =>
      linesOf(band.rows).flatMap(({ line }) =>
        line.key === cell.row ? [describeArticles(line, band, locale)] : [],
      ),
    );
    const meaning = rowMeanings[cell.row];
    const basis = articles.join(cellWords[locale].listSeparator);
    if (!meaning && !basis) return nothing;
    return item(
      cellWords[locale].meaning,
      html`${meaning?.[locale]} ${basis ? cellWords[locale].basis(basis) : nothing}`,
    );
  }

  /** Zeros change nothing: they are counted, not listed. */
  #computed(
    { identity, terms, value }: Computed,
    report: Report,
    cell: Cell,
    language: Language,
  ): TemplateResult {
    const words = cellWords[language.locale];
    const shown = terms.filter((term) => term.value !== 0 || terms.length <= 3);
    const zeros = terms.length - shown.length;
    const reported = valueAt(report, cell.address);
    const [tone, verdict] =
      value === null || typeof reported !== 'number'
        ? ['information', words.cannotCompute]
        : value === reported
          ? ['success', words.agrees(grouped(value))]
          : ['error', words.differs(grouped(value), grouped(reported))];
    return item(
      words.computedBy[identity.kind],
      html`${shown.map(
        ({ cell: term, sign, value: one }, index) =>
          html`<span class="term"
            >${sign < 0 ? ' − ' : index > 0 ? ' + ' : ''}${this.#toCell(term, report, language, identity.kind)}
            ${this.#figure(one, language)}</span
          >`,
      )}
      ${zeros > 0 ? words.zeroTerms(zeros) : nothing} <span class="verdict ${tone}">${verdict}</span>`,
    );
  }

  /** In a sum along a row the columns tell the terms apart, elsewhere the rows do. */
  #toCell(
    address: CellAddress,
    report: Report,
    { locale }: Language,
    along: 'rowTotal' | 'columnTotal' | 'balance' | undefined,
  ): TemplateResult {
    const cell = cellAt(tableOf(report, partsOf(address).table), address);
    const labels = along === 'rowTotal' ? cell?.path.columns : cell?.path.rows;
    const line = (labels?.length ? labels : cell?.path.columns) ?? [];
    const shown = along
      ? line.slice(-1)
      : [...(cell?.path.rows ?? []).slice(-1), ...(cell?.path.columns ?? []).slice(-1)];
    return html`<button
      type="button"
      @click=${() => {
        /** @internal */
        this.dispatchEvent(new CellSelectEvent(address));
      }}
    >
      ${shown.map((label) => label[locale]).join(' · ')}
    </button>`;
  }

  #countedIn(cell: Cell, report: Report, language: Language): unknown {
    const totals = countedIn(report, cell.address);
    if (totals.length === 0) return nothing;
    return item(
      cellWords[language.locale].countedIn,
      totals.map(
        (total) => html`<span class="term">${this.#toCell(total, report, language, undefined)} </span>`,
      ),
    );
  }

  #findings(cell: Cell, report: Report, { words }: Language): unknown {
    const own = this.findings.filter(({ cells }) => cells.includes(cell.address));
    if (own.length === 0) return nothing;
    return item(
      words.checks,
      own.map(
        (finding) =>
          html`<p class="finding ${finding.severity}">
            ${icon(finding.severity)}<span>${
              this.everything ? describeFinding(finding, this.everything, report) : words.loading
            }</span>
          </p>`,
      ),
    );
  }

  #statements({ address }: Cell, { locale }: Language): unknown {
    const own = this.statements.filter(
      ({ cells, agreement }) => cells.includes(address) && agreement !== 'unclear',
    );
    if (own.length === 0) return nothing;
    return item(
      cellWords[locale].stated,
      own.map(
        (statement) =>
          html`<p class="statement">
            <q lang="zh-Hans">${statement.sentence.text}</q>
            <button
              type="button"
              @click=${() => {
                /** @internal */
                this.dispatchEvent(new StatementSelectEvent(statement));
              }}
            >
              ${cellWords[locale].showStatement}
            </button>
          </p>`,
      ),
    );
  }

  #provenance(cell: Cell, report: Report, { locale }: Language): unknown {
    if (!this.provenance || !this.everything) return nothing;
    const value = valueAt(report, cell.address) ?? null;
    const origin = { ...this.provenance, cell: cell.address, value };
    return item(cellWords[locale].provenance, describeProvenance(origin, this.everything, report));
  }
}

const item = (term: string, description: unknown): TemplateResult =>
  html`<dt>${term}</dt>
    <dd>${description}</dd>`;

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-cell': DisclosureCell;
  }
}
