/** Numbers that look random and are the same for the same seed, on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
    // Seeds that follow one another give alike first numbers.
    for (let skipped = 0; skipped < 3; skipped += 1) this.next();
  }

  /** At least 0 and less than 1. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to `count - 1`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Value>(choices: readonly [Value, ...Value[]]): Value {
    return choices[this.below(choices.length)] ?? choices[0];
  }

  /** Some of a list, each as likely as any other, in the list's order. */
  some<Value>(list: readonly Value[], count: number): readonly Value[] {
    const ranked = list.map((value, index) => ({ value, index, rank: this.next() }));
    const chosen = ranked.sort((one, other) => one.rank - other.rank).slice(0, count);
    return chosen.sort((one, other) => one.index - other.index).map(({ value }) => value);
  }
}

/** A seed of its own for each name and number. */
export const seedOf = (name: string, seed: number): number => {
  let hash = 0x811c9dc5;
  for (const character of `${name}/${seed}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};
