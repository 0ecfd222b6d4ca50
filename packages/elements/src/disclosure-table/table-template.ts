import { html, type TemplateResult } from 'lit';
import {
  layoutTable,
  type DataCell,
  type FormTable,
  type LayoutCell,
  type LayoutRow,
  type LayoutTable,
  type Locale,
} from '@disclosure-report/core';
import { cell, zeroView, type CellView } from './cell-directive.js';

/** A form table's markup in one language, made once: everything is static but one hole a cell. */
export interface TableTemplate {
  readonly cells: readonly DataCell[];
  readonly render: (views: readonly CellView[]) => TemplateResult;
}

const escaped = (value: string): string =>
  value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const spans = ({ colSpan, rowSpan }: { readonly colSpan: number; readonly rowSpan: number }): string =>
  `${colSpan > 1 ? ` colspan="${colSpan}"` : ''}${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}`;

const referring = (ids: readonly string[]): string =>
  ids.length > 0 ? ` headers="${escaped(ids.join(' '))}"` : '';

/** Collects static markup, split where a value goes in, as a tagged template's strings are. */
class TemplateWriter {
  readonly cells: DataCell[] = [];
  readonly #strings: string[] = [''];
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  static(markup: string): void {
    this.#strings.push(`${this.#strings.pop() ?? ''}${markup}`);
  }

  hole(): void {
    this.#strings.push('');
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
      this.static(`<td class="corner"${spans(cell)}>${escaped(cell.label?.[this.#locale] ?? '')}</td>`);
    } else if (cell.kind === 'header') {
      // The label's own box lets a tall or wide header keep its words in view.
      this.static(
        `<th id="${escaped(cell.id)}" scope="${cell.scope}"${spans(cell)}${referring(cell.headers)} class="level-${cell.headers.length}${cell.total ? ' total' : ''}"><span>${escaped(cell.label[this.#locale])}</span></th>`,
      );
    } else {
      this.cells.push(cell);
      this.static(`<td${referring(cell.headers)}${cell.total ? ' data-total' : ''} `);
      this.hole();
      this.static(`>${zeroView.text}</td>`);
    }
  }

  table(layout: LayoutTable, alone: boolean): void {
    const caption = `${layout.id}-caption`;
    this.static(
      `<div class="scroller" data-caption="${caption}"><table part="table" class="${layout.table}"><caption id="${caption}" part="${alone ? 'heading' : 'caption'}">${escaped(layout.caption[this.#locale])}</caption><thead>`,
    );
    this.rows(layout.head);
    this.static('</thead><tbody>');
    this.rows(layout.body);
    this.static('</tbody></table></div>');
  }

  strings(): TemplateStringsArray {
    return Object.assign([...this.#strings], { raw: this.#strings });
  }
}

const build = (table: FormTable, locale: Locale): TableTemplate => {
  const writer = new TemplateWriter(locale);
  const layouts = layoutTable(table);
  const alone = layouts.length === 1;
  if (alone) writer.static('<div class="tables">');
  else {
    writer.static(
      `<p part="heading" id="heading">${escaped(table.heading[locale])}</p><div class="tables several" role="group" aria-labelledby="heading">`,
    );
  }
  for (const layout of layouts) writer.table(layout, alone);
  writer.static('</div>');
  const strings = writer.strings();
  return { cells: writer.cells, render: (views) => html(strings, ...views.map((view) => cell(view))) };
};

const built = new WeakMap<FormTable, Partial<Record<Locale, TableTemplate>>>();

/** Nothing but the form's own labels goes into the markup, and those are escaped. */
export const tableTemplate = (table: FormTable, locale: Locale): TableTemplate => {
  const known = built.get(table) ?? {};
  built.set(table, known);
  return (known[locale] ??= build(table, locale));
};
