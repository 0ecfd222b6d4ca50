import type { PropertyValues } from 'lit';
import type { Report } from '@disclosure-report/core';
import type { Words } from '../language/words.js';
import { outcomeOf } from '../disclosure-report/source/outcome.js';
import { OnDemand } from '../shared/on-demand.js';
import type { Pieces } from '../shared/pieces.js';
import type { SourcesHost } from '../shared/sources-controller.js';

/** An element that shows reports. */
export interface ReportsHost extends SourcesHost {
  readonly reports: unknown;
  readonly for: string | undefined;
}

/** What is said of reports that could not be shown. */
type Said = (words: Words, pieces: Pieces) => unknown;

/** Tells the reports there are now, unless they stay as they are, whether more are on their way, and what is to be said. */
export type Tell = (reports: readonly Report[] | undefined, isLoading: boolean, said?: Said) => void;

/** Tells what a source of the element has, now and whenever that changes, until what it returns is called. */
type Follow = (host: ReportsHost, tell: Tell) => () => void;

const viewers = new OnDemand<{ readonly follow: Follow }>(() => import('./viewers.js'));

const ownSources = new OnDemand<{ readonly follow: Follow }>(() => import('./own-sources.js'));

/**
 * The reports an element shows: its property, else what the viewers in `for` show, else those at `src`, else those in
 * scripts of JSON among its children. What follows the others comes when it is needed; what was given and is not all
 * sound is a matter of what can say so.
 */
export class Reports {
  found: readonly Report[] = [];
  isLoading = false;
  said: Said | undefined;
  readonly pieces: Pieces;
  readonly #host: ReportsHost;
  #leave: (() => void) | undefined;
  /** Only another source could bring others. */
  #isSettled = false;

  constructor(host: ReportsHost, pieces: Pieces) {
    this.#host = host;
    this.pieces = pieces;
  }

  /** Before each update: looks where the reports come from, as long as that is not settled. */
  renew(changed: PropertyValues): void {
    if (this.#isSettled && !['reports', 'for', 'src'].some((name) => changed.has(name))) return;
    this.#leave?.();
    const host = this.#host;
    const { reports, for: ids, src } = host;
    const given = [reports ?? []].flat();
    const sound = given.flatMap((one) => {
      const outcome = outcomeOf(one, '');
      return 'loaded' in outcome ? outcome.loaded.report : [];
    });
    const hasOwn = reports ? sound.length < given.length : (src ?? host.querySelector('script'));
    const needed = !reports && ids ? viewers : hasOwn ? ownSources : undefined;
    const piece = needed && this.pieces.get(needed);
    this.#isSettled = Boolean(reports ?? piece);
    this.#leave = piece?.follow(host, this.#tell);
    if (!needed) this.#tell(sound, false);
    else if (!piece) this.#tell(undefined, this.pieces.isComing(needed));
  }

  readonly #tell: Tell = (reports, isLoading, said) => {
    this.found = reports ?? this.found;
    this.isLoading = isLoading;
    this.said = said;
    this.#host.requestUpdate();
  };
}
