import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseReport } from '@disclosure-report/core';
import type { Failure } from '../disclosure-report.events.js';
import { fetchReport } from './fetch-report.js';
import { isParsed } from './is-parsed.js';
import { outcomeOfJson, type Loaded, type Outcome } from './outcome.js';
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
  readonly report: unknown;
  readonly notes: Loaded['notes'];
}

/** Finds the report to show: the property, else `src`, else a script of JSON or published tables among the children. */
export class SourceController implements ReactiveController {
  state: SourceState = { kind: 'reading' };
  readonly #host: Host;
  readonly #onOutcome: (outcome: Outcome) => void;
  readonly #children = new MutationObserver(() => {
    if (this.#fromChildren) this.start();
  });
  #abort: AbortController | undefined;

  constructor(host: Host, onOutcome: (outcome: Outcome) => void) {
    this.#host = host;
    this.#onOutcome = onOutcome;
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
    this.#abort?.abort();
  }

  /** Reads the source anew. Whatever was under way is given up. */
  readonly start = (): void => {
    this.#abort?.abort();
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
      void this.#settle(fetchReport(src, abort.signal), abort.signal, true);
    } else if (!isParsed(this.#host)) {
      this.#show({ kind: 'reading' });
      document.addEventListener('DOMContentLoaded', this.start, { once: true });
    } else this.#readChildren(abort.signal);
  };

  get #fromChildren(): boolean {
    return this.#host.src === undefined && this.#host.report === undefined;
  }

  /** Plain scripts set the property too: what is no report is told, not thrown. */
  #take(report: unknown): void {
    const parsed = parseReport(report);
    if (parsed.ok) {
      const loaded = { report: parsed.report, notes: this.#host.notes, base: document.baseURI };
      this.#show({ kind: 'ready', loaded });
    } else {
      const failure: Failure = { reason: 'invalid', problems: parsed.problems };
      this.#show({ kind: 'failed', failure, visible: true });
      this.#onOutcome({ failure });
    }
  }

  #readChildren(signal: AbortSignal): void {
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    if (script) {
      void this.#settle(Promise.resolve(outcomeOfJson(script.textContent, document.baseURI)), signal, true);
    } else if (this.#host.textContent.trim()) {
      if (this.state.kind !== 'ready') this.#show({ kind: 'reading' });
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
    this.#onOutcome(outcome);
  }

  #show(state: SourceState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
