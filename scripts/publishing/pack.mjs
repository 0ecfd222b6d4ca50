import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of what is published. */
export const packageFolders = globSync('packages/*/package.json', { cwd: root })
  .map((file) => join(root, file, '..'))
  .sort();

/** Packs a folder as npm would for the registry; the name of its tarball and the files in it. */
export function pack(folder, destination) {
  mkdirSync(destination, { recursive: true });
  const answer = execFileSync('npm', ['pack', '--json', '--pack-destination', destination], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  // What npm answers is a list in one version and a record by name in another.
  const [packed] = Object.values(JSON.parse(answer.slice(answer.search(/^[[{]/m))));
  return {
    folder,
    tarball: join(destination, basename(packed.filename)),
    files: packed.files.map(({ path }) => path),
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  };
}
