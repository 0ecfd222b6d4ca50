import { largestSource, largestText, tooMuch, type Lookalike, type ReadResult } from './failure.js';
import { readHtml } from './html.js';
import { readJson } from './json.js';
import { separatorOf } from './sheet/separated.js';
import { decodeHtml, decodeText } from './source/decode.js';
import { lookalikeOf } from './source/lookalike.js';
import { readText } from './text.js';

export interface ReadOptions {
  /** Where the source comes from, an address or a file's name; it becomes the report's `source` where that is not stated. */
  readonly name?: string;
}

type BinaryReader = (bytes: Uint8Array, options: ReadOptions) => ReadResult | Promise<ReadResult>;

/** Readers of what is no text, each loaded when it is needed: they are many times larger than all the rest. */
const binaryReaders: Partial<Readonly<Record<Lookalike, () => Promise<BinaryReader>>>> = {
  word: async () => (await import('./docx.js')).readDocx,
  pdf: async () => (await import('./pdf.js')).readPdf,
  spreadsheet: async () => (await import('./xlsx.js')).readXlsx,
  office: async () => (await import('./office.js')).readOffice,
};

const markup =
  /<(?:!doctype\s+html|html|head|body|table|tbody|tr|td|div|p|span|article|section|main|h[1-6]|disclosure-report)\b[^<]*>/i;

/** A table's delimiter row, a heading of Markdown's own kind, or the facts this project writes before both. */
const isMarkdown = (text: string): boolean =>
  text.length <= largestText &&
  (/^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t:-]*$/m.test(text) ||
    /^#{1,6} +\S/m.test(text) ||
    /^\ufeff?---\r?\nform: /.test(text));

/**
 * Reads a report from whatever it is. The kind is told by the content, never by the name.
 * Never throws; what cannot be read comes back as a `Failure`.
 */
export const read = async (source: Uint8Array | string, options: ReadOptions = {}): Promise<ReadResult> => {
  const failure = tooMuch(source, largestSource);
  if (failure) return { ok: false, failure };
  if (typeof source !== 'string') {
    const looksLike = source.length === 0 ? undefined : lookalikeOf(source);
    if (looksLike) {
      const reader = await binaryReaders[looksLike]?.();
      return reader ? reader(source, options) : { ok: false, failure: { code: 'unknownKind', looksLike } };
    }
  }
  const text = typeof source === 'string' ? source : decodeText(source);
  const start = text
    .slice(0, 4096)
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start.startsWith('{')) return readJson(text);
  if (!start.startsWith('<')) {
    if (separatorOf(text)) return (await import('./csv.js')).readCsv(text, options);
    if (isMarkdown(text)) return (await import('./markdown.js')).readMarkdown(text, options);
  }
  if (!markup.test(text)) return readText(text, options);
  return readHtml(typeof source === 'string' ? source : decodeHtml(source), options);
};
