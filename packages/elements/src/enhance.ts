import { DisclosureErrorEvent, DisclosureLoadEvent } from './disclosure-report/disclosure-report.events.js';
import type { DisclosureReport } from './disclosure-report/disclosure-report.js';
import type { EnhanceOptions, Placement } from './enhance-options.js';
import type { Loaded } from './disclosure-report/source/outcome.js';
import { readPublished } from './disclosure-report/source/read-published.js';
import { placeReport } from './place-report.js';

export type { EnhanceOptions, Placement };

const parsed = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else
      document.addEventListener(
        'DOMContentLoaded',
        () => {
          resolve();
        },
        { once: true },
      );
  });

/** On what has its report already, or is about to: by its name, for a page may have the script twice, in two versions. */
const enhanced = Symbol.for('disclosure-report.enhanced');

const isEnhanced = (element: Element): boolean => Reflect.has(element, enhanced);

/** One within another is part of it. */
const hasReport = (element: Element): boolean => {
  for (let outer: Element | null = element; outer; outer = outer.parentElement)
    if (isEnhanced(outer)) return true;
  return [...element.querySelectorAll('*')].some(isEnhanced);
};

/** One with the tag has its report. */
const originalsFor = (target: string | HTMLElement): readonly HTMLElement[] => {
  const found = typeof target === 'string' ? [...document.querySelectorAll<HTMLElement>(target)] : [target];
  return found.filter(
    (element) =>
      !hasReport(element) &&
      !found.some((other) => other !== element && other.contains(element)) &&
      !element.closest('disclosure-report') &&
      !element.querySelector('disclosure-report'),
  );
};

const showReport = async (
  original: HTMLElement,
  { report, notes }: Loaded,
  placement: Placement,
): Promise<DisclosureReport> => {
  await import('./define/disclosure-report.js');
  if (placement === 'in-place') await import('./define/disclosure-original.js');
  const element = document.createElement('disclosure-report');
  element.report = report;
  element.notes = notes;
  placeReport(element, original, placement);
  element.dispatchEvent(new DisclosureLoadEvent(report, notes));
  return element;
};

const enhanceOne = async (
  original: HTMLElement,
  placement: Placement,
): Promise<readonly DisclosureReport[]> => {
  Reflect.set(original, enhanced, true);
  const outcome = await readPublished(original);
  if ('loaded' in outcome) return [await showReport(original, outcome.loaded, placement)];
  Reflect.deleteProperty(original, enhanced);
  original.dispatchEvent(new DisclosureErrorEvent(outcome.failure));
  return [];
};

/**
 * Finds the reports in what a page has published all along, and shows each before, after or in the place of its
 * original, which is not changed: it gets a shadow root, or in place a box does, within a table cell or around a table.
 * Where there is nothing to read a `disclosure-error` event on the original says why. Waits for the page to be parsed.
 * What has its report already is left as it is, so that it may be called again for what comes later; the page is not
 * watched.
 */
export const enhance = async (
  target: string | HTMLElement,
  { placement = 'before' }: EnhanceOptions = {},
): Promise<readonly DisclosureReport[]> => {
  await parsed();
  const shown = await Promise.all(originalsFor(target).map((original) => enhanceOne(original, placement)));
  return shown.flat();
};
