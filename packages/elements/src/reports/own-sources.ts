import { fetchReport } from '../disclosure-report/source/fetch-report.js';
import { eventOf, outcomeOf, type Outcome } from '../disclosure-report/source/outcome.js';
import { OnDemand } from '../shared/on-demand.js';
import { SourcesController } from '../shared/sources-controller.js';
import type { FailedSource } from './failed-view.js';
import type { ReportsHost, Tell } from './reports.js';

const failures = new OnDemand(() => import('./failed-view.js'));

/** What was found, and at which address. */
type Found = Extract<Outcome, { readonly loaded: unknown }> | FailedSource;

/** What is written in JSON; of what is none, the text. */
const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** The addresses in a `src`: parted by white space, or as a list in JSON where they have any themselves. */
const addressesIn = (src: string): readonly string[] => {
  const listed = readJson(src);
  return Array.isArray(listed)
    ? listed.filter((one): one is string => typeof one === 'string')
    : src.split(/\s+/).filter(Boolean);
};

/** One report or a list of them as JSON. */
const outcomesOfJson = (json: string, base: string): readonly Outcome[] =>
  [readJson(json)].flat().map((one) => outcomeOf(one, base));

/** What is at an address: a report's JSON, a list of them, or a page with its tables. */
const foundAt = async (address: string, signal: AbortSignal): Promise<readonly Found[]> => {
  const outcomes = [await fetchReport(address, signal, outcomesOfJson)].flat();
  return outcomes.map((outcome) => ({ ...outcome, address }));
};

/**
 * Reads what is at `src`, or in scripts of JSON among the children, or was given and is not all sound. One that can't be
 * read keeps none of the others back.
 */
class OwnSources extends SourcesController<ReportsHost> {
  protected hasResult = false;
  readonly #tell: Tell;

  constructor(host: ReportsHost, tell: Tell) {
    super(host);
    this.#tell = tell;
    host.addController(this);
    if (!host.hasUpdated) this.start();
  }

  protected get given(): unknown {
    return this.host.reports;
  }

  protected takeGiven(given: unknown): void {
    this.#show([given].flat().map((one) => outcomeOf(one, document.baseURI)));
  }

  protected rest(): void {
    this.#show([]);
  }

  protected readChildren(): void {
    const scripts = [...this.host.querySelectorAll(':scope > script[type="application/json"]')];
    this.#show(scripts.flatMap(({ textContent }) => outcomesOfJson(textContent, document.baseURI)));
  }

  protected fetchFrom(src: string, signal: AbortSignal): void {
    this.#tell(undefined, true);
    void this.#fetch(addressesIn(src), signal);
  }

  async #fetch(addresses: readonly string[], signal: AbortSignal): Promise<void> {
    const found = (await Promise.all(addresses.map((address) => foundAt(address, signal)))).flat();
    if (signal.aborted) return;
    this.#show(found);
    for (const one of found) this.host.dispatchEvent(eventOf(one));
  }

  #show(found: readonly Found[]): void {
    const reports = found.flatMap((one) => ('loaded' in one ? one.loaded.report : []));
    const failed = found.flatMap((one) => ('failure' in one ? one : []));
    this.hasResult = reports.length > 0;
    this.#tell(
      reports,
      false,
      failed.length > 0 ? (words, pieces) => pieces.wear(failures)?.failedView(failed, words) : undefined,
    );
  }
}

export const follow = (host: ReportsHost, tell: Tell): (() => void) => {
  const own = new OwnSources(host, tell);
  return () => {
    host.removeController(own);
    own.hostDisconnected();
  };
};
