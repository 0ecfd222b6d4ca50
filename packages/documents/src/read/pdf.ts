import { largestSource, tooMuch, type ReadResult } from './failure.js';
import { readApart } from './pdf/read-apart.js';

/**
 * Reads a report from a PDF with text in it: tables by their ruling lines, else by where words stand; prose by
 * its lines. In Node.js it is read in a thread of its own, which is ended after 20 seconds or when it holds more than
 * 448 MB; elsewhere time alone ends it, and only between two steps. Fails with `tooLarge`, `encrypted`, `corrupt`,
 * `noText`, `tooManyPages`, `tooCostly`, `runtimeTooOld` or `noReport`.
 */
export const readPdf = async (
  bytes: Uint8Array,
  { name }: { readonly name?: string } = {},
): Promise<ReadResult> => {
  const failure = tooMuch(bytes, largestSource);
  return failure ? { ok: false, failure } : readApart(bytes, name);
};
