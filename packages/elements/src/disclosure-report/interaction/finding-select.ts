import type { Finding } from '@disclosure-report/core';

/** The reader asked to see a finding's cells. Cancel it to show them another way. */
export class FindingSelectEvent extends Event {
  static readonly type = 'finding-select';
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(FindingSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.finding = finding;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'finding-select': FindingSelectEvent;
  }
}
