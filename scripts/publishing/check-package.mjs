import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { runCommand } from '../run-command.mjs';

const attwManifest = fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json'));
const attw = join(attwManifest, '..', JSON.parse(readFileSync(attwManifest, 'utf8')).bin.attw);

/**
 * What a stranger would run into with a packed package: what publint and attw say of it, and what they don't look at:
 * exports with a star, maps, and what npm shows of it.
 * @returns {Promise<string[]>}
 */
export async function problemsOf({ folder, tarball, files, manifest }) {
  const starred = entriesOf(manifest.exports).flatMap((entry) => starredEntries(entry, files));
  const typed = starred.filter(({ types }) => types);
  return [
    ...(await publintSays(tarball)),
    ...(await attwSays(tarball, typed)),
    ...emptyStars(manifest.exports, files),
    ...untyped(starred, files),
    ...lostSources(folder, files),
    ...unwritten(files),
  ];
}

async function publintSays(tarball) {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

async function attwSays(tarball, starred) {
  const included =
    starred.length > 0 ? `--include-entrypoints ${starred.map(({ name }) => name).join(' ')}` : '';
  const command = `"${process.execPath}" "${attw}" "${tarball}" --profile esm-only --format ascii ${included}`;
  const { ok, output } = await runCommand(command, {});
  return ok ? [] : [`attw: ${output.trim()}`];
}

/** An export as its name and the files that stand for it. */
function entriesOf(exports) {
  return Object.entries(exports)
    .filter(([, to]) => to !== null)
    .map(([name, to]) => (typeof to === 'string' ? { name, default: to } : { name, ...to }));
}

/** All entries a star stands for, each with its types where the export promises any. */
function starredEntries({ name, types, default: file }, files) {
  if (!name.includes('*')) return [];
  return filledStars(file, files).map((star) => ({
    name: name.replaceAll('*', star).replace(/^\.\//, ''),
    types: types?.replaceAll('*', star).replace(/^\.\//, ''),
  }));
}

function filledStars(target, files) {
  const [first, ...rest] = target.replace(/^\.\//, '').split('*').map(RegExp.escape);
  const pattern = new RegExp(`^${first}(.+)${rest.join('\\1')}$`);
  return files.flatMap((file) => pattern.exec(file)?.[1] ?? []);
}

const emptyStars = (exports, files) =>
  entriesOf(exports)
    .filter(({ name, default: file }) => name.includes('*') && filledStars(file, files).length === 0)
    .map(({ name }) => `exports: nothing is behind ${name}`);

const untyped = (entries, files) =>
  entries
    .filter(({ types }) => types && !files.includes(types))
    .map(({ name, types }) => `exports: ${name} has no types at ${types}`);

/** A debugger and an editor's "go to definition" follow the maps. */
const lostSources = (folder, files) =>
  files
    .filter((file) => file.endsWith('.map'))
    .flatMap((file) => {
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      if (sourcesContent) return [];
      return sources
        .map((source) => posix.join(posix.dirname(file), source))
        .filter((source) => !files.includes(source))
        .map((source) => `maps: ${file} names ${source}, which is not packed`);
    });

const unwritten = (files) =>
  ['LICENSE', 'README.md', 'README.zh-CN.md']
    .filter((name) => !files.includes(name))
    .map((name) => `${name} is missing`);
