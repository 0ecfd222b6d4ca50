import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TableId, TableValues } from '@disclosure-report/core';

/** Real reports stand beside the repository, not in it: they are other people's documents. */
const folder = new URL('../../../../shared/corpus/', import.meta.url);

export const corpusSkip = existsSync(fileURLToPath(folder))
  ? false
  : 'the corpus of real reports is not on this machine';

export const corpusBytes = (file: string): Uint8Array => readFileSync(new URL(file, folder));

export interface Golden {
  readonly body: string;
  readonly year: number;
  readonly format: string;
  readonly tables: Readonly<Record<TableId, TableValues | null>>;
  readonly source: string;
}

export const golden = (name: string): Golden =>
  JSON.parse(readFileSync(new URL(`${name}.golden.json`, folder), 'utf8')) as Golden;
