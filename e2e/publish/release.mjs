import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './npm.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const changesets = join(root, 'node_modules/@changesets/cli/bin.js');

/**
 * Versions every package as a release would and publishes it, in a copy: the checkout is not touched.
 * @returns {Promise<Record<string, string>>} the published versions by name
 */
export async function release({ folder, npmrc }) {
  const copy = join(folder, 'checkout');
  copyCheckout(copy);
  const userconfig = join(folder, 'npmrc');
  writeFileSync(userconfig, npmrc);
  const options = { cwd: copy, env: { NPM_CONFIG_USERCONFIG: userconfig } };
  await run('git', ['init', '--quiet', '--initial-branch=main'], options);
  await run('git', ['add', '--all'], options);
  const author = ['-c', 'user.name=rehearsal', '-c', 'user.email=rehearsal@localhost'];
  await run('git', [...author, 'commit', '--quiet', '--no-verify', '--message=Rehearsal'], options);
  await run(process.execPath, [changesets, 'version'], options);
  await run(process.execPath, [changesets, 'publish', '--no-git-tag'], options);
  return Object.fromEntries(
    globSync('packages/*/package.json', { cwd: copy })
      .map((file) => JSON.parse(readFileSync(join(copy, file), 'utf8')))
      .map(({ name, version }) => [name, version]),
  );
}

function copyCheckout(copy) {
  mkdirSync(copy, { recursive: true });
  const files = ['package.json', 'package-lock.json', '.gitignore', '.changeset', 'packages'];
  const manifests = globSync('apps/*/package.json', { cwd: root });
  const worthCopying = (path) => !['node_modules', '.turbo'].includes(basename(path));
  for (const file of [...files, ...manifests]) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file), { recursive: true, filter: worthCopying });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
}
