import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isLightText } from './tone.js';

/** Widths of its own, in characters, below which the element changes layout; container queries came after Chromium 88. */
const widths = { compact: 54, narrow: 34 } as const;

/** A guess before the element has a size: asking for that would lay the page out for it alone. */
const guessedWidth = (): number => window.innerWidth / 16;

const isBelow = (width: number, limit: number): boolean => width > 0 && width < limit;

/** What CSS alone cannot tell in old browsers: whether the element is narrow, and whether it stands on dark ground. */
export class LayoutController implements ReactiveController {
  isCompact: boolean;
  isNarrow: boolean;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onMeasured: () => void;
  readonly #observer = new ResizeObserver(() => {
    this.#refreshInFrame();
  });
  #observed: readonly Element[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement, onMeasured: () => void) {
    this.#host = host;
    this.#onMeasured = onMeasured;
    const width = guessedWidth();
    this.isCompact = isBelow(width, widths.compact);
    this.isNarrow = isBelow(width, widths.narrow);
    host.addController(this);
  }

  hostConnected(): void {
    for (const element of this.#observed) this.#observer.observe(element);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /**
   * Watches the strip that stands first and not the element, whose height is the layout's. Observing what is observed already would
   * report it again.
   */
  hostUpdated(): void {
    const root = this.#root;
    if (!root) return;
    // By guess first, so that on phones nothing moves once the size is known.
    if (this.#observed.length === 0 && this.isCompact) this.#dress(root);
    // By the tag alone, for which browsers are quick; a list of selectors is held against every cell.
    const observed = [root.firstElementChild ?? root, ...root.getElementsByTagName('table')];
    const before = this.#observed;
    if (observed.length === before.length && observed.every((one, index) => one === before[index])) return;
    this.hostDisconnected();
    this.#observed = observed;
    this.hostConnected();
    // Sooner than the sizes are reported: before what was drawn is seen.
    this.#refreshInFrame();
  }

  /** Whatever changes a size while sizes are being reported is a loop, and told the page as an error. */
  #refreshInFrame(): void {
    requestAnimationFrame(() => {
      this.refresh();
    });
  }

  #fit(width: number): void {
    const [isCompact, isNarrow] = [isBelow(width, widths.compact), isBelow(width, widths.narrow)];
    if (isCompact === this.isCompact && isNarrow === this.isNarrow) return;
    this.isCompact = isCompact;
    this.isNarrow = isNarrow;
    this.#host.requestUpdate();
  }

  get #root(): Element | null {
    return this.#host.shadowRoot?.querySelector('.root') ?? null;
  }

  #dress(root: Element): void {
    root.classList.toggle('compact', this.isCompact);
    root.classList.toggle('narrow', this.isNarrow);
  }

  /** Reads before it writes, so that the layout it asks for is the frame's own. */
  refresh(): void {
    const root = this.#root;
    if (!root) return;
    const style = getComputedStyle(this.#host);
    const width = this.#host.clientWidth / Number.parseFloat(style.fontSize);
    const dark = isLightText(style.color);
    root.classList.toggle('dark', dark);
    if (width > 0) this.#fit(width);
    this.#dress(root);
    this.#onMeasured();
  }
}
