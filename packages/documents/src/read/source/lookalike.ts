import type { Lookalike } from '../failure.js';

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const ascii = (text: string): readonly number[] => Array.from(text, (character) => character.charCodeAt(0));

const signatures: readonly (readonly [Lookalike, readonly number[], number?])[] = [
  ['rtf', ascii('{\\rtf')],
  ['office', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['image', ascii('WEBP'), 8],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', [0x1f, 0x8b]],
  ['archive', ascii('Rar!')],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
];

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Office files are archives that name their parts: `word/…`, `xl/…`. The list of all names is at the end. */
const archiveKind = (bytes: Uint8Array): Lookalike => {
  const names = latin(bytes.subarray(0, 4096)) + latin(bytes.subarray(Math.max(0, bytes.length - 65536)));
  if (names.includes('word/')) return 'word';
  return names.includes('xl/') ? 'spreadsheet' : 'archive';
};

const isTextByte = (byte: number): boolean => byte >= 0x20 || (byte >= 0x07 && byte <= 0x0d) || byte === 0x1b;

/** UTF-16 text is full of zero bytes; its mark says that they are text. */
const hasUtf16Mark = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** What bytes are that no text reader can make sense of; `undefined` where they may be text. */
export const lookalikeOf = (bytes: Uint8Array): Lookalike | undefined => {
  // Some portals put a few bytes before the header; readers of PDF look this far for it, too.
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return archiveKind(bytes);
  const known = signatures.find(([, signature, at]) => startsWith(bytes, signature, at));
  if (known) return known[0];
  if (hasUtf16Mark(bytes)) return undefined;
  const sample = bytes.subarray(0, 65536);
  const odd = sample.reduce((count, byte) => count + (isTextByte(byte) ? 0 : 1), 0);
  return odd > sample.length / 200 ? 'binary' : undefined;
};
