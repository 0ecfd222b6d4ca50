import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import {
  partsOf,
  tableIds,
  tableOf,
  type CellAddress,
  type Report,
  type TableId,
  type TableValues,
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
import { TableFrame } from './table-frame.js';
import { narrowTables, tableInteraction } from './table-pieces.js';
import { tableTemplate, type TableTemplate, type TableView } from './table-template.js';

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

  readonly #frame = new TableFrame();
  readonly #tables = new FilledTables();
  #ownFindings: readonly Marking[] = [];
  #marks: ReadonlyMap<CellAddress, CellMark> = new Map();
  #paper: PaperLayout | undefined;

  /** Brings a cell into view and puts the focus on it; `false` where the table has no such cell. */
  async showCell(address: CellAddress): Promise<boolean> {
    const { row, column } = partsOf(address);
    this.column = column;
    if (this.#rows?.has(row) === false) this.nonZero = false;
    await this.updateComplete;
    const index = this.#template?.cells.findIndex((data) => data?.cell.address === address) ?? -1;
    const element = this.#tables.cells[index];
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
        const cell = this.#template?.cells[this.#tables.cells.indexOf(element)]?.cell;
        if (!cell) return;
        /** @internal */
        this.dispatchEvent(new CellSelectEvent(cell.address));
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
    return this.#frame.root;
  }

  /** With the frame in the page already: a browser goes through the nodes of the tables a single time. */
  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { report, language } = this;
    const { root, tables: place, above, below } = this.#frame;
    // Even the same language, set again, has browsers look at the style of all that stands in it.
    if (language && root.lang !== language.locale) root.lang = language.locale;
    const known = report && language && tableIds.includes(this.table);
    const values = known ? report.tables[this.table] : undefined;
    const template = values && this.#template;
    if (!values) this.#tables.clear(place);
    else if (template && language) {
      const viewOf = cellViewer(values, {
        marks: this.#marks,
        highlighted: new Set<string>(this.highlighted),
        words: language.words,
      });
      this.#tables.show(place, template, viewOf);
    }
    above(known ? this.#aboveView(report, language) : nothing);
    below(known && values ? this.#belowView(report, values, language) : nothing);
  }

  readonly #showAllRows = (): void => {
    this.nonZero = false;
  };

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

  get #template(): TableTemplate | undefined {
    const { report, table, language } = this;
    const view = this.#view;
    return report?.tables[table] && language && view
      ? tableTemplate(tableOf(report, table), language.locale, view)
      : undefined;
  }

  /** The choice of a column where there is one; why there is no table where there is none. */
  #aboveView(report: Report, language: Language): unknown {
    const { words, locale } = language;
    const table = tableOf(report, this.table);
    if (report.tables[this.table]) {
      return (
        (this.#view?.narrow &&
          narrowTables.value?.columnPicker(table, this.column, language, (column) => {
            this.column = column;
          })) ??
        nothing
      );
    }
    const name = table.name[locale];
    const why = report.tables[this.table] === null ? words.tableUnread(name) : words.tableMissing(name);
    return html`<p class="note">${why}</p>`;
  }

  /** What is said of rows left out and of what is wrong, where there is anything to say. */
  #belowView(report: Report, values: TableValues, { locale, words }: Language): unknown {
    const interaction = tableInteraction.value;
    if (!interaction) return nothing;
    const { hiddenRowsView, findingListView, interactionWords } = interaction;
    const rows = this.#rows;
    const findings = this.#ownFindings;
    return [
      rows ? hiddenRowsView(rows, values, interactionWords(locale, this.i18n), this.#showAllRows) : nothing,
      findings.length > 0 ? findingListView(findings, report, words, this.everything) : nothing,
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-table': DisclosureTable;
  }
}
