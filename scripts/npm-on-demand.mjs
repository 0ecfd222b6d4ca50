// A browser or a font is needed only on machines that have none, a registry only to rehearse a release, so these heavy
// packages are no devDependencies:
// they are installed at an exact version beside the workspace the first time they are missed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../.cache/npm/', import.meta.url));

/** The folder of an npm package, installed under `.cache` when it isn't yet; undefined when npm can't. */
export function packageOnDemand(name, version, overrides = {}) {
  const home = join(cache, `${name.replace('/', '+')}@${version}`);
  const folder = join(home, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, overrides }));
  const { status } = spawnSync(
    'npm',
    ['install', '--prefix', home, '--no-audit', '--no-fund', '--ignore-scripts', `${name}@${version}`],
    { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  return status === 0 && existsSync(folder) ? folder : undefined;
}
