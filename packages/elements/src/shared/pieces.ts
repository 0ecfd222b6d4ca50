import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';
import type { OnDemand } from './on-demand.js';

/** A piece with styles for the element that asks for it. */
interface Styled {
  readonly styles: readonly CSSResult[];
}

/** The files an element needs beside its first: each asked for when it is first needed, and told of when out of reach. */
export class Pieces {
  readonly #host: LitElement;
  readonly #awaiting: (loading: Promise<unknown>) => void;
  readonly #worn = new Set<object>();
  /** How many of its class's styles the element has on. */
  #adopted: number;
  readonly #states = new Map<OnDemand<unknown>, 'coming' | 'there' | 'missing'>();

  constructor(host: LitElement, awaiting: (loading: Promise<unknown>) => void) {
    this.#host = host;
    this.#awaiting = awaiting;
    this.#adopted = (host.constructor as typeof LitElement).elementStyles.length;
  }

  /** What is in a piece, once it is there. */
  get<Value>(piece: OnDemand<Value>): Value | undefined {
    if (piece.value === undefined && !this.#states.has(piece)) void this.load(piece);
    return piece.value;
  }

  /** The same, with its styles put on: by this element now, by those of its class that are made later from the start. */
  wear<Value extends Styled>(piece: OnDemand<Value>): Value | undefined {
    const value = this.get(piece);
    if (value && !this.#worn.has(piece)) {
      this.#worn.add(piece);
      this.#adopt(value.styles);
    }
    return value;
  }

  /** Whether any of these was asked for and may still come. */
  isComing(...pieces: readonly OnDemand<unknown>[]): boolean {
    return pieces.some((piece) => this.#states.get(piece) === 'coming');
  }

  /** Those that are out of reach. */
  get missing(): readonly OnDemand<unknown>[] {
    return [...this.#states].flatMap(([piece, state]) => (state === 'missing' ? [piece] : []));
  }

  /** Asks for a piece, again if need be; `undefined` where it is out of reach. */
  async load<Value>(piece: OnDemand<Value>): Promise<Value | undefined> {
    this.#states.set(piece, 'coming');
    const loading = piece.load().then(
      (value) => {
        this.#states.set(piece, 'there');
        return value;
      },
      () => {
        this.#states.set(piece, 'missing');
        return undefined;
      },
    );
    this.#awaiting(loading);
    return loading;
  }

  /** The class keeps what any of its elements wore, so that most have it from the start. */
  #adopt(styles: readonly CSSResult[]): void {
    const { elementStyles } = this.#host.constructor as typeof LitElement;
    const { shadowRoot } = this.#host;
    elementStyles.push(...styles.filter((one) => !elementStyles.includes(one)));
    if (!shadowRoot || elementStyles.length === this.#adopted) return;
    adoptStyles(shadowRoot, supportsAdoptingStyleSheets ? elementStyles : elementStyles.slice(this.#adopted));
    this.#adopted = elementStyles.length;
  }
}
