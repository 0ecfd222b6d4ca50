import { unzipSync } from 'fflate';
import type { Failure, Lookalike } from '../failure.js';

/** The most that the parts of an Office file may unfold to: 16 MB. Those of real reports have under two. */
export const largestUnfolded = 16 * 1024 * 1024;

/** Office files have some tens of parts. */
const mostParts = 5000;

export type Archive =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly failure: Failure };

interface Directory {
  readonly count: number;
  readonly start: number;
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly checksum: number;
  readonly encrypted: boolean;
}

const empty = new Uint8Array();

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

const numbersIn = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The record at the very end of an archive, which a cut-off one lacks. */
const directoryOf = (bytes: Uint8Array): Directory | undefined => {
  const view = numbersIn(bytes);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65535); at -= 1) {
    if (view.getUint32(at, true) !== endOfDirectory) continue;
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  return undefined;
};

const entriesOf = (bytes: Uint8Array, { count, start }: Directory): readonly Entry[] | undefined => {
  const view = numbersIn(bytes);
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      size: view.getUint32(at + 24, true),
      checksum: view.getUint32(at + 16, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

/** CRC-32: a damaged part may still unfold, to other numbers than were put in. */
const checksumOf = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (remainders[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
};

/**
 * Takes the parts that are wanted out of an archive. What they unfold to is summed up before any of them is, and
 * none can unfold to more than it was said to. Fails with `corrupt`, `encrypted` or `unfoldsTooLarge`; never throws.
 */
export const partsOf = (
  bytes: Uint8Array,
  looksLike: Lookalike,
  isWanted: (name: string) => boolean,
): Archive => {
  const corrupt: Archive = { ok: false, failure: { code: 'corrupt', looksLike } };
  const directory = directoryOf(bytes);
  const entries = directory && directory.count <= mostParts ? entriesOf(bytes, directory) : undefined;
  if (!entries) return corrupt;
  const wanted = entries.filter(({ name }) => isWanted(name));
  if (wanted.some(({ encrypted }) => encrypted)) {
    return { ok: false, failure: { code: 'encrypted', looksLike } };
  }
  const size = wanted.reduce((sum, entry) => sum + entry.size, 0);
  if (size > largestUnfolded) {
    return { ok: false, failure: { code: 'unfoldsTooLarge', size, limit: largestUnfolded } };
  }
  const names = new Set(wanted.map(({ name }) => name));
  try {
    const parts = new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => names.delete(name) })));
    const isWhole = wanted.every(({ name, checksum }) => checksumOf(parts.get(name) ?? empty) === checksum);
    return isWhole ? { ok: true, parts } : corrupt;
  } catch {
    return corrupt;
  }
};
