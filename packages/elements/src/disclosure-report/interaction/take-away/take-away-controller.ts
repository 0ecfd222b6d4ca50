import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadTakeAway } from './load-take-away.js';

export type TakeAwayState = 'closed' | 'loading' | 'open' | 'unreachable';

/** Opens and closes what a reader can take away; its file is fetched when it is first opened. */
export class TakeAwayController implements ReactiveController {
  state: TakeAwayState = 'closed';
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Nothing is held for an element that is out of the page. */
  hostDisconnected(): void {
    this.#show('closed');
  }

  readonly toggle = (): void => {
    if (this.state === 'closed' || this.state === 'unreachable') void this.#open();
    else this.#show('closed');
  };

  async #open(): Promise<void> {
    this.#show('loading');
    let reached: TakeAwayState = 'open';
    try {
      await loadTakeAway();
    } catch {
      reached = 'unreachable';
    }
    // It may have been closed meanwhile.
    if (this.state === 'loading') this.#show(reached);
  }

  #show(state: TakeAwayState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
