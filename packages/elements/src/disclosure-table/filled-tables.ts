import { isSame, showCell, zeroView, type CellView } from './cell-view.js';
import type { DataCell } from '@disclosure-report/core';
import type { TableTemplate } from './table-template.js';

/**
 * Clones of the tables, with their figures kept up to date. In place of a part of Lit's a cell: a table of 175 costs
 * little more than its clone, since a zero is in the template already and touches nothing.
 */
export class FilledTables {
  #template: TableTemplate | undefined;
  /** A browser makes an object of a cell only when it is asked for. */
  #cells: NodeListOf<HTMLTableCellElement> | undefined;
  #shown: CellView[] = [];

  /** In the order of the template's cells. */
  get cells(): readonly HTMLElement[] {
    return [...(this.#cells ?? [])];
  }

  /** Puts the tables into `place` once they are filled, so that a browser goes through their nodes a single time. */
  show(place: Element, template: TableTemplate, viewOf: (data: DataCell | undefined) => CellView): void {
    if (template === this.#template) {
      this.#fill(template, viewOf);
      return;
    }
    const tables = template.content.ownerDocument.importNode(template.content, true);
    this.#template = template;
    this.#cells = tables.querySelectorAll('td');
    this.#shown = [];
    this.#fill(template, viewOf);
    place.replaceChildren(tables);
  }

  clear(place: Element): void {
    place.replaceChildren();
    this.#template = undefined;
  }

  #fill({ cells }: TableTemplate, viewOf: (data: DataCell | undefined) => CellView): void {
    const shown = this.#shown;
    cells.forEach((data, index) => {
      const before = shown[index] ?? zeroView;
      const view = viewOf(data);
      // The cell itself is not asked for where nothing changes.
      if (view === before || isSame(view, before)) return;
      shown[index] = view;
      const cell = this.#cells?.[index];
      if (cell) showCell(cell, view, before);
    });
  }
}
