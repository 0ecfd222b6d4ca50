import type { Problem, ReadingNote, Report } from '@disclosure-report/core';

/** The largest source that is read, in bytes (or characters of a string): 32 MB. Real reports have under one. */
export const largestSource = 32 * 1024 * 1024;

/** How deeply a page may nest its elements; real ones stay under a hundred. */
export const deepestNesting = 2000;

/** What a source that cannot be read looks like. */
export type Lookalike = 'pdf' | 'word' | 'spreadsheet' | 'office' | 'rtf' | 'archive' | 'image' | 'binary';

/** Why a source gave no report. Its sentence is `describeFailure(failure, locale)`. */
export type Failure =
  /** Nothing in it but white space. */
  | { readonly code: 'empty' }
  | { readonly code: 'tooLarge'; readonly size: number; readonly limit: number }
  | { readonly code: 'tooDeep'; readonly limit: number }
  /** Of no kind that is read; told by its content, not by its name. */
  | { readonly code: 'unknownKind'; readonly looksLike: Lookalike }
  /** Readable, but with neither one of the three tables nor two of the six sections. */
  | { readonly code: 'noReport'; readonly kind: 'html' | 'text' }
  /** JSON that is no report. */
  | { readonly code: 'notAReport'; readonly problems: readonly Problem[] };

/** What reading gives: a report with notes on all that had to be interpreted, or why there is none. */
export type ReadResult =
  | { readonly ok: true; readonly report: Report; readonly notes: readonly ReadingNote[] }
  | { readonly ok: false; readonly failure: Failure };
