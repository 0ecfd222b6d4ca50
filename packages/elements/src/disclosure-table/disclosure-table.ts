import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  describeFinding,
  tableIds,
  tableOf,
  type CellAddress,
  type Finding,
  type Locale,
  type Report,
  type TableId,
} from '@disclosure-report/core';
import { catalogues } from '../messages/catalogues.js';
import { messages, type Messages } from '../messages/messages.js';
import { icon } from '../shared/icon.js';
import { isLocale } from '../shared/locale.js';
import { grouped } from '../shared/numbers.js';
import { SurroundingsController } from '../shared/surroundings.js';
import { themeStyles } from '../shared/theme.styles.js';
import { zeroView, type CellView } from './cell-directive.js';
import { findingsIn, marksOf, type CellMark } from './cell-marks.js';
import { tableStyles } from './disclosure-table.styles.js';
import { forcedColorsStyles } from './forced-colors.styles.js';
import { narrowStyles } from './narrow.styles.js';
import { printStyles } from './print.styles.js';
import { LayoutController } from '../shared/layout-controller.js';
import { tableTemplate, type TableTemplate } from './table-template.js';

/**
 * One of the three tables of a report, as its form prints it.
 * @element disclosure-table
 * @csspart heading - The table's name; the caption where it is a single table.
 * @csspart caption - The clause above each table of table 二.
 * @csspart table - Each table.
 * @csspart findings - The list of what is wrong in this table.
 */
export class DisclosureTable extends LitElement {
  static override styles = [themeStyles, tableStyles, narrowStyles, printStyles, forcedColorsStyles];

  /** The report the table is taken from. */
  @property({ attribute: false }) accessor report: Report | undefined;

  /** Which of the three tables. */
  @property() accessor table: TableId = 'requests';

  /** What is wrong with the report; findings of other tables are left out. */
  @property({ attribute: false }) accessor findings: readonly Finding[] = [];

  /** Cells to bring out, such as both sides of an equation. */
  @property({ attribute: false }) accessor highlighted: readonly CellAddress[] = [];

  /** Language of the labels; that of the page around the element when not set. */
  @property() accessor locale: Locale | undefined;

  /** Colours for a light or a dark ground; those that suit the page around the element when not set. */
  @property({ reflect: true }) accessor theme: 'light' | 'dark' | undefined;

  readonly #layout = new LayoutController(this);
  readonly #surroundings = new SurroundingsController(this, () => {
    this.#layout.refresh();
  });
  #ownFindings: readonly Finding[] = [];
  #marks: ReadonlyMap<string, CellMark> = new Map();

  /** Brings a cell into view and puts the focus on it; `false` where the table has no such cell. */
  showCell(address: CellAddress): boolean {
    const cells = this.#template?.cells ?? [];
    const index = cells.findIndex(({ cell }) => cell.address === address);
    const element = this.renderRoot.querySelectorAll<HTMLElement>('tbody td')[index];
    if (!element) return false;
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center', inline: 'center' });
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('findings') || changed.has('table')) {
      this.#ownFindings = findingsIn(this.table, this.findings);
      this.#marks = marksOf(this.#ownFindings);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('theme')) this.#layout.refresh();
  }

  protected override render(): TemplateResult {
    const { report } = this;
    const locale = this.#locale;
    return html`<div class="root" lang=${locale}>
      <div class="width"></div>
      ${report && tableIds.includes(this.table) ? this.#body(report, locale) : nothing}
    </div>`;
  }

  get #locale(): Locale {
    return isLocale(this.locale) ? this.locale : this.#surroundings.locale;
  }

  get #template(): TableTemplate | undefined {
    const { report, table } = this;
    return report?.tables[table] ? tableTemplate(tableOf(report, table), this.#locale) : undefined;
  }

  #body(report: Report, locale: Locale): TemplateResult {
    const template = this.#template;
    const words = messages[locale];
    if (!template) {
      const name = tableOf(report, this.table).name[locale];
      const why = report.tables[this.table] === null ? words.tableUnread(name) : words.tableMissing(name);
      return html`<p class="note">${why}</p>`;
    }
    return html`${template.render(this.#views(template, report, words))}${this.#findingList(report, locale)}`;
  }

  #views(template: TableTemplate, report: Report, words: Messages): CellView[] {
    const values = report.tables[this.table] ?? {};
    const highlighted = new Set<string>(this.highlighted);
    return template.cells.map(({ cell }) => {
      const value = values[cell.row]?.[cell.column];
      const mark = this.#marks.size > 0 ? this.#marks.get(cell.address) : undefined;
      const related = highlighted.size > 0 && highlighted.has(cell.address);
      if (value === 0 && !mark && !related) return zeroView;
      return cellView(value, mark, related, words);
    });
  }

  #findingList(report: Report, locale: Locale): unknown {
    if (this.#ownFindings.length === 0) return nothing;
    const words = messages[locale];
    return html`<ul part="findings">
      ${this.#ownFindings.map(
        (finding, index) =>
          html`<li class=${finding.severity} id="finding-${index}">
            ${icon(finding.severity)}<span class="word">${words.severities[finding.severity]}</span>
            <span>${describeFinding(finding, catalogues[locale], report)}</span>
          </li>`,
      )}
    </ul>`;
  }
}

const cellView = (
  value: number | null | undefined,
  mark: CellMark | undefined,
  related: boolean,
  words: Messages,
): CellView => {
  const filled = typeof value === 'number';
  const text = filled ? grouped(value) : value === null ? words.blank : words.missingCell;
  // A blank says itself what a warning would say about it.
  const marked = mark && (filled || mark.severity === 'error') ? mark : undefined;
  const state = [
    filled ? (value === 0 ? '' : 'value') : 'blank',
    marked?.severity ?? '',
    related ? 'related' : '',
  ];
  return {
    text,
    state: state.filter(Boolean).join(' '),
    describedBy: marked ? marked.findings.map((index) => `finding-${index}`).join(' ') : '',
    ...(marked && { mark: { severity: marked.severity, word: words.severities[marked.severity] } }),
  };
};

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-table': DisclosureTable;
  }
}
