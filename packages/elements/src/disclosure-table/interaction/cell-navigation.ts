import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { earlyAct, type Act } from '../early-act.js';

const cellsIn = (row: Element): readonly HTMLTableCellElement[] => [
  ...row.querySelectorAll<HTMLTableCellElement>('td'),
];

const cellAround = (target: EventTarget | undefined): HTMLTableCellElement | null =>
  target instanceof Element ? target.closest<HTMLTableCellElement>('tbody td') : null;

/** The cell the focus goes to by a key; `undefined` where the key moves nothing. */
const neighbour = (cell: HTMLTableCellElement, key: string): HTMLTableCellElement | undefined => {
  const table = cell.closest('table');
  if (!table) return undefined;
  const rows = [...table.querySelectorAll('tbody tr')].map(cellsIn).filter(({ length }) => length > 0);
  const line = rows.findIndex((cells) => cells.includes(cell));
  const column = rows[line]?.indexOf(cell) ?? 0;
  const places: Readonly<Record<string, readonly [line: number, column: number]>> = {
    ArrowLeft: [line, column - 1],
    ArrowRight: [line, column + 1],
    ArrowUp: [line - 1, column],
    ArrowDown: [line + 1, column],
    Home: [line, 0],
    End: [line, (rows[line]?.length ?? 0) - 1],
  };
  const [y, x] = places[key] ?? [-1, -1];
  return rows[y]?.[x];
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
    const early = earlyAct();
    if (early) void this.#answerLate(early);
  }

  /** Once the report around the table listens: it may have what it does with a cell a moment later than the table. */
  async #answerLate(early: Act): Promise<void> {
    const around = this.#host.getRootNode();
    const host = around instanceof ShadowRoot ? around.host : this.#host;
    if ('updateComplete' in host) await host.updateComplete;
    this.#answer(early);
  }

  /** On the root: a listener of its own would have a screen reader call every table “clickable”. */
  hostConnected(): void {
    const root = this.#host.shadowRoot;
    root?.addEventListener('click', this.#onAct);
    root?.addEventListener('keydown', this.#onAct);
    root?.addEventListener('focusin', this.#onFocus);
  }

  readonly #onAct = (event: Event): void => {
    this.#answer({ event, target: event.composedPath()[0] });
  };

  #answer({ event, target }: Act): void {
    const cell = cellAround(target);
    if (cell?.getRootNode() !== this.#host.shadowRoot) return;
    if (event instanceof KeyboardEvent) this.#onKey(event, cell);
    else if (event.type === 'click' && getSelection()?.isCollapsed !== false) {
      cell.focus({ preventScroll: true });
      this.#onSelect(cell);
    }
  }

  #onKey(event: KeyboardEvent, cell: HTMLTableCellElement): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#onSelect(cell);
    else {
      const next = neighbour(cell, event.key);
      if (!next) return;
      next.tabIndex = 0;
      next.focus();
    }
    event.preventDefault();
  }

  /** The table is entered again where it was left. */
  readonly #onFocus = (event: Event): void => {
    const cell = cellAround(event.composedPath()[0]);
    if (!cell) return;
    for (const other of cell.closest('table')?.querySelectorAll<HTMLElement>('td[tabindex]') ?? []) {
      if (other !== cell) other.removeAttribute('tabindex');
    }
    cell.tabIndex = 0;
  };
}
