import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { problemsOf } from '../scripts/publishing/check-package.mjs';
import { pack, packageFolders } from '../scripts/publishing/pack.mjs';

const licence = readFileSync(fileURLToPath(new URL('../LICENSE', import.meta.url)), 'utf8');

const sound = {
  name: 'sound',
  version: '1.0.0',
  license: 'Apache-2.0',
  type: 'module',
  exports: {
    '.': { types: './index.d.ts', default: './index.js' },
    './part-*.js': { types: './part-*.d.ts', default: './part-*.js' },
  },
};

describe('the check of a packed package', () => {
  let folder;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'package-'));
    for (const name of ['LICENSE', 'README.md', 'README.zh-CN.md']) write(name, 'text');
    for (const name of ['index', 'part-one']) {
      write(`${name}.js`, 'export const answer = 42;\n');
      write(`${name}.d.ts`, 'export declare const answer: number;\n');
    }
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name, content) => writeFileSync(join(folder, name), content);
  const problems = async (manifest = {}) => {
    write('package.json', JSON.stringify({ ...sound, ...manifest }));
    return (await problemsOf(pack(folder, join(folder, 'packed')))).join('\n');
  };
  const withExport = (name, to) => ({ exports: { ...sound.exports, [name]: to } });

  it('finds nothing in a sound one', async () => {
    assert.equal(await problems(), '');
  });

  it('finds an export that leads to no file', async () => {
    assert.match(await problems(withExport('./gone.js', './gone.js')), /publint: [^]*gone\.js/);
  });

  it('finds types that are not there', async () => {
    const broken = { '.': { types: './gone.d.ts', default: './index.js' } };
    assert.match(await problems({ exports: broken }), /attw: [^]*sound/);
  });

  it('finds a star with nothing behind it, and an entry behind a star without its types', async () => {
    assert.match(
      await problems(withExport('./none-*.js', './none-*.js')),
      /nothing is behind \.\/none-\*\.js/,
    );
    write('part-two.js', 'export const answer = 42;\n');
    assert.match(await problems(), /part-two\.js has no types/);
  });

  it('finds a map to a file that is not packed', async () => {
    write('index.js.map', JSON.stringify({ version: 3, sources: ['src/index.ts'], mappings: '' }));
    assert.match(await problems(), /index\.js\.map names src\/index\.ts/);
  });

  it('finds a licence that is missing', async () => {
    rmSync(join(folder, 'LICENSE'));
    assert.match(await problems(), /LICENSE is missing/);
  });
});

describe('the licence', () => {
  it('is the same in every package', () => {
    for (const folder of packageFolders)
      assert.equal(readFileSync(join(folder, 'LICENSE'), 'utf8'), licence, folder);
  });
});
