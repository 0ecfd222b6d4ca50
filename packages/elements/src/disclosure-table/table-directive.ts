import { noChange } from 'lit';
import { directive, Directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import { isSame, showCell, zeroView, type CellView } from './cell-view.js';
import type { TableTemplate } from './table-template.js';

/** The data cells of some tables by their place. A browser makes an object of a cell only when it is asked for. */
class DataCells {
  readonly #byBody: readonly HTMLCollectionOf<HTMLTableCellElement>[];

  constructor(element: Element) {
    this.#byBody = Array.from(element.getElementsByTagName('tbody'), (body) =>
      body.getElementsByTagName('td'),
    );
  }

  at(index: number): HTMLTableCellElement | undefined {
    let place = index;
    for (const cells of this.#byBody) {
      if (place < cells.length) return cells[place];
      place -= cells.length;
    }
    return undefined;
  }
}

/**
 * Fills its element with a clone of a table and keeps the figures up to date. In place of a part of Lit's a cell: a
 * table of 175 costs little more than its clone, since a zero is in the template already and touches nothing.
 */
class TableDirective extends Directive {
  #template: TableTemplate | undefined;
  #cells: DataCells | undefined;
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
      this.#cells = new DataCells(element);
      this.#shown = [];
      this.#template = template;
    }
    for (let index = 0; index < views.length; index += 1) {
      const view = views[index] ?? zeroView;
      const before = this.#shown[index] ?? zeroView;
      // The cell itself is not asked for where nothing changes.
      if (view === before || isSame(view, before)) continue;
      const cell = this.#cells?.at(index);
      if (cell) showCell(cell, view, before);
    }
    this.#shown = views;
    return noChange;
  }
}

export const filledTable: (template: TableTemplate, views: readonly CellView[]) => DirectiveResult =
  directive(TableDirective);
