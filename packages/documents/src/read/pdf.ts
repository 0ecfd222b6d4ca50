import type { ReadingNote } from '@disclosure-report/core';
import { largestSource, type Failure, type ReadResult } from './failure.js';
import { limits } from './pdf/limits.js';
import { openPdf, PdfNotOpened, type OpenPdf } from './pdf/open.js';
import { readPages } from './pdf/pages.js';
import { sourceOf } from './pdf/source.js';
import { TooCostly } from './pdf/within-time.js';
import { assemble } from './report/assemble.js';

const failed = (failure: Failure): ReadResult => ({ ok: false, failure });

const notOpened = (code: PdfNotOpened['reason']): Failure => ({ code, looksLike: 'pdf' });

const damaged: ReadingNote = { code: 'damaged', values: {}, cells: [] };

const titleOf = async ({ document }: OpenPdf): Promise<string | undefined> => {
  try {
    const { info } = await document.getMetadata();
    const title = 'Title' in info ? info.Title : undefined;
    return typeof title === 'string' && title !== '' ? title : undefined;
  } catch {
    return undefined;
  }
};

const readOpen = async (pdf: OpenPdf, name: string | undefined): Promise<ReadResult> => {
  const { numPages } = pdf.document;
  if (numPages > limits.pages) return failed({ code: 'tooManyPages', pages: numPages, limit: limits.pages });
  const { pages, broken } = await readPages(pdf);
  // A report without some of its pages is worse than none.
  if (broken > 0 || numPages === 0) return failed(notOpened('corrupt'));
  if (pages.every(({ pieces }) => pieces.length === 0)) return failed({ code: 'noText', pages: numPages });
  const assembled = assemble(sourceOf(pages, await titleOf(pdf)), name);
  if (!assembled) return failed({ code: 'noReport', kind: 'pdf' });
  const notes = pdf.isDoubtful ? [...assembled.notes, damaged] : assembled.notes;
  return { ok: true, ...assembled, notes };
};

/**
 * Reads a report from a PDF with text in it: tables by their ruling lines, else by where words stand; prose by
 * its lines. Stops at 400 pages, 20 seconds, or what unfolds to more than 64 MB of drawing. Fails with `tooLarge`, `encrypted`,
 * `corrupt`, `noText`, `tooManyPages`, `tooCostly`, `runtimeTooOld` or `noReport`.
 */
export const readPdf = async (
  bytes: Uint8Array,
  { name }: { readonly name?: string } = {},
): Promise<ReadResult> => {
  if (bytes.length > largestSource) {
    return failed({ code: 'tooLarge', size: bytes.length, limit: largestSource });
  }
  let pdf: OpenPdf | undefined;
  try {
    pdf = await openPdf(bytes);
    return await readOpen(pdf, name);
  } catch (error) {
    if (error instanceof TooCostly) return failed({ code: 'tooCostly' });
    return failed(notOpened(error instanceof PdfNotOpened ? error.reason : 'corrupt'));
  } finally {
    await pdf?.close();
  }
};
