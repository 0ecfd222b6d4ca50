import type { Problem, Provenance, ReadingNote, Report } from '@disclosure-report/core';

/** The largest source that is read, in bytes (or characters of a string): 32 MB. Real reports have under one. */
export const largestSource = 32 * 1024 * 1024;

/**
 * The largest text, Markdown or separated values that are read, in characters: 2 million. Line by line costs far more
 * than markup, and real reports have under a hundred thousand.
 */
export const largestText = 2 * 1024 * 1024;

/** How deeply a page may nest its elements; real ones stay under a hundred. */
export const deepestNesting = 2000;

/** What a source that cannot be read looks like. */
export type Lookalike = 'pdf' | 'word' | 'spreadsheet' | 'office' | 'rtf' | 'archive' | 'image' | 'binary';

/** What was read in vain. */
export type SourceKind = 'html' | 'text' | 'word' | 'spreadsheet' | 'pdf';

/** Why a source gave no report. Its sentence is `describeFailure(failure, locale)`. */
export type Failure =
  /** Nothing in it but white space. */
  | { readonly code: 'empty' }
  /** Bytes. */
  | { readonly code: 'tooLarge'; readonly size: number; readonly limit: number }
  /** A text of too many characters. */
  | { readonly code: 'tooLong'; readonly characters: number; readonly limit: number }
  | { readonly code: 'tooDeep'; readonly limit: number }
  /** Locked with a password. */
  | { readonly code: 'encrypted'; readonly looksLike: Lookalike }
  /** Cut off or damaged: not even its own program would open it. */
  | { readonly code: 'corrupt'; readonly looksLike: Lookalike }
  /** Pictures of pages, without any text in them. */
  | { readonly code: 'noText'; readonly pages: number }
  | { readonly code: 'tooManyPages'; readonly pages: number; readonly limit: number }
  /** Small, but it unfolds into more than a report can be, or takes too long. */
  | { readonly code: 'tooCostly' }
  /** An Office file whose parts would unfold to more than any report has. */
  | { readonly code: 'unfoldsTooLarge'; readonly size: number; readonly limit: number }
  /** A kind of file that is read, but this one can't be; another program can save it as one that can. */
  | { readonly code: 'saveAs'; readonly looksLike: Lookalike; readonly kind: 'docx' | 'xlsx' }
  /** The reader of this kind does not run on this version of Node.js or the browser. */
  | { readonly code: 'runtimeTooOld'; readonly looksLike: Lookalike }
  /** Of no kind that is read; told by its content, not by its name. */
  | { readonly code: 'unknownKind'; readonly looksLike: Lookalike }
  /** Readable, but with neither one of the three tables nor two of the six sections. */
  | { readonly code: 'noReport'; readonly kind: SourceKind }
  /** JSON that is no report. */
  | { readonly code: 'notAReport'; readonly problems: readonly Problem[] };

/**
 * What reading gives: a report with notes on all that had to be interpreted and where each cell was printed
 * (nowhere, for a report that was JSON), or why there is none.
 */
export type ReadResult =
  | {
      readonly ok: true;
      readonly report: Report;
      readonly notes: readonly ReadingNote[];
      readonly provenance: Provenance;
    }
  | { readonly ok: false; readonly failure: Failure };

/** Why a source is not even looked at, if there is more of it than is read: text by its characters, all else by bytes. */
export const tooMuch = (source: Uint8Array | string, limit: number): Failure | undefined => {
  if (source.length <= limit) return undefined;
  return typeof source === 'string'
    ? { code: 'tooLong', characters: source.length, limit }
    : { code: 'tooLarge', size: source.length, limit };
};
