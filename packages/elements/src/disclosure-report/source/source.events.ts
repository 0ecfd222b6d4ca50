import type { Problem, ReadingNote, Report } from '@disclosure-report/core';

/** Why there is no report to show. */
export type Failure =
  | { readonly reason: 'network'; readonly detail: string }
  | { readonly reason: 'status'; readonly status: number }
  /** Neither JSON nor a page. */
  | { readonly reason: 'notReport' }
  /** A page, or wrapped content, in which no table of a report was found. */
  | { readonly reason: 'noTables' }
  | { readonly reason: 'invalid'; readonly problems: readonly Problem[] };

/** A source could not be shown; the page's own content stays as it is. */
export class DisclosureErrorEvent extends Event {
  static readonly type = 'disclosure-error';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(DisclosureErrorEvent.type, { bubbles: true, composed: true });
    this.failure = failure;
  }
}

/** A report was read from `src` or from the element's children. */
export class DisclosureLoadEvent extends Event {
  static readonly type = 'disclosure-load';
  readonly report: Report;
  /** What had to be interpreted; `undefined` where the report came as JSON. */
  readonly notes: readonly ReadingNote[] | undefined;

  constructor(report: Report, notes: readonly ReadingNote[] | undefined) {
    super(DisclosureLoadEvent.type, { bubbles: true, composed: true });
    this.report = report;
    this.notes = notes;
  }
}

/** What the element shows is another report, or none any more, whatever its source. */
export class DisclosureShowEvent extends Event {
  static readonly type = 'disclosure-show';
  /** `null` where there is none to show, `undefined` while that is not known. */
  readonly report: Report | null | undefined;

  constructor(report: Report | null | undefined) {
    super(DisclosureShowEvent.type, { bubbles: true, composed: true });
    this.report = report;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'disclosure-error': DisclosureErrorEvent;
    'disclosure-load': DisclosureLoadEvent;
    'disclosure-show': DisclosureShowEvent;
  }
}
