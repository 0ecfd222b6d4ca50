import type { ReactiveController, ReactiveControllerHost } from 'lit';

const connected = new Set<PaperLayout>();

const onPrint = ({ type }: Event): void => {
  for (const layout of connected) layout.show(type === 'beforeprint');
};

/** Paper is given the official layout, whatever the screen shows. */
export class PaperLayout implements ReactiveController {
  isPrinting = false;
  readonly #draw: () => void;

  /** `draw` draws the table at once: a browser takes its picture when its listeners are done. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  /** One listener for all tables of the page. */
  hostConnected(): void {
    connected.add(this);
    if (connected.size > 1) return;
    addEventListener('beforeprint', onPrint);
    addEventListener('afterprint', onPrint);
  }

  hostDisconnected(): void {
    connected.delete(this);
    if (connected.size > 0) return;
    removeEventListener('beforeprint', onPrint);
    removeEventListener('afterprint', onPrint);
  }

  show(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.#draw();
  }
}
