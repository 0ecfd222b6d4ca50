/** A compound file: a little file system in which old Office programs kept a document's streams. */
export interface CompoundFile {
  readonly names: readonly string[];
  readonly stream: (name: string) => Uint8Array | undefined;
}

interface DirectoryEntry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

const headerSize = 512;
const entrySize = 128;
const storedStream = 2;
const root = 5;

/** Numbers of sectors from here on are marks: end of a chain, free, part of a table. */
const firstMark = 0xfffffffa;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const numbersOf = (bytes: Uint8Array): readonly number[] => {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true));
};

/** The sectors of a chain in order; a chain that comes back to itself, or leads out of the file, is broken. */
const chain = (start: number, next: readonly number[]): readonly number[] => {
  const found: number[] = [];
  for (let sector = start; sector < firstMark; sector = next[sector] ?? firstMark) {
    if (sector >= next.length || found.length > next.length) throw new RangeError('broken chain');
    found.push(sector);
  }
  return found;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const entriesIn = (directory: Uint8Array): readonly DirectoryEntry[] => {
  const view = viewOf(directory);
  const text = new TextDecoder('utf-16le');
  return Array.from({ length: Math.floor(directory.length / entrySize) }, (_, at) => {
    const from = at * entrySize;
    const length = Math.max(0, Math.min(64, view.getUint16(from + 64, true)) - 2);
    return {
      name: text.decode(directory.subarray(from, from + length)),
      kind: directory[from + 66] ?? 0,
      start: view.getUint32(from + 116, true),
      size: view.getUint32(from + 120, true),
    };
  });
};

/** @throws {RangeError} where the file is cut off or its chains are broken */
export const compoundFile = (bytes: Uint8Array): CompoundFile => {
  const view = viewOf(bytes);
  const sectorSize = 2 ** view.getUint16(30, true);
  const miniSize = 2 ** view.getUint16(32, true);
  const isOfSize = (sectorSize === 512 || sectorSize === 4096) && miniSize === 64;
  if (!isOfSize) throw new RangeError('unknown sector size');
  const sector = (number: number): Uint8Array => {
    // The header takes a whole sector's room, however large these are.
    const from = (number + 1) * sectorSize;
    if (from >= bytes.length) throw new RangeError('cut off');
    return bytes.subarray(from, Math.min(bytes.length, from + sectorSize));
  };

  const tables: number[] = numbersOf(bytes.subarray(76, headerSize)).filter((number) => number < firstMark);
  const more = view.getUint32(72, true);
  let at = view.getUint32(68, true);
  for (let count = 0; count < more && at < firstMark; count += 1) {
    const numbers = numbersOf(sector(at));
    tables.push(...numbers.slice(0, -1).filter((number) => number < firstMark));
    if (tables.length > bytes.length / sectorSize) throw new RangeError('more tables than sectors');
    at = numbers[numbers.length - 1] ?? firstMark;
  }
  const next = tables.flatMap((number) => numbersOf(sector(number)));
  const chained = (start: number): Uint8Array => joined(chain(start, next).map(sector));

  const entries = entriesIn(chained(view.getUint32(48, true)));
  const cutoff = view.getUint32(56, true);
  const miniStart = view.getUint32(60, true);
  const miniNext = miniStart < firstMark ? numbersOf(chained(miniStart)) : [];
  const rootEntry = entries.find(({ kind }) => kind === root);
  const mini = (): Uint8Array =>
    rootEntry && rootEntry.start < firstMark ? chained(rootEntry.start) : new Uint8Array();
  const streams = entries.filter(({ kind }) => kind === storedStream);
  return {
    names: streams.map(({ name }) => name),
    stream: (name) => {
      const entry = streams.find((known) => known.name === name);
      if (!entry) return undefined;
      if (entry.size >= cutoff) return chained(entry.start).subarray(0, entry.size);
      const sectors = mini();
      const parts = chain(entry.start, miniNext).map((number) =>
        sectors.subarray(number * miniSize, (number + 1) * miniSize),
      );
      return joined(parts).subarray(0, entry.size);
    },
  };
};
