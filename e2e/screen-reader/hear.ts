import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ensureScreenReader, python } from '../../scripts/ensure-screen-reader.mjs';
import { test } from '../portal.js';

export interface HeardCell {
  readonly text: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export interface HeardTable {
  readonly name: string;
  readonly cells: readonly HeardCell[];
}

const script = fileURLToPath(new URL('./hear_tables.py', import.meta.url));

/** What a screen reader is told about the tables of each page. */
export const hear = async (
  browser: string,
  addresses: readonly string[],
): Promise<readonly (readonly HeardTable[])[]> => {
  const { stdout } = await promisify(execFile)(
    'dbus-run-session',
    ['--', python, script, browser, ...addresses],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return (JSON.parse(stdout) as { tables: HeardTable[] }[]).map(({ tables }) => tables);
};

/** The browser to listen to; without one the test is skipped. */
export const ownEars = (): string => {
  const { browser, missing } = ensureScreenReader();
  test.skip(browser === undefined, `No screen reader's ears here: ${missing ?? ''}`);
  return browser ?? '';
};
