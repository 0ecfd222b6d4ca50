import type { CellAddress } from '@disclosure-report/core';

/** The reader asked about a cell. Cancel it to answer in another way. */
export class CellSelectEvent extends Event {
  static readonly type = 'cell-select';
  readonly address: CellAddress;

  constructor(address: CellAddress) {
    super(CellSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.address = address;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cell-select': CellSelectEvent;
  }
}
