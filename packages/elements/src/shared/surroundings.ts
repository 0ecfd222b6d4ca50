import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Locale } from '@disclosure-report/core';
import { localeAround } from './locale.js';

type Host = ReactiveControllerHost & Element;

const connected = new Set<SurroundingsController>();
let observer: MutationObserver | undefined;
let scheme: MediaQueryList | undefined;

const refreshAll = (): void => {
  for (const controller of connected) controller.refresh();
};

/** One observer for all elements of the page: they stand in the same surroundings. */
const watch = (controller: SurroundingsController): void => {
  connected.add(controller);
  if (observer) return;
  observer = new MutationObserver(refreshAll);
  observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  // Where pages keep their light and dark switch.
  for (const root of [document.documentElement, document.body]) observer.observe(root, { attributes: true });
  scheme ??= matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', refreshAll);
};

const unwatch = (controller: SurroundingsController): void => {
  connected.delete(controller);
  if (connected.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  scheme?.removeEventListener('change', refreshAll);
};

/** Tells an element the language of the page around it, and when that or the page's colours may have changed. */
export class SurroundingsController implements ReactiveController {
  #locale: Locale | undefined;
  readonly #host: Host;
  readonly #onRefresh: () => void;

  constructor(host: Host, onRefresh: () => void) {
    this.#host = host;
    this.#onRefresh = onRefresh;
    host.addController(this);
  }

  hostConnected(): void {
    watch(this);
    this.refresh();
  }

  hostDisconnected(): void {
    unwatch(this);
  }

  /** Looked for when it is first asked for: an element that is told its language never asks. */
  get locale(): Locale {
    return (this.#locale ??= localeAround(this.#host));
  }

  refresh(): void {
    const before = this.#locale;
    if (before !== undefined) {
      this.#locale = localeAround(this.#host);
      if (this.#locale !== before) this.#host.requestUpdate();
    }
    this.#onRefresh();
  }
}
