import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element that shows what comes from somewhere. */
export interface SourcesHost extends ReactiveControllerHost, HTMLElement {
  readonly hasUpdated: boolean;
  readonly src: string | undefined;
}

/** Whether the parser has gone past an element, so that all its children are there. */
const isParsed = (element: Element): boolean => {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
};

/** When what an element shows is to be read, and from where: its property, else `src`, else its children. */
export abstract class SourcesController<Host extends SourcesHost> implements ReactiveController {
  protected readonly host: Host;
  readonly #children = new MutationObserver(() => {
    if (this.host.src === undefined && this.given === undefined) this.start();
  });
  #abort: AbortController | undefined;

  constructor(host: Host) {
    this.host = host;
  }

  /** What the element was given as a property. */
  protected abstract readonly given: unknown;
  protected abstract readonly hasResult: boolean;

  protected abstract takeGiven(given: unknown): void;
  protected abstract fetchFrom(src: string, signal: AbortSignal): void;
  protected abstract readChildren(signal: AbortSignal): void;
  /** There is nothing to read, or not yet. */
  protected abstract rest(): void;

  hostConnected(): void {
    this.#children.observe(this.host, { childList: true, characterData: true, subtree: true });
    // The first start follows the first update, when all properties are there.
    if (this.host.hasUpdated && !this.hasResult) this.start();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    document.removeEventListener('DOMContentLoaded', this.start);
    this.giveUp();
  }

  /** Reads the sources anew. Whatever was under way is given up. */
  readonly start = (): void => {
    this.giveUp();
    const { host, given } = this;
    if (given !== undefined) this.takeGiven(given);
    else if (!host.isConnected) this.rest();
    else if (host.src !== undefined) this.fetchFrom(host.src, this.#signal());
    else if (isParsed(host)) this.readChildren(this.#signal());
    else {
      this.rest();
      document.addEventListener('DOMContentLoaded', this.start, { once: true });
    }
  };

  protected giveUp(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** That of what is under way; there is none for what is at hand. */
  #signal(): AbortSignal {
    return (this.#abort = new AbortController()).signal;
  }
}
