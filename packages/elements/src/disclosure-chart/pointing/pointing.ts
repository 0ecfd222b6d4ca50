import { pointingStyles } from './pointing.styles.js';

/** Where each key leads from a place in a list of so many. */
const steps: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(last, place + 1),
  ArrowRight: (place, last) => Math.min(last, place + 1),
  ArrowUp: (place) => Math.max(0, place - 1),
  ArrowLeft: (place) => Math.max(0, place - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Goes through the parts of a chart, by keyboard in their list and by pointer in the picture, and brings one out in both. */
class Pointing {
  readonly #root: ShadowRoot;
  /** The key of the part that is brought out. */
  #current: string | undefined;

  constructor(root: ShadowRoot, met: EventTarget, touch: Event | undefined) {
    this.#root = root;
    for (const type of ['pointerover', 'focusin', 'focusout']) {
      root.addEventListener(type, ({ target }) => {
        this.#meet(target);
      });
    }
    const onKey = (event: Event | undefined): void => {
      if (event instanceof KeyboardEvent) this.#step(event);
    };
    root.addEventListener('keydown', onKey);
    this.#meet(met);
    onKey(touch);
  }

  /** The pointer or the keyboard came to something. */
  #meet(target: EventTarget | null): void {
    const isInList = this.#root.activeElement?.getAttribute('role') === 'option';
    this.#root.querySelector('[part="picture"]')?.classList.toggle('focused', isInList);
    const part =
      target instanceof Element && target.closest('[part="picture"] [data-part], [role="option"]:focus');
    if (part) this.#bringOut(part);
  }

  /** Marks what was drawn anew. */
  refresh(): void {
    const options = this.#options;
    const chosen = options.find(({ dataset }) => dataset.part === this.#current);
    if (!chosen) this.#current = undefined;
    for (const option of options) {
      option.setAttribute('aria-selected', String(option === chosen));
      option.tabIndex = option === (chosen ?? options[0]) ? 0 : -1;
    }
    for (const shape of this.#root.querySelectorAll<SVGElement>('svg [data-part]')) {
      shape.classList.toggle('current', chosen !== undefined && shape.dataset.part === this.#current);
    }
    const said = this.#root.querySelector('.said');
    if (said) said.textContent = chosen?.textContent ?? '';
  }

  /** Another chart: none of its parts is brought out. */
  reset(): void {
    this.#current = undefined;
  }

  get #options(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #bringOut(part: Element): void {
    const key = part.getAttribute('data-part') ?? undefined;
    if (key === this.#current) return;
    this.#current = key;
    this.refresh();
  }

  #step(event: KeyboardEvent): void {
    const options = this.#options;
    const place = options.findIndex((option) => option === this.#root.activeElement);
    const step = steps[event.key];
    if (!step || place < 0) return;
    event.preventDefault();
    options[step(place, options.length - 1)]?.focus();
  }
}

export const styles = [pointingStyles];

/** Begins with what was met first, and answers the touch that asked for it. */
export const pointingIn = (
  { shadowRoot }: Element,
  met: EventTarget,
  touch: Event | undefined,
): Pointing | undefined => (shadowRoot ? new Pointing(shadowRoot, met, touch) : undefined);

export type { Pointing };
