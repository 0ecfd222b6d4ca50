import { html, render } from 'lit';
import {
  layoutTable,
  type DataCell,
  type FormTable,
  type HeaderCell,
  type LayoutCell,
  type LayoutOptions,
  type LayoutRow,
  type LayoutTable,
  type Locale,
} from '@disclosure-report/core';
import { zeroView } from './cell-view.js';

/** A table's markup in one language and layout, made once and cloned: a zero stands in every cell. */
export interface TableTemplate {
  /** One for each `td`, which a browser lists sooner than those of the bodies; none for a corner. */
  readonly cells: readonly (DataCell | undefined)[];
  readonly content: DocumentFragment;
}

const escaped = (value: string): string =>
  value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const spans = ({ colSpan, rowSpan }: { readonly colSpan: number; readonly rowSpan: number }): string =>
  `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;

const referring = (ids: readonly string[]): string =>
  ids.length > 0 ? ` headers="${escaped(ids.join(' '))}"` : '';

/** Collects markup, and the cells in its order. */
class TemplateWriter {
  readonly cells: (DataCell | undefined)[] = [];
  #markup = '';
  #isEntered = false;
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  static(markup: string): void {
    this.#markup += markup;
  }

  rows(rows: readonly LayoutRow[]): void {
    for (const { cells } of rows) {
      this.static('<tr>');
      for (const one of cells) this.cell(one);
      this.static('</tr>');
    }
  }

  cell(cell: LayoutCell): void {
    if (cell.kind === 'corner') {
      this.cells.push(undefined);
      this.static(`<td class="corner"${spans(cell)}>${escaped(cell.label?.[this.#locale] ?? '')}</td>`);
    } else if (cell.kind === 'header') {
      // The label's own box lets a tall or wide header keep its words in view.
      this.static(
        `<th id="${escaped(cell.id)}" scope="${cell.scope}"${spans(cell)}${referring(cell.headers)} class="level-${cell.headers.length}${cell.total ? ' total' : ''}">${this.#unseen(cell)}<span>${escaped(cell.label[this.#locale])}</span></th>`,
      );
    } else {
      this.cells.push(cell);
      // Where the Tab key enters a table.
      const entry = this.#isEntered ? '' : ' tabindex="0"';
      this.#isEntered = true;
      this.static(
        `<td${referring(cell.headers)}${cell.total ? ' data-total' : ''}${entry}>${zeroView.text}</td>`,
      );
    }
  }

  /** What stands on rows above, said in the header itself: no browser finds it there. */
  #unseen({ unseen = [] }: HeaderCell): string {
    const comma = this.#locale === 'en' ? ', ' : '，';
    const path = unseen.map((label) => `${label[this.#locale]}${comma}`).join('');
    return path && `<span class="visually-hidden">${escaped(path)}</span>`;
  }

  table(layout: LayoutTable, alone: boolean, narrow: boolean): void {
    this.#isEntered = false;
    const caption = `${layout.id}-caption`;
    this.static(
      `<div class="scroller" data-caption="${caption}"><table part="table" class="${narrow ? 'phone' : layout.table}"><caption id="${caption}" part="${alone ? 'heading' : 'caption'}">${escaped(layout.caption[this.#locale])}</caption><thead>`,
    );
    this.rows(layout.head);
    this.static('</thead><tbody>');
    this.rows(layout.body);
    this.static('</tbody></table></div>');
  }

  /**
   * Through a template of Lit, which has the page's leave to make markup where Trusted Types are required. Kept in a
   * document of its own: clones made in the page's cost browsers half as much again.
   */
  content(): DocumentFragment {
    const strings: TemplateStringsArray = Object.assign([this.#markup], { raw: [this.#markup] });
    const { content } = document.createElement('template');
    render(html(strings), content);
    return content;
  }
}

const build = (table: FormTable, locale: Locale, options: LayoutOptions): TableTemplate => {
  const writer = new TemplateWriter(locale);
  const layouts = layoutTable(table, options);
  const alone = table.bands.length === 1;
  if (alone) writer.static('<div class="tables">');
  else {
    writer.static(
      `<p part="heading" id="heading">${escaped(table.heading[locale])}</p><div class="tables several" role="group" aria-labelledby="heading">`,
    );
  }
  for (const layout of layouts) writer.table(layout, alone, options.narrow === true);
  writer.static('</div>');
  return { cells: writer.cells, content: writer.content() };
};

const built = new WeakMap<FormTable, Map<string, TableTemplate>>();

/** Which rows say something differs from report to report: the last are kept, not all there ever were. */
const keptAtMost = 40;

/** Nothing but the form's own labels goes into the markup, and those are escaped. */
export const tableTemplate = (
  table: FormTable,
  locale: Locale,
  options: LayoutOptions = {},
): TableTemplate => {
  const known = built.get(table) ?? new Map<string, TableTemplate>();
  built.set(table, known);
  const { narrow = false, column = '', rows } = options;
  const key = [locale, narrow, column, rows ? [...rows].join(' ') : '*'].join('|');
  const template = known.get(key) ?? build(table, locale, options);
  if (known.size >= keptAtMost) known.clear();
  known.set(key, template);
  return template;
};
