import type { ReadingNote } from '@disclosure-report/core';
import type { Failure, ReadResult } from '../failure.js';
import { assemble } from '../report/assemble.js';
import { limits } from './limits.js';
import { openPdf, PdfNotOpened, type OpenPdf } from './open.js';
import { readPages } from './pages.js';
import { sourceOf } from './source.js';
import { Deadline, TooCostly } from './deadline.js';

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

const readOpen = async (pdf: OpenPdf, deadline: Deadline, name: string | undefined): Promise<ReadResult> => {
  const { numPages } = pdf.document;
  if (numPages > limits.pages) return failed({ code: 'tooManyPages', pages: numPages, limit: limits.pages });
  const { pages, broken } = await readPages(pdf, deadline);
  // A report without some of its pages is worse than none.
  if (broken > 0 || numPages === 0) return failed(notOpened('corrupt'));
  if (pages.every(({ pieces }) => pieces.length === 0)) return failed({ code: 'noText', pages: numPages });
  const assembled = assemble(sourceOf(pages, await deadline.before(titleOf(pdf))), name);
  if (!assembled) return failed({ code: 'noReport', kind: 'pdf' });
  const notes = pdf.isDoubtful ? [...assembled.notes, damaged] : assembled.notes;
  return { ok: true, ...assembled, notes };
};

/**
 * Reads a PDF in this very thread: all in it ends in time but what the library does in one go, which nothing in the
 * same thread can stop.
 */
export const readHere = async (bytes: Uint8Array, name: string | undefined): Promise<ReadResult> => {
  const deadline = new Deadline(limits.time);
  let pdf: OpenPdf | undefined;
  try {
    pdf = await openPdf(bytes, deadline);
    return await readOpen(pdf, deadline, name);
  } catch (error) {
    if (error instanceof TooCostly) return failed({ code: 'tooCostly' });
    return failed(notOpened(error instanceof PdfNotOpened ? error.reason : 'corrupt'));
  } finally {
    await pdf?.close();
  }
};
