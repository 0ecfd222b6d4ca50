import {
  text,
  type Locale,
  type Provenance,
  type ReadingNote,
  type Report,
  type Text,
} from '@disclosure-report/core';
import { describeFailure, largestSource, read, type ReadResult } from '@disclosure-report/documents';
import type { Console } from '../console.js';
import { wordsIn, type Words } from '../messages/words.js';

export type Loaded =
  | {
      readonly ok: true;
      readonly file: string;
      readonly report: Report;
      readonly notes: readonly ReadingNote[];
      readonly provenance: Provenance;
    }
  | { readonly ok: false; readonly file: string; readonly code: string; readonly message: Text };

/** Reads one file; whatever is wrong with it comes back as a sentence that names it. */
export const load = async (file: string, console: Console): Promise<Loaded> => {
  let result: ReadResult;
  try {
    result = await readFile(file, console);
  } catch (error) {
    return unopened(file, error);
  }
  if (result.ok) {
    const { report, notes, provenance } = result;
    return { ok: true, file, report, notes, provenance };
  }
  const { failure } = result;
  const describe = (locale: Locale) => `${file}: ${describeFailure(failure, locale)}`;
  return { ok: false, file, code: failure.code, message: text(describe('zh-Hans'), describe('en')) };
};

const readFile = async (file: string, console: Console): Promise<ReadResult> => {
  // A file too large to be read need not be brought into memory first.
  const size = await console.sizeOf(file);
  if (size > largestSource) return { ok: false, failure: { code: 'tooLarge', size, limit: largestSource } };
  return await read(await console.readFile(file), { name: file });
};

const unopened = (file: string, error: unknown): Loaded => {
  const { code, message } = error as NodeJS.ErrnoException;
  const failed = (name: string, say: (words: Words) => string): Loaded => ({
    ok: false,
    file,
    code: name,
    message: text(say(wordsIn['zh-Hans']), say(wordsIn.en)),
  });
  if (code === 'ENOENT') return failed('noSuchFile', (words) => words.noSuchFile(file));
  if (code === 'EISDIR') return failed('isFolder', (words) => words.isFolder(file));
  if (code === undefined) throw error;
  return failed('cannotOpen', (words) => words.cannotOpen(file, `${code}: ${message}`));
};
