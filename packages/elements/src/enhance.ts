import { DisclosureErrorEvent, DisclosureLoadEvent } from './disclosure-report/disclosure-report.events.js';
import type { DisclosureReport } from './disclosure-report/disclosure-report.js';
import type { EnhanceOptions, Placement } from './enhance-options.js';
import type { Loaded } from './disclosure-report/source/outcome.js';
import { readMarkup } from './disclosure-report/source/read-markup.js';

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

/** What has its report already, or is about to. */
const enhanced = new WeakSet<Element>();

/** One within another is part of it; one with the tag has its report. */
const originalsFor = (target: string | HTMLElement): readonly HTMLElement[] => {
  const found = typeof target === 'string' ? [...document.querySelectorAll<HTMLElement>(target)] : [target];
  return found.filter(
    (element) =>
      !enhanced.has(element) &&
      !found.some((other) => other !== element && other.contains(element)) &&
      !element.closest('disclosure-report') &&
      !element.querySelector('disclosure-report'),
  );
};

/** What can hold a box, but takes no shadow root. */
const holders = 'td, th, li, dd, form, center';

/** A box around all that an original holds, for an original that can hide nothing itself. */
const boxIn = (original: HTMLElement): HTMLElement => {
  const box = document.createElement('div');
  box.append(...original.childNodes);
  original.append(box);
  return box;
};

/** `undefined` for what takes no shadow root, such as a table cell, or has one. */
const shadowOf = (original: HTMLElement): ShadowRoot | undefined => {
  try {
    return original.attachShadow({ mode: 'open' });
  } catch {
    return undefined;
  }
};

/**
 * Into the original's shadow root: its content stays as it is, for the page's scripts and for who links to it, and its
 * box keeps its place in the page, where one more box might break a grid.
 */
const place = (element: DisclosureReport, original: HTMLElement, placement: Placement): void => {
  const root =
    shadowOf(original) ??
    (placement === 'in-place' && original.matches(holders) ? shadowOf(boxIn(original)) : undefined);
  if (!root) {
    if (placement === 'after') original.append(element);
    else original.prepend(element);
    return;
  }
  const content = document.createElement('slot');
  if (placement === 'after') root.append(content, element);
  else root.append(element, content);
  if (placement !== 'in-place') return;
  const way = document.createElement('disclosure-original');
  way.original = content;
  way.substitute = element;
  content.hidden = true;
  root.prepend(way);
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
  place(element, original, placement);
  element.dispatchEvent(new DisclosureLoadEvent(report, notes));
  return element;
};

const enhanceOne = async (
  original: HTMLElement,
  placement: Placement,
): Promise<readonly DisclosureReport[]> => {
  enhanced.add(original);
  const outcome = await readMarkup(original, document.baseURI);
  if ('loaded' in outcome) return [await showReport(original, outcome.loaded, placement)];
  enhanced.delete(original);
  original.dispatchEvent(new DisclosureErrorEvent(outcome.failure));
  return [];
};

/**
 * Finds the reports in what a page has published all along, and shows each before, after or in the place of its
 * original, which is not changed: it gets a shadow root, in a table cell a box within that does. Where there is nothing to
 * read a `disclosure-error` event on the original says why. Waits for the page to be parsed. What has its report already
 * is left as it is, so that it may be called again for what comes later; the page is not watched.
 */
export const enhance = async (
  target: string | HTMLElement,
  { placement = 'before' }: EnhanceOptions = {},
): Promise<readonly DisclosureReport[]> => {
  await parsed();
  const shown = await Promise.all(originalsFor(target).map((original) => enhanceOne(original, placement)));
  return shown.flat();
};
