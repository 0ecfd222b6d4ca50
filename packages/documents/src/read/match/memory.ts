/**
 * What was worked out about texts, kept for the next document as well: the labels and headers of one report are those
 * of the next. Bounded in number and length, so that no document can fill the memory; what is full is begun anew.
 */
export class Memory<Value> {
  readonly #known = new Map<string, { readonly value: Value }>();
  readonly #most: number;
  readonly #longest: number;

  constructor({ most = 2000, longest = 400 } = {}) {
    this.#most = most;
    this.#longest = longest;
  }

  /** The same `find` has to be used for all texts. */
  of(text: string, find: (text: string) => Value): Value {
    const known = this.#known.get(text);
    if (known) return known.value;
    if (text.length > this.#longest) return find(text);
    const kept = copied(text);
    const value = find(kept);
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(kept, { value });
    return value;
  }
}

/** A text cut out of a page keeps all of the page in memory; a copy keeps only itself. */
export const copied = (text: string): string => ` ${text}`.slice(1);
