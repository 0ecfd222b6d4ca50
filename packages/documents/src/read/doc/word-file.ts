import { largestText } from '../failure.js';
import type { CompoundFile } from '../office/compound.js';
import { propertiesIn, type ParagraphProperties } from './properties.js';

/** A paragraph, or the end of a cell or row, with the character that ends it. */
export interface DocParagraph {
  readonly text: string;
  readonly mark: 'paragraph' | 'cell';
  readonly properties: ParagraphProperties | undefined;
}

export type WordFile =
  | { readonly kind: 'tooLong'; readonly characters: number }
  | { readonly kind: 'text'; readonly paragraphs: readonly DocParagraph[] }
  | { readonly kind: 'encrypted' }
  /** Of a version before Word 97. */
  | { readonly kind: 'tooOld' };

const page = 512;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** A stretch of text and where it lies in the file. */
interface Piece {
  readonly length: number;
  readonly offset: number;
  readonly bytesEach: 1 | 2;
}

/** The pieces of the text in order: Word appends what is edited and keeps a table of what goes where. */
const piecesIn = (table: Uint8Array): readonly Piece[] => {
  const view = viewOf(table);
  let at = 0;
  // Formatting for some pieces comes before the table of pieces.
  while (table[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (table[at] !== 2) throw new RangeError('no pieces');
  const count = (view.getUint32(at + 1, true) - 4) / 12;
  const start = at + 5;
  return Array.from({ length: count }, (_, index) => {
    const first = view.getUint32(start + index * 4, true);
    const length = view.getUint32(start + (index + 1) * 4, true) - first;
    const place = view.getUint32(start + (count + 1) * 4 + index * 8 + 2, true);
    const isNarrow = (place & 0x40000000) !== 0;
    return {
      length,
      offset: isNarrow ? (place & 0x3fffffff) / 2 : place & 0x3fffffff,
      bytesEach: isNarrow ? 1 : 2,
    };
  });
};

interface PropertyRun {
  readonly from: number;
  readonly to: number;
  readonly properties: ParagraphProperties;
}

/** The properties of paragraphs by the place of their text in the file. */
const runsIn = (
  main: Uint8Array,
  pages: Uint8Array,
  data: Uint8Array | undefined,
): readonly PropertyRun[] => {
  const view = viewOf(pages);
  const count = Math.floor((pages.length - 4) / 8);
  if (count > main.length / page) throw new RangeError('more pages than there are');
  return Array.from({ length: count }, (_, index) => {
    const number = view.getUint32((count + 1) * 4 + index * 4, true) & 0x3fffff;
    const bytes = main.subarray(number * page, (number + 1) * page);
    if (bytes.length < page) return [];
    const inPage = viewOf(bytes);
    const runs = bytes[page - 1] ?? 0;
    return Array.from({ length: runs }, (__, run): PropertyRun => {
      let at = (bytes[(runs + 1) * 4 + run * 13] ?? 0) * 2;
      let size = (bytes[at] ?? 0) * 2 - 1;
      at += 1;
      if (size < 0) {
        size = (bytes[at] ?? 0) * 2;
        at += 1;
      }
      const has = (bytes[(runs + 1) * 4 + run * 13] ?? 0) > 0 && at + 2 <= page;
      return {
        from: inPage.getUint32(run * 4, true),
        to: inPage.getUint32((run + 1) * 4, true),
        properties: propertiesIn(
          has ? inPage.getUint16(at, true) : 0,
          has ? bytes.subarray(at + 2, at + size) : new Uint8Array(),
          data,
        ),
      };
    });
  }).flat();
};

/** Finds the run a place is in; places come in nearly ascending order. */
const finderOf = (runs: readonly PropertyRun[]) => {
  const sorted = [...runs].sort((one, other) => one.from - other.from);
  return (place: number): ParagraphProperties | undefined => {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = sorted[middle];
      if (!run) return undefined;
      if (place < run.from) high = middle - 1;
      else if (place >= run.to) low = middle + 1;
      else return run.properties;
    }
    return undefined;
  };
};

const fieldBegins = '\u0013';
const fieldParts = '\u0014';
const fieldEnds = '\u0015';

/** Characters that stand for something else than themselves. */
const shown: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u000b': '\n',
  '\u001e': '-',
};

/** Reads the main text of a Word 97 file and what it says of its paragraphs. @throws {RangeError} */
export const wordFile = (file: CompoundFile): WordFile => {
  const main = file.stream('WordDocument');
  if (!main) throw new RangeError('no text');
  const view = viewOf(main);
  const flags = view.getUint16(0x0a, true);
  if ((flags & 0x0100) !== 0) return { kind: 'encrypted' };
  if (view.getUint16(0, true) !== 0xa5ec || view.getUint16(2, true) < 0xc1) return { kind: 'tooOld' };
  const tables = file.stream((flags & 0x0200) === 0 ? '0Table' : '1Table');
  if (!tables) throw new RangeError('no table stream');
  const part = (at: number): Uint8Array => {
    const from = view.getUint32(at, true);
    return tables.subarray(from, from + view.getUint32(at + 4, true));
  };
  const propertiesAt = finderOf(runsIn(main, part(0x102), file.stream('Data')));
  const decoders = { 1: new TextDecoder('windows-1252'), 2: new TextDecoder('utf-16le') };
  const paragraphs: DocParagraph[] = [];
  const pieces = piecesIn(part(0x1a2));
  // Pieces may lie over each other, so that a small file can hold any length of text.
  const inPieces = pieces.reduce((sum, { length }) => sum + length, 0);
  let left = Math.min(view.getUint32(0x4c, true), inPieces);
  if (left > largestText) return { kind: 'tooLong', characters: left };
  let text = '';
  /** Of each open field, whether its instruction is over and its result is shown. */
  const fields: boolean[] = [];
  let instructions = 0;
  for (const { length, offset, bytesEach } of pieces) {
    const count = Math.min(length, left);
    left -= count;
    if (offset + count * bytesEach > main.length) throw new RangeError('cut off');
    const piece = decoders[bytesEach].decode(main.subarray(offset, offset + count * bytesEach));
    for (let at = 0; at < piece.length; at += 1) {
      const character = piece.charAt(at);
      if (character === fieldBegins) {
        fields.push(false);
        instructions += 1;
      } else if (character === fieldParts && fields.length > 0) {
        if (fields.pop() === false) instructions -= 1;
        fields.push(true);
      } else if (character === fieldEnds) {
        if (fields.pop() === false) instructions -= 1;
      } else if (character === '\r' || character === '\u0007' || character === '\f') {
        const properties = propertiesAt(offset + at * bytesEach);
        paragraphs.push({ text, mark: character === '\u0007' ? 'cell' : 'paragraph', properties });
        text = '';
      } else if (instructions === 0) text += shown[character] ?? (character < ' ' ? '' : character);
    }
  }
  if (text) paragraphs.push({ text, mark: 'paragraph', properties: undefined });
  return { kind: 'text', paragraphs };
};
