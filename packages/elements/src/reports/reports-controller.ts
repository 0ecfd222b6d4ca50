import type { Report } from '@disclosure-report/core';
import { eventOf, outcomeOf, type Outcome } from '../disclosure-report/source/outcome.js';
import { SourcesController, type SourcesHost } from '../shared/sources-controller.js';
import { addressesIn, fetchReports, outcomesOfJson } from './sources.js';

/** What was found, and at which address. */
type Found = Outcome & { readonly address?: string };

/** A report that could not be read, and the address where it should have been. */
export type FailedSource = Extract<Found, { readonly failure: unknown }>;

interface Host extends SourcesHost {
  readonly reports: unknown;
}

/**
 * Finds the reports to show: the property, else `src`, else scripts of JSON among the children. One that can't be read
 * keeps none of the others back.
 */
export class ReportsController extends SourcesController<Host> {
  reports: readonly Report[] = [];
  failed: readonly FailedSource[] = [];
  isLoading = false;

  protected get given(): unknown {
    return this.host.reports;
  }

  protected get hasResult(): boolean {
    return this.reports.length > 0;
  }

  protected takeGiven(reports: unknown): void {
    this.#show([reports].flat().map((one) => outcomeOf(one, document.baseURI)));
  }

  protected rest(): void {
    this.#show([]);
  }

  protected readChildren(): void {
    const scripts = this.host.querySelectorAll(':scope > script[type="application/json"]');
    this.#show([...scripts].flatMap(({ textContent }) => outcomesOfJson(textContent, document.baseURI)));
  }

  protected fetchFrom(src: string, signal: AbortSignal): void {
    this.isLoading = true;
    this.host.requestUpdate();
    void this.#fetch(addressesIn(src), signal);
  }

  async #fetch(addresses: readonly string[], signal: AbortSignal): Promise<void> {
    const found = await Promise.all(
      addresses.map(async (address) =>
        (await fetchReports(address, signal)).map((outcome): Found => ({ ...outcome, address })),
      ),
    );
    if (signal.aborted) return;
    const all = found.flat();
    this.#show(all);
    for (const one of all) this.host.dispatchEvent(eventOf(one));
  }

  #show(found: readonly Found[]): void {
    this.isLoading = false;
    this.reports = found.flatMap((one) => ('loaded' in one ? one.loaded.report : []));
    this.failed = found.flatMap((one) => ('failure' in one ? one : []));
    this.host.requestUpdate();
  }
}
