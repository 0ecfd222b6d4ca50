import { SourcesController, type SourcesHost } from '../../shared/sources-controller.js';
import { fetchReport } from './fetch-report.js';
import { readPublished } from './read-published.js';
import { eventOf, outcomeOf, type Loaded, type Outcome } from './outcome.js';
import { hasPublishedContent } from './published-content.js';
import type { Failure } from './source.events.js';

export type SourceState =
  | { readonly kind: 'empty' }
  /** The children are not there yet, or are being read; until then they are what is shown. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly loaded: Loaded }
  /** `visible` is false where the children themselves say what could not be read. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly visible: boolean };

interface Host extends SourcesHost {
  readonly loading: 'eager' | 'lazy';
  readonly report: unknown;
  readonly notes: Loaded['notes'];
  readonly provenance: Loaded['provenance'];
}

/** Finds the report to show: the property, else `src`, else a script of JSON or published tables among the children. */
export class SourceController extends SourcesController<Host> {
  state: SourceState = { kind: 'reading' };
  /** Something is on its way that takes time. */
  readonly #onStart: () => void;
  #sight: IntersectionObserver | undefined;

  constructor(host: Host, onStart: () => void) {
    super(host);
    this.#onStart = onStart;
    host.addController(this);
  }

  protected get given(): unknown {
    return this.host.report;
  }

  protected get hasResult(): boolean {
    return this.state.kind === 'ready';
  }

  /** Plain scripts set the property too: what is no report is told, not thrown. */
  protected takeGiven(report: unknown): void {
    const { notes, provenance } = this.host;
    const outcome = outcomeOf(report, document.baseURI);
    if ('loaded' in outcome) this.#show({ kind: 'ready', loaded: { ...outcome.loaded, notes, provenance } });
    else this.#tell(outcome, true);
  }

  protected rest(): void {
    this.#show({ kind: 'reading' });
  }

  protected fetchFrom(src: string, signal: AbortSignal): void {
    this.#show({ kind: 'loading' });
    const fetch = (): void => {
      this.#onStart();
      void this.#settle(fetchReport(src, signal, outcomeOf), signal, true);
    };
    if (this.host.loading === 'lazy') this.#whenNear(fetch);
    else fetch();
  }

  protected readChildren(signal: AbortSignal): void {
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    if (script) {
      void this.#settle(outcomeOf(script.textContent, document.baseURI), signal, true);
    } else if (hasPublishedContent(this.host)) {
      if (!this.hasResult) this.rest();
      this.#onStart();
      void this.#settle(readPublished(this.host), signal, false);
    } else this.#show({ kind: 'empty' });
  }

  protected override giveUp(): void {
    super.giveUp();
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
    sight.observe(this.host);
    this.#sight = sight;
  }

  async #settle(reading: Outcome | Promise<Outcome>, signal: AbortSignal, visible: boolean): Promise<void> {
    const outcome = await reading;
    if (!signal.aborted) this.#tell(outcome, visible);
  }

  #tell(outcome: Outcome, visible: boolean): void {
    this.#show(
      'loaded' in outcome
        ? { kind: 'ready', loaded: outcome.loaded }
        : { kind: 'failed', failure: outcome.failure, visible },
    );
    this.host.dispatchEvent(eventOf(outcome));
  }

  #show(state: SourceState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
