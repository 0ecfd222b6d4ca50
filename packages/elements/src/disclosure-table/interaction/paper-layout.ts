import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Paper is given the official layout, whatever the screen shows. */
export class PaperLayout implements ReactiveController {
  isPrinting = false;
  readonly #draw: () => void;

  /** `draw` draws the table at once: a browser takes its picture when its listeners are done. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.#draw();
  };
}
