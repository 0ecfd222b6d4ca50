import { FlateErrorCode, Unzlib } from 'fflate';
import { limits } from './limits.js';

/** How much of a file is looked back over for what a compressed part says of itself. */
const longestHead = 4096;

const step = 64 * 1024;

/** The most that the rarer ways of compression unfold to. */
const rareFactor = 1000;

const find = (bytes: Uint8Array, word: Uint8Array, from: number): number => {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
};

/** Maps of characters are short; what is longer is something else. */
const longestMap = 2 * 1024 * 1024;

const latin = new TextDecoder('latin1');

const sections = /begin(bf|cid)range([\s\S]*?)(?:end\1range|$)/g;

/** Lists name each character by itself, and so are as short as they look. */
const list = /\[[^\]]*\]/g;

/** First and last code of a range, and what it stands for. */
const range = /<([^>]*)>\s*<([^>]*)>\s*(?:<[^>]*>|\d+)/g;

/** A code as the library reads it, which passes over all that is no digit. */
const codeIn = (digits: string): number => Number.parseInt(digits.replace(/[^\da-f]/gi, '') || '0', 16);

const between = (from: string, to: string): number => Math.max(0, codeIn(to) - codeIn(from));

/** How many characters a character map spells out at most: a few bytes can name a range of millions. */
const charactersIn = (map: string): number => {
  let count = 0;
  for (const [, , section = ''] of map.matchAll(sections)) {
    const ranges = section.replace(list, '<0>');
    if (ranges.replace(range, '').trim() === '') {
      for (const [, from = '', to = ''] of ranges.matchAll(range)) count += between(from, to);
      continue;
    }
    // In a muddle any code may be taken for the first of a range.
    const codes = Array.from(ranges.matchAll(/<([^>]*)>/g), ([, code = '']) => code);
    for (const [at, code] of codes.entries()) count += between(code, codes[at + 1] ?? '');
  }
  return count;
};

/** Adler-32, the checksum that ends compressed data. */
class Checksum {
  #low = 1;
  #high = 0;

  add(bytes: Uint8Array): void {
    // Sums of so many bytes stay exact until they are reduced.
    for (let at = 0; at < bytes.length; at += 3800) {
      for (const byte of bytes.subarray(at, at + 3800)) {
        this.#low += byte;
        this.#high += this.#low;
      }
      this.#low %= 65521;
      this.#high %= 65521;
    }
  }

  /** Whether it stands at the end of the data; line ends may follow it. */
  endsIn(data: Uint8Array): boolean {
    const sum = [this.#high >> 8, this.#high & 255, this.#low >> 8, this.#low & 255];
    for (let from = Math.max(0, data.length - 8); from <= data.length - 4; from += 1) {
      if (sum.every((byte, at) => data[from + at] === byte)) return true;
    }
    return false;
  }
}

interface Unfolded {
  readonly size: number;
  readonly characters: number;
  readonly condition: 'sound' | 'doubtful' | 'damaged';
}

/** What a compressed part unfolds to, counted no further than `most` bytes. */
const unfolded = (bytes: Uint8Array, most: number): Unfolded => {
  let size = 0;
  let map = '';
  const checksum = new Checksum();
  const inflate = new Unzlib((chunk) => {
    size += chunk.length;
    checksum.add(chunk);
    if (size <= longestMap) map += latin.decode(chunk);
  });
  try {
    for (let at = 0; at < bytes.length && size <= most; at += step) {
      inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
  } catch (error) {
    // Some programs leave the last bytes out, which loses nothing.
    const isCut = error instanceof Error && 'code' in error && error.code === FlateErrorCode.UnexpectedEOF;
    return { size, characters: charactersIn(map), condition: isCut ? 'doubtful' : 'damaged' };
  }
  const condition = checksum.endsIn(bytes) ? 'sound' : 'doubtful';
  return { size, characters: charactersIn(map), condition };
};

const start = new TextEncoder().encode('stream');
const encrypt = new TextEncoder().encode('/Encrypt');
const end = new TextEncoder().encode('endstream');

/** Pictures are never unfolded by this reader, and fonts are large. */
const isPicture = /\/Subtype\s*\/Image\b/;
const isFont = /\/Length1\b|\/Subtype\s*\/(?:CIDFontType0C|Type1C|OpenType)\b/;

/**
 * What a PDF is like inside: `sound`, `doubtful` where a checksum does not fit, `damaged` where a part does not unfold,
 * `tooCostly` where it unfolds to more than a report can be.
 */
export type Condition = 'sound' | 'doubtful' | 'damaged' | 'tooCostly';

/** Compressed parts of a file, each with what is said of it. Pictures are left out. */
function* partsOf(bytes: Uint8Array): Generator<{ readonly head: string; readonly data: Uint8Array }> {
  for (let at = find(bytes, start, 0); at >= 0; ) {
    const from = at + start.length;
    const close = find(bytes, end, from);
    const before = latin.decode(bytes.subarray(Math.max(0, at - longestHead), at));
    const head = before.slice(before.lastIndexOf(' obj') + 1);
    const data = bytes.subarray(from + (bytes[from] === 13 ? 2 : 1), close < 0 ? bytes.length : close);
    if (!isPicture.test(head)) yield { head, data };
    at = close < 0 ? -1 : find(bytes, start, close + end.length);
  }
}

const filter = /\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|BrotliDecode)\b/g;

/** The two bytes that data of the usual compression begins with; other data does so now and then. */
const isDeflated = ([first = 0, second = 0]: Uint8Array): boolean =>
  (first & 15) === 8 && ((first << 8) | second) % 31 === 0;

const plain = (data: Uint8Array): Unfolded => ({
  size: data.length,
  characters: charactersIn(latin.decode(data.subarray(0, longestMap))),
  condition: 'sound',
});

/**
 * Looks into the compressed parts of a PDF beforehand, because the library would unfold them all in one go, and would
 * leave out without a word what it cannot unfold.
 */
export const conditionOf = (bytes: Uint8Array): Condition => {
  // What is encrypted can't be looked into.
  const isEncrypted = find(bytes, encrypt, 0) >= 0;
  let worst: Condition = 'sound';
  const left: Record<'content' | 'fonts' | 'characters', number> = { ...limits.unfolded };
  for (const { head, data } of partsOf(bytes)) {
    const filters = head.match(filter) ?? [];
    const isFlate = filters[0]?.startsWith('/Fl') === true;
    const kind = isFont.test(head) ? 'fonts' : 'content';
    // How it is compressed may be said elsewhere, or in other letters.
    const isUnsaid = filters.length === 0 && isDeflated(data);
    const { size, characters, condition } = isFlate || isUnsaid ? unfolded(data, left[kind]) : plain(data);
    left.characters -= characters;
    left[kind] -= size * rareFactor ** Math.max(0, filters.length - (isFlate ? 1 : 0));
    if (left[kind] < 0 || left.characters < 0) return 'tooCostly';
    // A font's shapes are not looked at.
    if (isEncrypted || isUnsaid || kind === 'fonts' || worst === 'damaged' || condition === 'sound') continue;
    worst = condition;
  }
  return worst;
};
