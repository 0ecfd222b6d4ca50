import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from '../test/mutation/random.js';
import type { TextMutation } from './text-mutations.js';

export const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Spoils the text of one part of an Office file and packs it again: spoiled bytes alone seldom get past the archive. */
export const spoiledInside = (bytes: Uint8Array, mutation: TextMutation, random: Random): Uint8Array => {
  try {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
    const weighty = names.filter((name) =>
      /document\.xml$|sheet\d*\.xml$|sharedStrings|styles|numbering/.test(name),
    );
    const pool = weighty.length > 0 && random.chance(0.8) ? weighty : names;
    const name = pool[random.below(pool.length)];
    const part = name === undefined ? undefined : parts[name];
    if (name === undefined || !part) return bytes;
    return zipSync({ ...parts, [name]: strToU8(mutation(strFromU8(part), random)) });
  } catch {
    // What an earlier mutation has broken stays broken.
    return bytes;
  }
};
