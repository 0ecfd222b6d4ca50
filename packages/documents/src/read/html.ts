import { decodeHtml } from './source/decode.js';
import { deepestNesting, largestSource, tooMuch, type ReadResult } from './failure.js';
import { readHtmlEvents } from './markup/read-html-events.js';
import { assemble } from './report/assemble.js';

/**
 * Reads a report from a page or a part of one. Bytes are decoded by their byte order mark, as UTF-8, by the
 * charset the page declares, or as GB 18030, in this order. Fails with `empty`, `tooLarge`, `tooLong`, `tooDeep` or `noReport`.
 */
export const readHtml = (
  source: string | Uint8Array,
  { name }: { readonly name?: string } = {},
): ReadResult => {
  const failure = tooMuch(source, largestSource);
  if (failure) return { ok: false, failure };
  const html = typeof source === 'string' ? source : decodeHtml(source);
  if (!/\S/.test(html)) return { ok: false, failure: { code: 'empty' } };
  const document = readHtmlEvents(html);
  if (!document) return { ok: false, failure: { code: 'tooDeep', limit: deepestNesting } };
  const assembled = assemble(document, name);
  return assembled ? { ok: true, ...assembled } : { ok: false, failure: { code: 'noReport', kind: 'html' } };
};
