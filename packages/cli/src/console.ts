import type { Catalogue, Locale } from '@disclosure-report/core';
import type { Words } from './messages/words.js';

/** What a command may touch of the world around it. */
export interface Console {
  /** Machine output and what was asked for. */
  readonly print: (text: string) => void;
  /** Messages and progress. */
  readonly tell: (text: string) => void;
  /** The folder that names of files start from. */
  readonly folder: string;
  /** Bytes of a file; 0 where it can't be known beforehand. */
  readonly sizeOf: (file: string) => Promise<number>;
  readonly readFile: (file: string) => Promise<Uint8Array>;
  readonly writeFile: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Bytes to standard output, for the program it leads to. */
  readonly pipe: (bytes: Uint8Array) => void;
  /** Whether standard output is a terminal, in which bytes would be noise. */
  readonly terminal: boolean;
  readonly colours: boolean;
  readonly locale: Locale;
  readonly words: Words;
  readonly catalogue: Catalogue;
}

/** 0 clean, 1 errors found in a report, 2 a file can't be read or the command line is wrong. */
export type ExitCode = 0 | 1 | 2;
