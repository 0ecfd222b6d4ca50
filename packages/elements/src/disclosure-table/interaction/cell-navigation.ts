import type { ReactiveController, ReactiveControllerHost } from 'lit';

const cellsIn = (row: Element): readonly HTMLTableCellElement[] => [
  ...row.querySelectorAll<HTMLTableCellElement>('td'),
];

const dataRows = (table: Element): readonly HTMLTableRowElement[] => [
  ...table.querySelectorAll<HTMLTableRowElement>('tbody tr'),
];

/** The cell the focus goes to by a key; `undefined` where the key moves nothing. */
const neighbour = (cell: HTMLTableCellElement, key: string): HTMLTableCellElement | undefined => {
  const row = cell.parentElement;
  const table = cell.closest('table');
  if (!row || !table) return undefined;
  const cells = cellsIn(row);
  const column = cells.indexOf(cell);
  const rows = dataRows(table).filter((one) => cellsIn(one).length > 0);
  const line = rows.findIndex((one) => one === row);
  const at = (y: number, x: number): HTMLTableCellElement | undefined => {
    const found = rows[y];
    return found && cellsIn(found)[x];
  };
  switch (key) {
    case 'ArrowLeft':
      return at(line, column - 1);
    case 'ArrowRight':
      return at(line, column + 1);
    case 'ArrowUp':
      return at(line - 1, column);
    case 'ArrowDown':
      return at(line + 1, column);
    case 'Home':
      return at(line, 0);
    case 'End':
      return at(line, cells.length - 1);
    default:
      return undefined;
  }
};

/** Puts the focus on a cell in the middle of the window. */
export const bringIntoView = (cell: HTMLElement): void => {
  cell.tabIndex = 0;
  cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: 'center', inline: 'center' });
};

/**
 * Lets the figures of a table be walked by arrow keys and asked about. Each table is one stop for the Tab key, at first
 * the cell its template says, and stays a plain table for who listens: a grid would take the browse keys of a screen reader away.
 */
export class CellNavigation implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onSelect: (cell: HTMLTableCellElement) => void;

  constructor(host: ReactiveControllerHost & HTMLElement, onSelect: (cell: HTMLTableCellElement) => void) {
    this.#host = host;
    this.#onSelect = onSelect;
    host.addController(this);
  }

  /** On the root: a listener of its own would have a screen reader call every table “clickable”. */
  hostConnected(): void {
    const root = this.#host.shadowRoot;
    root?.addEventListener('click', this.#onClick);
    root?.addEventListener('keydown', this.#onKey);
    root?.addEventListener('focusin', this.#onFocus);
  }

  readonly #onClick = (event: Event): void => {
    const cell = this.#cellOf(event);
    if (!cell || getSelection()?.isCollapsed === false) return;
    cell.focus({ preventScroll: true });
    this.#onSelect(cell);
  };

  readonly #onKey = (event: Event): void => {
    const cell = this.#cellOf(event);
    if (!cell || !(event instanceof KeyboardEvent) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#onSelect(cell);
    else {
      const next = neighbour(cell, event.key);
      if (!next) return;
      next.tabIndex = 0;
      next.focus();
    }
    event.preventDefault();
  };

  /** The table is entered again where it was left. */
  readonly #onFocus = (event: Event): void => {
    const cell = this.#cellOf(event);
    if (!cell) return;
    for (const other of cell.closest('table')?.querySelectorAll<HTMLElement>('td[tabindex]') ?? []) {
      if (other !== cell) other.removeAttribute('tabindex');
    }
    cell.tabIndex = 0;
  };

  #cellOf(event: Event): HTMLTableCellElement | undefined {
    const [target] = event.composedPath();
    const cell = target instanceof Element ? target.closest('tbody td') : null;
    return cell instanceof HTMLTableCellElement ? cell : undefined;
  }
}
