import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { runCommand } from '../run-command.mjs';
import { entriesOf } from './entries.mjs';

const attwManifest = fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json'));
const attw = join(attwManifest, '..', JSON.parse(readFileSync(attwManifest, 'utf8')).bin.attw);

/**
 * What a stranger would run into with a packed package: what publint and attw say of it, and what they don't look at:
 * exports with a star, maps, and what npm shows of it.
 * @returns {Promise<string[]>}
 */
export async function problemsOf({ folder, tarball, files, manifest }) {
  const entries = entriesOf(manifest.exports, files);
  const starred = entries.filter(({ pattern }) => pattern.includes('*'));
  const typed = starred.filter(({ types }) => types);
  return [
    ...(await publintSays(tarball)),
    ...(await attwSays(tarball, typed)),
    ...emptyStars(manifest.exports, entries),
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
  const names = starred.map(({ name }) => name.replace('./', ''));
  const included = names.length > 0 ? `--include-entrypoints ${names.join(' ')}` : '';
  const command = `"${process.execPath}" "${attw}" "${tarball}" --profile esm-only --format ascii ${included}`;
  const { ok, output } = await runCommand(command, {});
  return ok ? [] : [`attw: ${output.trim()}`];
}

const emptyStars = (exports, entries) =>
  Object.keys(exports)
    .filter((pattern) => pattern.includes('*') && exports[pattern] !== null)
    .filter((pattern) => !entries.some((entry) => entry.pattern === pattern))
    .map((pattern) => `exports: nothing is behind ${pattern}`);

const untyped = (entries, files) =>
  entries
    .filter(({ types }) => types && !files.includes(types.replace(/^\.\//, '')))
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
