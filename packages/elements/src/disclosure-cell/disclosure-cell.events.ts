import type { Statement } from '@disclosure-report/core';

/** The reader has seen enough of a cell. */
export class CellCloseEvent extends Event {
  static readonly type = 'cell-close';

  constructor() {
    super(CellCloseEvent.type, { bubbles: true, composed: true });
  }
}

/** The reader asked to see where the text speaks of a cell. */
export class StatementSelectEvent extends Event {
  static readonly type = 'statement-select';
  readonly statement: Statement;

  constructor(statement: Statement) {
    super(StatementSelectEvent.type, { bubbles: true, composed: true });
    this.statement = statement;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cell-close': CellCloseEvent;
    'statement-select': StatementSelectEvent;
  }
}
