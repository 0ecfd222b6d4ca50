import { isSame, showCell, zeroView, type CellView } from './cell-view.js';
import type { TableTemplate } from './table-template.js';

/**
 * Clones of the tables, with their figures kept up to date. In place of a part of Lit's a cell: a table of 175 costs
 * little more than its clone, since a zero is in the template already and touches nothing.
 */
export class FilledTables {
  #place: Element | undefined;
  #template: TableTemplate | undefined;
  /** A browser makes an object of a cell only when it is asked for. */
  #cells: NodeListOf<HTMLTableCellElement> | undefined;
  #shown: readonly CellView[] = [];

  /** In the order of the template's cells. */
  get cells(): readonly (HTMLElement | undefined)[] {
    return this.#template?.places.map((place) => this.#cells?.[place]) ?? [];
  }

  /** Puts the tables into `place` once they are filled, so that a browser goes through their nodes a single time. */
  show(place: Element, template: TableTemplate, views: readonly CellView[]): void {
    if (place === this.#place && template === this.#template) {
      this.#fill(template, views);
      return;
    }
    const tables = template.content.ownerDocument.importNode(template.content, true);
    this.#place = place;
    this.#template = template;
    this.#cells = tables.querySelectorAll('td');
    this.#shown = [];
    this.#fill(template, views);
    place.replaceChildren(tables);
  }

  clear(): void {
    this.#place?.replaceChildren();
    this.#place = undefined;
    this.#cells = undefined;
  }

  #fill({ places }: TableTemplate, views: readonly CellView[]): void {
    const shown = this.#shown;
    views.forEach((view, index) => {
      const before = shown[index] ?? zeroView;
      // The cell itself is not asked for where nothing changes.
      if (view === before || isSame(view, before)) return;
      const cell = this.#cells?.[places[index] ?? -1];
      if (cell) showCell(cell, view, before);
    });
    this.#shown = views;
  }
}
