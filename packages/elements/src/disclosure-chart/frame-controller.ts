import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Frame } from '@disclosure-report/core';

/** The picture's text, beside that of the page; never below 12 px, however small the page's is. */
const text = { size: 0.8125, least: 12, line: 1.45 } as const;

/** Measures the room there is, so that the picture is drawn in the page's own pixels and its text is never scaled. */
export class FrameController implements ReactiveController {
  /** `undefined` before the first layout. */
  frame: Frame | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(() => {
    this.#measureInFrame();
  });
  #strip: Element | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#strip) this.#observer.observe(this.#strip);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** The strip's width is the picture's, and does not change when the picture does. */
  hostUpdated(): void {
    const strip = this.#host.shadowRoot?.querySelector('.width') ?? undefined;
    if (strip !== this.#strip) {
      this.#observer.disconnect();
      this.#strip = strip;
      if (strip) {
        this.#observer.observe(strip);
        this.#measureInFrame();
      }
    } else if (this.frame) this.#measure();
  }

  /**
   * Before the frame's sizes are reported: the picture may bring a scrollbar and so another width, which among the
   * reports would be a loop.
   */
  #measureInFrame(): void {
    requestAnimationFrame(() => {
      this.#measure();
    });
  }

  #measure(): void {
    const width = this.#strip?.clientWidth ?? 0;
    const fontSize = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const line = Math.max(text.least, text.size * fontSize) * text.line;
    if (width === 0 || (this.frame?.width === width && this.frame.line === line)) return;
    this.frame = { width, line };
    this.#host.requestUpdate();
  }
}

/** The size of the text in a line, in pixels. */
export const textSizeIn = ({ line }: Frame): number => line / text.line;
