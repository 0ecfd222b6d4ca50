import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseReport } from '@disclosure-report/core';
import type { Failure } from '../disclosure-report.events.js';
import { fetchReport } from './fetch-report.js';
import { isParsed } from './is-parsed.js';
import { outcomeOfJson, type Loaded, type Outcome } from './outcome.js';
import { hasPublishedContent } from './published-content.js';
import { readMarkup } from './read-markup.js';

export type SourceState =
  | { readonly kind: 'empty' }
  /** The children are not there yet, or are being read; until then they are what is shown. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly loaded: Loaded }
  /** `visible` is false where the children themselves say what could not be read. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly visible: boolean };

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly src: string | undefined;
  readonly loading: 'eager' | 'lazy';
  readonly report: unknown;
  readonly notes: Loaded['notes'];
  readonly provenance: Loaded['provenance'];
}

interface Follower {
  /** Something is on its way that takes time. */
  readonly onStart: () => void;
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Finds the report to show: the property, else `src`, else a script of JSON or published tables among the children. */
export class SourceController implements ReactiveController {
  state: SourceState = { kind: 'reading' };
  readonly #host: Host;
  readonly #follow: Follower;
  readonly #children = new MutationObserver(() => {
    if (this.#fromChildren) this.start();
  });
  #abort: AbortController | undefined;
  #sight: IntersectionObserver | undefined;

  constructor(host: Host, follow: Follower) {
    this.#host = host;
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // The first start follows the first update, when all properties are there.
    if (this.#host.hasUpdated && this.state.kind !== 'ready') this.start();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.start);
    this.#giveUp();
  }

  /** Reads the source anew. Whatever was under way is given up. */
  readonly start = (): void => {
    this.#giveUp();
    const { src, report, isConnected } = this.#host;
    if (report !== undefined) {
      this.#take(report);
      return;
    }
    if (!isConnected) {
      this.state = { kind: 'reading' };
      return;
    }
    const abort = (this.#abort = new AbortController());
    if (src !== undefined) {
      this.#show({ kind: 'loading' });
      const fetch = (): void => {
        this.#follow.onStart();
        void this.#settle(fetchReport(src, abort.signal), abort.signal, true);
      };
      if (this.#host.loading === 'lazy') this.#whenNear(fetch);
      else fetch();
    } else if (!isParsed(this.#host)) {
      this.#show({ kind: 'reading' });
      document.addEventListener('DOMContentLoaded', this.start, { once: true });
    } else this.#readChildren(abort.signal);
  };

  #giveUp(): void {
    this.#abort?.abort();
    this.#sight?.disconnect();
  }

  /** One screen ahead, so that who reads on does not have to wait. */
  #whenNear(act: () => void): void {
    const sight = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        sight.disconnect();
        act();
      },
      { rootMargin: '100% 0px' },
    );
    sight.observe(this.#host);
    this.#sight = sight;
  }

  get #fromChildren(): boolean {
    return this.#host.src === undefined && this.#host.report === undefined;
  }

  /** Plain scripts set the property too: what is no report is told, not thrown. */
  #take(report: unknown): void {
    const parsed = parseReport(report);
    if (parsed.ok) {
      const { notes, provenance } = this.#host;
      const loaded = { report: parsed.report, notes, provenance, base: document.baseURI };
      this.#show({ kind: 'ready', loaded });
    } else {
      const failure: Failure = { reason: 'invalid', problems: parsed.problems };
      this.#show({ kind: 'failed', failure, visible: true });
      this.#follow.onOutcome({ failure });
    }
  }

  #readChildren(signal: AbortSignal): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script) {
      void this.#settle(Promise.resolve(outcomeOfJson(script.textContent, document.baseURI)), signal, true);
    } else if (hasPublishedContent(this.#host)) {
      if (this.state.kind !== 'ready') this.#show({ kind: 'reading' });
      this.#follow.onStart();
      void this.#settle(readMarkup(this.#host, document.baseURI), signal, false);
    } else this.#show({ kind: 'empty' });
  }

  async #settle(reading: Promise<Outcome>, signal: AbortSignal, visible: boolean): Promise<void> {
    const outcome = await reading;
    if (signal.aborted) return;
    this.#show(
      'loaded' in outcome
        ? { kind: 'ready', loaded: outcome.loaded }
        : { kind: 'failed', failure: outcome.failure, visible },
    );
    this.#follow.onOutcome(outcome);
  }

  #show(state: SourceState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
