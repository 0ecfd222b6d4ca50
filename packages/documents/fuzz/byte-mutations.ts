import type { Random } from '../test/mutation/random.js';

/** One way of spoiling bytes. */
export type ByteMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const slice = (bytes: Uint8Array, random: Random, longest: number): Uint8Array => {
  const start = random.below(bytes.length + 1);
  return bytes.slice(start, start + random.between(1, longest));
};

const insert = (bytes: Uint8Array, inserted: Uint8Array, random: Random): Uint8Array => {
  const at = random.below(bytes.length + 1);
  return joined(bytes.slice(0, at), inserted, bytes.slice(at));
};

const changed =
  (most: number, change: (byte: number, random: Random) => number): ByteMutation =>
  (bytes, random) => {
    const spoiled = bytes.slice();
    for (let count = random.between(1, most); count > 0; count -= 1) {
      const at = random.below(spoiled.length);
      spoiled[at] = change(spoiled[at] ?? 0, random);
    }
    return spoiled;
  };

const cutEnd: ByteMutation = (bytes, random) => bytes.slice(0, random.below(bytes.length + 1));

const cutStart: ByteMutation = (bytes, random) => bytes.slice(random.below(Math.min(bytes.length, 200) + 1));

const splice: ByteMutation = (bytes, random) => insert(bytes, slice(bytes, random, 600), random);

const insertZeros: ByteMutation = (bytes, random) =>
  insert(bytes, new Uint8Array(random.between(1, 300)), random);

const insertNoise: ByteMutation = (bytes, random) => {
  const noise = Uint8Array.from({ length: random.between(1, 40) }, () => random.below(256));
  return insert(bytes, noise, random);
};

const cutOut: ByteMutation = (bytes, random) => {
  const at = random.below(bytes.length + 1);
  return joined(bytes.slice(0, at), bytes.slice(at + random.between(1, 800)));
};

export const byteMutations: readonly [ByteMutation, ...ByteMutation[]] = [
  changed(12, (byte, random) => byte ^ (1 << random.below(8))),
  changed(60, (_, random) => random.below(256)),
  changed(8, (_, random) => random.pick([0, 0xff, 0x7f, 0x80])),
  cutEnd,
  cutStart,
  splice,
  insertZeros,
  insertNoise,
  cutOut,
];
