import type { OnDemand } from './on-demand.js';

/** The files an element needs beside its first: each asked for when it is first needed, and told of when out of reach. */
export class Pieces {
  readonly #awaiting: (loading: Promise<void>) => void;
  readonly #asked = new Set<OnDemand<unknown>>();
  readonly #missing = new Set<OnDemand<unknown>>();

  constructor(awaiting: (loading: Promise<void>) => void) {
    this.#awaiting = awaiting;
  }

  /** What is in a piece, once it is there. */
  get<Value>(piece: OnDemand<Value>): Value | undefined {
    if (piece.value === undefined && !this.#asked.has(piece)) void this.load(piece);
    return piece.value;
  }

  /** Those that are out of reach. */
  get missing(): readonly OnDemand<unknown>[] {
    return [...this.#missing];
  }

  /** Asks for a piece, again if need be; `undefined` where it is out of reach. */
  async load<Value>(piece: OnDemand<Value>): Promise<Value | undefined> {
    this.#asked.add(piece);
    this.#missing.delete(piece);
    const loading = piece.load().catch(() => {
      this.#missing.add(piece);
      return undefined;
    });
    this.#awaiting(loading.then(() => undefined));
    return loading;
  }
}
