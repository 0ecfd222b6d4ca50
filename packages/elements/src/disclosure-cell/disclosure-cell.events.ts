/** The reader has seen enough of a cell. */
export class CellCloseEvent extends Event {
  static readonly type = 'cell-close';

  constructor() {
    super(CellCloseEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cell-close': CellCloseEvent;
  }
}
