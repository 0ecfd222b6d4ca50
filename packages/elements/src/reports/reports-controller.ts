import type { Report } from '@disclosure-report/core';
import type { Failure } from '../disclosure-report/disclosure-report.events.js';
import { eventOf, outcomeOf, type Outcome } from '../disclosure-report/source/outcome.js';
import { SourcesController, type SourcesHost } from '../shared/sources-controller.js';
import { addressesIn, fetchReports, outcomesOfJson } from './sources.js';

/** A report that could not be read, and the address where it should have been. */
export interface FailedSource {
  readonly address: string | undefined;
  readonly failure: Failure;
}

interface Host extends SourcesHost {
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
    const given: readonly unknown[] = Array.isArray(reports) ? reports : [reports];
    this.#show(withoutAddress(given.map((one) => outcomeOf(one, document.baseURI))));
  }

  protected rest(): void {
    this.#show([]);
  }

  protected readChildren(): void {
    const scripts = this.host.querySelectorAll(':scope > script[type="application/json"]');
    const all = [...scripts].flatMap(({ textContent }) => outcomesOfJson(textContent, document.baseURI));
    this.#show(withoutAddress(all));
  }

  protected fetchFrom(src: string, signal: AbortSignal): void {
    this.isLoading = true;
    this.host.requestUpdate();
    void this.#fetch(addressesIn(src), signal);
  }

  async #fetch(addresses: readonly string[], signal: AbortSignal): Promise<void> {
    const outcomes = await Promise.all(
      addresses.map(async (address) =>
        (await fetchReports(address, signal)).map((outcome) => ({ address, outcome })),
      ),
    );
    if (signal.aborted) return;
    const all = outcomes.flat();
    this.#show(all);
    for (const { outcome } of all) this.host.dispatchEvent(eventOf(outcome));
  }

  #show(outcomes: readonly FromSource[]): void {
    this.isLoading = false;
    this.reports = outcomes.flatMap(({ outcome }) => ('loaded' in outcome ? outcome.loaded.report : []));
    this.failed = outcomes.flatMap(({ address, outcome }) =>
      'loaded' in outcome ? [] : { address, failure: outcome.failure },
    );
    this.host.requestUpdate();
  }
}
