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

/** What others hear of a page that is known to have so many tables: not by our ears, which could be wrong with us. */
export const hearByScript = async (address: string, tables: number): Promise<readonly HeardTable[]> => {
  const { stdout } = await promisify(execFile)('bash', [script, address, String(tables)], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return (JSON.parse(stdout) as PrintedTable[]).map(({ name, cells }) => ({
    name,
    cells: cells.map(({ text, rowHeaders, columnHeaders }) => ({
      text,
      rows: rowHeaders,
      columns: columnHeaders,
    })),
  }));
};
