import type { DisclosureReport } from '../disclosure-report/disclosure-report.js';
import type { ReportsHost, Tell } from './reports.js';

/** Also before it is upgraded: nothing is known of its report then. */
const isViewer = (element: Element | null): element is DisclosureReport =>
  element?.localName === 'disclosure-report';

/** What can bring another report: the former is told by viewers, the latter comes when all of them were parsed. */
const events = ['disclosure-show', 'DOMContentLoaded'];

/** Takes what viewers show. They may come and go, be upgraded, and get or lose their ids at any time. */
export const follow = (host: ReportsHost, tell: Tell): (() => void) => {
  let scope: Document | ShadowRoot = document;
  let told: readonly unknown[] | undefined;
  const look = (): void => {
    const shown = (host.for ?? '').split(/\s+/).map((id) => {
      const element = scope.getElementById(id);
      if (isViewer(element)) return element.shown;
      // Until the parser has gone past everything, one may still come.
      return document.readyState === 'loading' ? undefined : null;
    });
    if (told && shown.every((one, place) => one === told?.[place])) return;
    told = shown;
    tell(
      shown.flatMap((report) => report ?? []),
      shown.includes(undefined),
    );
  };
  const changes = new MutationObserver(look);
  const source = {
    hostConnected: () => {
      const root = host.getRootNode();
      scope = root instanceof ShadowRoot ? root : document;
      changes.observe(scope, { childList: true, subtree: true, attributeFilter: ['id'] });
      for (const event of events) document.addEventListener(event, look);
      look();
    },
    hostDisconnected: () => {
      changes.disconnect();
      for (const event of events) document.removeEventListener(event, look);
    },
  };
  host.addController(source);
  return () => {
    host.removeController(source);
    source.hostDisconnected();
  };
};
