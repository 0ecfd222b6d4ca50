import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  columnsToChoose,
  describeFindingIfKnown,
  partsOf,
  rowsToRead,
  tableIds,
  tableOf,
  type CellAddress,
  type Finding,
  type FormTable,
  type LayoutOptions,
  type Report,
  type TableId,
} from '@disclosure-report/core';
import type { Language } from '../language/language.js';
import { DisclosureElement } from '../shared/disclosure-element.js';
import { icon } from '../shared/icon.js';
import { themeStyles } from '../shared/theme.styles.js';
import { CellNavigation } from './cell-navigation.js';
import { cellViewsOf } from './cell-views.js';
import { findingsIn, marksOf, type CellMark } from './cell-marks.js';
import { columnPicker } from './column-picker.js';
import { CellSelectEvent } from './disclosure-table.events.js';
import { tableStyles } from './disclosure-table.styles.js';
import { FilledTables } from './filled-tables.js';
import { forcedColorsStyles } from './forced-colors.styles.js';
import { narrowStyles } from './narrow.styles.js';
import { phoneStyles } from './phone.styles.js';
import { printStyles } from './print.styles.js';
import { tableTemplate, type TableTemplate } from './table-template.js';

/**
 * One of the three tables of a report, as its form prints it, or so that it fits a phone.
 * @element disclosure-table
 * @csspart heading - The table's name; the caption where it is a single table.
 * @csspart caption - The clause above each table of table 二.
 * @csspart table - Each table.
 * @csspart column - The choice of a column where there is room for one.
 * @csspart hidden-rows - What is said of rows left out, with the way to see them.
 * @csspart findings - The list of what is wrong in this table.
 * @fires {CellSelectEvent} cell-select - The reader asked about a cell, by a click or by the Enter key; cancelable.
 */
export class DisclosureTable extends DisclosureElement {
  static override styles = [
    themeStyles,
    tableStyles,
    narrowStyles,
    phoneStyles,
    printStyles,
    forcedColorsStyles,
  ];

  /** The report the table is taken from. */
  @property({ attribute: false }) accessor report: Report | undefined;

  /** Which of the three tables. */
  @property() accessor table: TableId = 'requests';

  /** What is wrong with the report; findings of other tables are left out. */
  @property({ attribute: false }) accessor findings: readonly Finding[] = [];

  /** Cells to bring out, such as both sides of an equation. */
  @property({ attribute: false }) accessor highlighted: readonly CellAddress[] = [];

  /** The form's own layout, or the one for little room; the one that fits when not set. */
  @property() accessor layout: 'full' | 'narrow' | undefined;

  /** Leaves out rows in which everything is 0. */
  @property({ type: Boolean, attribute: 'non-zero' }) accessor nonZero = false;

  /** Key of the column shown where there is room for one; the total when not set. */
  @property() accessor column: string | undefined;

  readonly #tables = new FilledTables();
  #ownFindings: readonly Finding[] = [];
  #marks: ReadonlyMap<CellAddress, CellMark> = new Map();
  #isPrinting = false;

  constructor() {
    super();
    new CellNavigation(this, (element) => {
      const cell = this.#template?.cells[this.#tables.cells.indexOf(element)]?.cell;
      /** @internal */
      if (cell) this.dispatchEvent(new CellSelectEvent(cell.address));
    });
  }

