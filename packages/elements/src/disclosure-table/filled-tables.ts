import { isSame, showCell, zeroView, type CellView } from './cell-view.js';
import type { CellAddress, DataCell } from '@disclosure-report/core';
import type { TableTemplate } from './table-template.js';

const block = (className: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = className;
  return element;
};

/**
 * Clones of the tables in what they stand in, with their figures kept up to date. In place of a part of Lit's a cell: a table of 175 costs
 * little more than its clone, since a zero is in the template already and touches nothing.
 */
export class FilledTables {
  readonly root = block('root');
  readonly place = block('filled');
  #template: TableTemplate | undefined;
  /** A browser makes an object of a cell only when it is asked for. */
  #cells: NodeListOf<HTMLTableCellElement> | undefined;
  #shown: CellView[] = [];

  constructor() {
    this.root.append(block('width'), this.place);
  }

  cellAt(address: CellAddress): HTMLElement | undefined {
    return this.#cells?.[this.#template?.cells.findIndex((data) => data?.cell.address === address) ?? -1];
  }

  addressOf(cell: HTMLElement): CellAddress | undefined {
    return this.#template?.cells.find((_, index) => this.#cells?.[index] === cell)?.cell.address;
  }

  /** Puts the tables into their place once they are filled, so that a browser goes through their nodes a single time. */
  show(template: TableTemplate, viewOf: (data: DataCell | undefined) => CellView): void {
    if (template === this.#template) {
      this.#fill(template, viewOf);
      return;
    }
    const tables = template.content.ownerDocument.importNode(template.content, true);
    this.#template = template;
    this.#cells = tables.querySelectorAll('td');
    this.#shown = new Array<CellView>(template.cells.length).fill(zeroView);
    this.#fill(template, viewOf);
    this.place.replaceChildren(tables);
  }

  /** Says in their place why there are none. */
  clear(why: string): void {
    if (!this.#template && this.place.textContent === why) return;
    this.#template = undefined;
    const note = document.createElement('p');
    note.className = 'note';
    note.textContent = why;
    this.place.replaceChildren(...(why ? [note] : []));
  }

  #fill({ cells }: TableTemplate, viewOf: (data: DataCell | undefined) => CellView): void {
    const shown = this.#shown;
    cells.forEach((data, index) => {
      const before = shown[index];
      const view = viewOf(data);
      // The cell itself is not asked for where nothing changes.
      if (!before || view === before || isSame(view, before)) return;
      shown[index] = view;
      const cell = this.#cells?.[index];
      if (cell) showCell(cell, view, before);
    });
  }
}
