import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { HeardTable } from './hear.js';

const script = fileURLToPath(new URL('../../../shared/examples/atspi-tables.sh', import.meta.url));

export const hasScript = existsSync(script);

interface PrintedTable {
  readonly name: string;
  readonly cells: readonly {
    readonly text: string;
    readonly rowHeaders: readonly string[];
    readonly columnHeaders: readonly string[];
  }[];
}

/**
 * What the script prints. It ends by clearing away the profile of a browser that may still be writing there, and fails
 * then, though all that was heard has been printed.
 */
const printedFor = async (address: string, tables: number): Promise<string> => {
  try {
    const options = { maxBuffer: 64 * 1024 * 1024 };
    return (await promisify(execFile)('bash', [script, address, String(tables)], options)).stdout;
  } catch (error) {
    const printed = error instanceof Error && 'stdout' in error ? error.stdout : '';
    if (typeof printed === 'string' && printed !== '') return printed;
    throw error;
  }
};

/** What others hear of a page that is known to have so many tables: not by our ears, which could be wrong with us. */
export const hearByScript = async (address: string, tables: number): Promise<readonly HeardTable[]> =>
  (JSON.parse(await printedFor(address, tables)) as PrintedTable[]).map(({ name, cells }) => ({
    name,
    cells: cells.map(({ text, rowHeaders, columnHeaders }) => ({
      text,
      rows: rowHeaders,
      columns: columnHeaders,
    })),
  }));
