import { nothing, render, type PropertyDeclarations, type PropertyValues } from 'lit';
import {
  partsOf,
  tableIds,
  tableOf,
  type CellAddress,
  type Report,
  type TableId,
} from '@disclosure-report/core';
import type { Language } from '../language/language.js';
import { DisclosureElement } from '../shared/disclosure-element.js';
import { themeStyles } from '../shared/theme.styles.js';
import { cellViewer } from './cell-views.js';
import { findingsIn, marksOf, type CellMark, type Marking } from './cell-marks.js';
import { tableStyles } from './disclosure-table.styles.js';
import { FilledTables } from './filled-tables.js';
import { forcedColorsStyles } from './forced-colors.styles.js';
import type { PaperLayout } from './interaction/paper-layout.js';
import { narrowTables, tableInteraction } from './table-pieces.js';
import { tableTemplate, type TableView } from './table-template.js';

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
  static override styles = [themeStyles, tableStyles, forcedColorsStyles];

  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    table: {},
    findings: { attribute: false },
    highlighted: { attribute: false },
    layout: {},
    nonZero: { type: Boolean, attribute: 'non-zero' },
    column: {},
  };

  /** The report the table is taken from. */
  report: Report | undefined;

  /** Which of the three tables. */
  table: TableId = 'requests';

  /** What is wrong with the report, or the equations that do not hold; those of other tables are left out. */
  findings: readonly Marking[] = [];

  /** Cells to bring out, such as both sides of an equation. */
  highlighted: readonly CellAddress[] = [];

  /** The form's own layout, or the one for little room; the one that fits when not set. */
  layout: 'full' | 'narrow' | undefined;

  /** Leaves out rows in which everything is 0. */
  nonZero = false;

  /** Key of the column shown where there is room for one; the total when not set. */
  column: string | undefined;

  readonly #tables = new FilledTables();
  #ownFindings: readonly Marking[] = [];
  #marks: ReadonlyMap<CellAddress, CellMark> = new Map();
  #paper: PaperLayout | undefined;
  #isRemarked = false;

  /** Brings a cell into view and puts the focus on it; `false` where the table has no such cell. */
  async showCell(address: CellAddress): Promise<boolean> {
    const { row, column } = partsOf(address);
    this.column = column;
    if (this.#rows?.has(row) === false) this.nonZero = false;
    await this.updateComplete;
    const element = this.#tables.cellAt(address);
    const interaction = tableInteraction.value;
    if (!element || !interaction) return false;
    interaction.bringIntoView(element);
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const interaction = this.pieces.wear(tableInteraction);
    if (interaction && !this.#paper) {
      const { CellNavigation, CellSelectEvent, PaperLayout } = interaction;
      this.#paper = new PaperLayout(this, () => {
        this.requestUpdate();
        this.performUpdate();
      });
      // What was measured before it came.
      if (this.hasUpdated)
        requestAnimationFrame(() => {
          this.measured();
        });
      new CellNavigation(this, (element) => {
        const address = this.#tables.addressOf(element);
        if (!address) return;
        /** @internal */
        this.dispatchEvent(new CellSelectEvent(address));
      });
    }
    if (changed.has('findings') || changed.has('table')) {
      this.#ownFindings = findingsIn(this.table, this.findings);
      this.#marks = marksOf(this.#ownFindings);
      if (this.#ownFindings.some((marking) => 'rule' in marking)) this.wantEverything();
    }
  }

  protected override measured(): void {
    tableInteraction.value?.markRegions(this.renderRoot);
  }

  protected override render(): HTMLElement {
    return this.#tables.root;
  }

  /** With its root in the page already: a browser goes through the nodes of the tables a single time. */
  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { report, language } = this;
    const { root, place } = this.#tables;
    // Even the same language, set again, has browsers look at the style of all that stands in it.
    if (language && root.lang !== language.locale) root.lang = language.locale;
    const isKnown = report && language && tableIds.includes(this.table);
    const values = isKnown ? report.tables[this.table] : undefined;
    let picker: unknown = nothing;
    let remarks: unknown = nothing;
    if (!isKnown || !values) this.#tables.clear(isKnown ? this.#whyNone(report, language) : '');
    else {
      const view = this.#view;
      const table = tableOf(report, this.table);
      const viewOf = cellViewer(values, this.#marks, this.highlighted, language.words);
      if (view) {
        this.#tables.show(tableTemplate(table, language.locale, view), viewOf);
        if (view.narrow)
          picker = narrowTables.value?.columnPicker(table, this.column, language, (column) => {
            this.column = column;
          });
        remarks =
          tableInteraction.value?.remarksView(this.#ownFindings, report, language, {
            values,
            rows: view.rows,
            i18n: this.i18n,
            everything: this.everything,
            showAllRows: () => {
              this.nonZero = false;
            },
          }) ?? nothing;
      }
    }
    if (narrowTables.value) render(picker, root, { renderBefore: place });
    if ((this.#isRemarked ||= remarks !== nothing)) render(remarks, root);
  }

  /** How the table is drawn; `undefined` while that is not known. */
  get #view(): TableView | undefined {
    if (this.#paper?.isPrinting) return { rows: undefined, narrow: undefined };
    const isNarrow = this.layout === undefined ? this.isNarrow : this.layout === 'narrow';
    const drawing = isNarrow || this.isCompact ? this.pieces.wear(narrowTables) : undefined;
    if (this.pieces.isComing(narrowTables) || (this.nonZero && this.pieces.isComing(tableInteraction)))
      return undefined;
    return {
      rows: this.#rows,
      narrow: isNarrow ? drawing && { lay: drawing.layoutNarrow, column: this.column } : undefined,
    };
  }

  /** Those that are shown where rows of zeros are left out. */
  get #rows(): ReadonlySet<string> | undefined {
    const { report, table } = this;
    return this.nonZero && report
      ? tableInteraction.value?.rowsInView(report, table, this.#marks.keys())
      : undefined;
  }

  #whyNone(report: Report, { words, locale }: Language): string {
    const name = tableOf(report, this.table).name[locale];
    return report.tables[this.table] === null ? words.tableUnread(name) : words.tableMissing(name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-table': DisclosureTable;
  }
}
