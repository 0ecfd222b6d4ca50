import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '@disclosure-report/core';
import { localeAround } from './locale.js';
import { isLightText } from './tone.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Widths of its own, in characters, below which the element changes layout; container queries came after Chromium 88. */
const widths = { compact: 54, narrow: 34 } as const;

/** A guess before the element has a size: asking for that would lay the page out for it alone. */
const guessedWidth = (): number => window.innerWidth / 16;

const isBelow = (width: number, limit: number): boolean => width > 0 && width < limit;

const connected = new Set<SurroundingsController>();
const waiting = new Set<SurroundingsController>();
/** Strips as wide as their elements, which are forgotten with them. */
const watched = new WeakMap<Element, SurroundingsController>();
let sizes: ResizeObserver | undefined;

/** Reads all before it writes any, so that the layout it asks for is the frame's own. */
const measureAll = (): void => {
  const dressing = [...waiting].map((one) => one.measure());
  waiting.clear();
  for (const dress of dressing) dress();
};

const refreshAll = (): void => {
  for (const one of connected) one.refresh();
};

/** One observer of each kind for all elements of the page: they stand in the same surroundings. */
const observePage = (): void => {
  sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) watched.get(target)?.measureInFrame();
  });
  const page = new MutationObserver(refreshAll);
  page.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  // Where pages keep their light and dark switch.
  for (const root of [document.documentElement, document.body]) page.observe(root, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', refreshAll);
};

/**
 * Tells an element the language of the page around it, and what CSS alone cannot tell in old browsers: whether it is narrow, and
 * whether it stands on dark ground.
 */
export class SurroundingsController implements ReactiveController {
  isCompact: boolean;
  isNarrow: boolean;
  #locale: Locale | undefined;
  readonly #host: Host;
  readonly #onMeasured: () => void;

  constructor(host: Host, onMeasured: () => void) {
    this.#host = host;
    this.#onMeasured = onMeasured;
    const width = guessedWidth();
    this.isCompact = isBelow(width, widths.compact);
    this.isNarrow = isBelow(width, widths.narrow);
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    if (!sizes) observePage();
    this.refresh();
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  /**
   * Watches the strip that stands first and not the element, whose height is the layout's. What was drawn is measured
   * in any case: looking for tables in it, to watch them too, is felt at each edit.
   */
  hostUpdated(): void {
    const root = this.#root;
    const strip = root?.firstElementChild;
    if (!root || !strip) return;
    if (!watched.has(strip)) {
      watched.set(strip, this);
      sizes?.observe(strip);
      // By guess first, so that on phones nothing moves once the size is known.
      this.#dress(root);
    }
    this.measureInFrame();
  }

  /** Looked for when it is first asked for: an element that is told its language never asks. */
  get locale(): Locale {
    return (this.#locale ??= localeAround(this.#host));
  }

  /** The page may have another language, or other colours. */
  refresh(): void {
    const before = this.#locale;
    this.#locale = undefined;
    if (before !== undefined && this.locale !== before) this.#host.requestUpdate();
    this.measureInFrame();
  }

  /**
   * Before what was drawn is seen. Whatever changes a size while sizes are being reported is a loop, and told the page as
   * an error.
   */
  measureInFrame(): void {
    if (waiting.size === 0) requestAnimationFrame(measureAll);
    waiting.add(this);
  }

  /** Reads what the layout depends on; what it returns writes what follows from it. */
  measure(): () => void {
    const root = this.#root;
    const style = getComputedStyle(this.#host);
    const width = this.#host.clientWidth / Number.parseFloat(style.fontSize);
    const dark = isLightText(style.color);
    return () => {
      if (!root) return;
      root.classList.toggle('dark', dark);
      if (width > 0) this.#fit(width);
      this.#dress(root);
      this.#onMeasured();
    };
  }

  #fit(width: number): void {
    const [isCompact, isNarrow] = [isBelow(width, widths.compact), isBelow(width, widths.narrow)];
    if (isCompact === this.isCompact && isNarrow === this.isNarrow) return;
    this.isCompact = isCompact;
    this.isNarrow = isNarrow;
    this.#host.requestUpdate();
  }

  get #root(): Element | null {
    return this.#host.shadowRoot?.querySelector('.root') ?? null;
  }

  #dress(root: Element): void {
    root.classList.toggle('compact', this.isCompact);
    root.classList.toggle('narrow', this.isNarrow);
  }
}
