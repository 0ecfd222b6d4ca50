import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Report } from '@disclosure-report/core';
import {
  DisclosureErrorEvent,
  DisclosureLoadEvent,
  type Failure,
} from '../disclosure-report/disclosure-report.events.js';
import { isParsed } from '../disclosure-report/source/is-parsed.js';
import type { Outcome } from '../disclosure-report/source/outcome.js';
import { addressesIn, fetchReports, outcomeOf, outcomesOfJson } from './sources.js';

/** A report that could not be read, and the address where it should have been. */
export interface FailedSource {
  readonly address: string | undefined;
  readonly failure: Failure;
}

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly src: string | undefined;
  readonly reports: unknown;
}

interface FromSource {
  readonly address: string | undefined;
  readonly outcome: Outcome;
}

const withoutAddress = (outcomes: readonly Outcome[]): readonly FromSource[] =>
  outcomes.map((outcome) => ({ address: undefined, outcome }));

/**
 * Finds the reports to show: the property, else `src`, else scripts of JSON among the children. One that can't be read
 * keeps none of the others back.
 */
export class ReportsController implements ReactiveController {
  reports: readonly Report[] = [];
  failed: readonly FailedSource[] = [];
  isLoading = false;
  readonly #host: Host;
  readonly #children = new MutationObserver(() => {
    if (this.#host.src === undefined && this.#host.reports === undefined) this.start();
  });
  #abort: AbortController | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
    // The first start follows the first update, when all properties are there.
    if (this.#host.hasUpdated && this.reports.length === 0) this.start();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.start);
    this.#abort?.abort();
  }

  /** Reads the sources anew. Whatever was under way is given up. */
  readonly start = (): void => {
    this.#abort?.abort();
    const { src, reports, isConnected } = this.#host;
    if (reports !== undefined) {
      const given: readonly unknown[] = Array.isArray(reports) ? reports : [reports];
      this.#show(withoutAddress(given.map(outcomeOf)));
    } else if (!isConnected) this.#show([]);
    else if (src !== undefined) void this.#fetch(addressesIn(src));
    else if (!isParsed(this.#host)) document.addEventListener('DOMContentLoaded', this.start, { once: true });
    else this.#show(withoutAddress(this.#inScripts()));
  };

  #inScripts(): readonly Outcome[] {
    const scripts = this.#host.querySelectorAll(':scope > script[type="application/json"]');
    return [...scripts].flatMap(({ textContent }) => outcomesOfJson(textContent, document.baseURI));
  }

  async #fetch(addresses: readonly string[]): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.isLoading = true;
    this.#host.requestUpdate();
    const outcomes = await Promise.all(
      addresses.map(async (address) =>
        (await fetchReports(address, signal)).map((outcome) => ({ address, outcome })),
      ),
    );
    if (signal.aborted) return;
    const all = outcomes.reduce<readonly FromSource[]>((list, some) => [...list, ...some], []);
    this.#show(all);
    for (const { outcome } of all) {
      this.#host.dispatchEvent(
        'loaded' in outcome
          ? new DisclosureLoadEvent(outcome.loaded.report, outcome.loaded.notes)
          : new DisclosureErrorEvent(outcome.failure),
      );
    }
  }

  #show(outcomes: readonly FromSource[]): void {
    this.isLoading = false;
    this.reports = outcomes.flatMap(({ outcome }) => ('loaded' in outcome ? outcome.loaded.report : []));
    this.failed = outcomes.flatMap(({ address, outcome }) =>
      'loaded' in outcome ? [] : { address, failure: outcome.failure },
    );
    this.#host.requestUpdate();
  }
}
