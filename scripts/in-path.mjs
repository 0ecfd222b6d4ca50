import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where the first of these commands is that PATH knows.
 * @param {string[]} names
 */
export function inPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
