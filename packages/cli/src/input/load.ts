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

/** A file with the report that was read from it. */
export interface Reading {
  readonly ok: true;
  readonly file: string;
  readonly report: Report;
  readonly notes: readonly ReadingNote[];
  readonly provenance: Provenance;
}

/** A file that can't be read, and why. */
export interface Unread {
  readonly ok: false;
  readonly file: string;
  readonly code: string;
  readonly message: Text;
}

export type Loaded = Reading | Unread;

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

/** Why a file can't be opened. */
export const unopened = (file: string, error: unknown): Unread => {
  const { code, message } = error as NodeJS.ErrnoException;
  const failed = (name: string, say: (words: Words) => string): Unread => ({
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

/** What the machine output has in the place of a file that can't be read. */
export const failureOf = ({
  file,
  code,
  message,
}: Unread): {
  readonly file: string;
  readonly failure: { readonly code: string; readonly message: Text };
} => ({
  file,
  failure: { code, message },
});
