import type { DisclosureReport } from '../../src/disclosure-report/disclosure-report.js';
import type { DisclosureTable } from '../../src/disclosure-table/disclosure-table.js';

/** Two frames: sizes are observed in the first, what follows from them is drawn in the second. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** Waits for the report and everything in it. */
export const settled = async (element: DisclosureReport): Promise<void> => {
  await element.updateComplete;
  await Promise.all(tablesIn(element).map((table) => table.updateComplete));
  await painted();
};

export const tablesIn = (element: DisclosureReport): DisclosureTable[] => [
  ...element.renderRoot.querySelectorAll('disclosure-table'),
];

export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const inside = (element: Element, selector: string): Element | null =>
  element.shadowRoot?.querySelector(selector) ?? null;

export const nextEvent = <Name extends keyof GlobalEventHandlersEventMap>(
  target: EventTarget,
  name: Name,
): Promise<GlobalEventHandlersEventMap[Name]> =>
  new Promise((resolve) => {
    target.addEventListener(
      name,
      (event) => {
        resolve(event as GlobalEventHandlersEventMap[Name]);
      },
      { once: true },
    );
  });

/** Answers the page's requests by itself, those it returns nothing for excepted, until it is put back. */
export const stubFetch = (
  answer: (address: string, options?: RequestInit) => Promise<Response> | undefined,
): (() => void) => {
  const real = window.fetch.bind(window);
  window.fetch = (input, options) =>
    answer(input instanceof Request ? input.url : input.toString(), options) ?? real(input, options);
  return () => {
    window.fetch = real;
  };
};
