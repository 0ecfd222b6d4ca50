import { noChange } from 'lit';
import { directive, Directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import { showCell, zeroView, type CellView } from './cell-view.js';
import type { TableTemplate } from './table-template.js';

/**
 * Fills its element with a clone of a table and keeps the figures up to date. In place of a part of Lit's a cell: a
 * table of 175 costs little more than its clone, since a zero is in the template already and touches nothing.
 */
class TableDirective extends Directive {
  #template: TableTemplate | undefined;
  #cells: readonly Element[] = [];
  #shown: readonly CellView[] = [];

  render(_template: TableTemplate, _views: readonly CellView[]): unknown {
    return noChange;
  }

  override update(
    { element }: ElementPart,
    [template, views]: [TableTemplate, readonly CellView[]],
  ): unknown {
    if (template !== this.#template) {
      element.replaceChildren(template.content.cloneNode(true));
      this.#cells = [...element.querySelectorAll('tbody')].flatMap((body) =>
        Array.from(body.getElementsByTagName('td')),
      );
      this.#shown = [];
      this.#template = template;
    }
    for (let index = 0; index < views.length; index += 1) {
      const view = views[index] ?? zeroView;
      const before = this.#shown[index] ?? zeroView;
      const cell = this.#cells[index];
      if (cell && view !== before) showCell(cell, view, before);
    }
    this.#shown = views;
    return noChange;
  }
}

export const filledTable: (template: TableTemplate, views: readonly CellView[]) => DirectiveResult =
  directive(TableDirective);