  /** Brings a cell into view and puts the focus on it; `false` where the table has no such cell. */
  async showCell(address: CellAddress): Promise<boolean> {
    const { row, column } = partsOf(address);
    this.column = column;
    if (this.#rows?.has(row) === false) this.nonZero = false;
    await this.updateComplete;
    const index = this.#template?.cells.findIndex((data) => data?.cell.address === address) ?? -1;
    const element = this.#tables.cells[index];
    if (!element) return false;
    element.tabIndex = 0;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center', inline: 'center' });
    return true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('findings') || changed.has('table')) {
      this.#ownFindings = findingsIn(this.table, this.findings);
      this.#marks = marksOf(this.#ownFindings);
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const place = this.renderRoot.querySelector('.filled');
    const { report, language } = this;
    const template = this.#template;
    if (!place) return;
    if (!report || !language || !template) {
      this.#tables.clear(place);
      return;
    }
    const views = cellViewsOf(template.cells, report.tables[this.table] ?? {}, {
      marks: this.#marks,
      highlighted: new Set<string>(this.highlighted),
      words: language.words,
    });
    this.#tables.show(place, template, views);
  }

  protected override render(): TemplateResult {
    const { report, language } = this;
    const known = report && language && tableIds.includes(this.table);
    // All in one template, for a second one is felt beside cloning a table.
    return html`<div class="root" lang=${language?.locale ?? nothing}>
      <div class="width"></div>
      ${known ? this.#above(report, language) : nothing}
      <div class="filled"></div>
      ${known ? this.#hiddenRows(report, language) : nothing}
      ${known ? this.#findingList(report, language) : nothing}
    </div>`;
  }

  /** Paper is given the official layout, whatever the screen shows. */
  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  get #options(): LayoutOptions {
    if (this.#isPrinting) return {};
    const rows = this.#rows;
    const narrow = this.layout === undefined ? this.isNarrow : this.layout === 'narrow';
    return {
      ...(narrow && { narrow }),
      ...(narrow && this.column !== undefined && { column: this.column }),
      ...(rows && { rows }),
    };
  }

  /** Where rows of zeros are left out, those that are shown; a row with something wrong is never hidden. */
  get #rows(): ReadonlySet<string> | undefined {
    const { report, table } = this;
    if (!this.nonZero || !report) return undefined;
    const marked = [...this.#marks.keys()].map((address) => partsOf(address).row);
    return new Set([...rowsToRead(report, table), ...marked]);
  }

  get #template(): TableTemplate | undefined {
    const { report, table, language } = this;
    return report?.tables[table] && language
      ? tableTemplate(tableOf(report, table), language.locale, this.#options)
      : undefined;
  }

  /** The choice of a column where there is one; why there is no table where there is none. */
  #above(report: Report, language: Language): unknown {
    const { words, locale } = language;
    const table = tableOf(report, this.table);
    if (report.tables[this.table]) return this.#picker(table, language);
    const name = table.name[locale];
    const why = report.tables[this.table] === null ? words.tableUnread(name) : words.tableMissing(name);
    return html`<p class="note">${why}</p>`;
  }

  #picker(table: FormTable, language: Language): unknown {
    const columns = this.#options.narrow ? columnsToChoose(table) : [];
    if (columns.length === 0) return nothing;
    return columnPicker(columns, this.column, language, (column) => {
      this.column = column;
    });
  }

  #hiddenRows(report: Report, { words }: Language): unknown {
    const { rows } = this.#options;
    const hidden =
      rows && Object.keys(report.tables[this.table] ?? {}).filter((row) => !rows.has(row)).length;
    if (!hidden) return nothing;
    return html`<p class="note" part="hidden-rows">
      ${words.hiddenRows(hidden)}
      <button
        type="button"
        class="link"
        @click=${() => {
          this.nonZero = false;
        }}
      >
        ${words.showAllRows}
      </button>
    </p>`;
  }

  #findingList(report: Report, { words, equations }: Language): unknown {
    if (this.#ownFindings.length === 0 || !report.tables[this.table]) return nothing;
    const told = (finding: Finding): string | undefined =>
      describeFindingIfKnown(finding, this.everything ?? equations, report);
    if (this.#ownFindings.some((finding) => told(finding) === undefined)) this.wantEverything();
    return html`<ul part="findings">
      ${this.#ownFindings.map(
        (finding, index) =>
          html`<li class=${finding.severity} id="finding-${index}">
            ${icon(finding.severity)}<span class="word">${words.severities[finding.severity]}</span>
            <span>${told(finding) ?? words.loading}</span>
          </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-table': DisclosureTable;
  }
}
