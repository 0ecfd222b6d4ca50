import type { DisclosureReport } from './disclosure-report/disclosure-report.js';
import type { Placement } from './enhance-options.js';

/** Can stand nowhere but where they are: what they hold gets the box, not they. */
const fixed = 'td, th, li, dt, dd, caption, figcaption, legend, summary, form, center';

/** Nothing but its own kind can stand beside a part of a table. */
const siteOf = (original: HTMLElement): HTMLElement =>
  original.matches('thead, tbody, tfoot, tr') ? (original.closest('table') ?? original) : original;

/** `undefined` for what takes no shadow root, such as a table and its cells, or has one. */
const shadowOf = (site: HTMLElement): ShadowRoot | undefined => {
  try {
    return site.attachShadow({ mode: 'open' });
  } catch {
    return undefined;
  }
};

/** A box for an original that can hide nothing itself: around what it holds, or around it. */
const boxFor = (site: HTMLElement): HTMLElement => {
  const box = document.createElement('div');
  if (site.matches(fixed)) {
    box.append(...site.childNodes);
    site.append(box);
  } else {
    site.replaceWith(box);
    box.append(site);
  }
  return box;
};

const showIn = (root: ShadowRoot, element: DisclosureReport, placement: Placement): void => {
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

/**
 * Into the original's shadow root: its content stays as it is, for the page's scripts and for who links to it, and its
 * box keeps its place in the page, where one more box might break a grid.
 */
export const placeReport = (element: DisclosureReport, original: HTMLElement, placement: Placement): void => {
  const site = siteOf(original);
  const isRoot = site.parentElement === null;
  const root = shadowOf(site) ?? (placement === 'in-place' && !isRoot ? shadowOf(boxFor(site)) : undefined);
  if (root) showIn(root, element, placement);
  else if (isRoot || site.matches(fixed)) site[placement === 'after' ? 'append' : 'prepend'](element);
  else site[placement === 'after' ? 'after' : 'before'](element);
};
