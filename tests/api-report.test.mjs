import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { namespaceOf, reportOn, typedEntries } from '../scripts/publishing/api-report.mjs';
import { packageFolders } from '../scripts/publishing/pack.mjs';

const manifest = {
  name: 'sound',
  version: '1.0.0',
  exports: {
    '.': { types: './index.d.ts' },
    './parts/*.js': { types: './parts/*.d.ts', default: './parts/*.js' },
    './parts/inner/*': null,
  },
};

describe('the report of the types', () => {
  let folder;
  const write = (name, text) => writeFileSync(join(folder, name), text);
  const changed = ({ renew = false } = {}) =>
    reportOn({ folder, reports: join(folder, 'api'), write: renew }).changed;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'api-'));
    for (const name of ['api', 'parts', 'parts/inner']) mkdirSync(join(folder, name));
    write('package.json', JSON.stringify(manifest));
    write('tsconfig.json', '{ "include": ["index.d.ts"] }');
    write('index.d.ts', '/** Answers. @public */\nexport declare function answer(): number;\n');
    for (const part of ['parts/one', 'parts/inner/own']) {
      write(`${part}.js`, '');
      write(`${part}.d.ts`, "import type { Size } from '../size.js';\nexport declare const part: Size;\n");
    }
    write('size.d.ts', 'export interface Size {\n  wide: number;\n}\n');
    changed({ renew: true });
  });

  after(() => rmSync(folder, { recursive: true }));

  it('stays as it is while only comments change', () => {
    write('index.d.ts', '/** Says it. @public */\nexport declare function answer(): number;\n');
    assert.equal(changed(), false);
  });

  it('tells a type that has changed', () => {
    write('index.d.ts', '/** @public */\nexport declare function answer(): string;\n');
    assert.equal(changed(), true);
    changed({ renew: true });
  });

  it('tells a type that no entry lets out by its name, but one of an entry behind a star rests on', () => {
    write('size.d.ts', 'export interface Size {\n  wide: string;\n}\n');
    assert.equal(changed(), true);
    changed({ renew: true });
  });

  it('tells an entry that is gone, or new, behind a star', () => {
    write('parts/two.js', '');
    write('parts/two.d.ts', 'export {};\n');
    assert.equal(changed(), true);
    rmSync(join(folder, 'parts/two.js'));
    assert.equal(changed(), false);
  });

  it('leaves out what is closed', () => {
    assert.deepEqual(
      typedEntries(folder).map(({ name }) => name),
      ['.', './parts/one.js'],
    );
    write('parts/inner/own.d.ts', 'export declare const part: string;\n');
    assert.equal(changed(), false);
  });
});

describe('the reports in api/', () => {
  for (const folder of packageFolders) {
    const name = basename(folder);
    const file = fileURLToPath(new URL(`../api/${name}.api.md`, import.meta.url));

    it(`tell what each entry of ${name} lets out`, () => {
      const report = readFileSync(file, 'utf8');
      const entries = typedEntries(folder).filter((entry) => entry.name !== '.');
      const missing = entries.filter(
        (entry) => !report.includes(`declare namespace ${namespaceOf(entry.name)} {`),
      );
      assert.deepEqual(missing, []);
      assert.match(report, /^export /m, 'the main entry');
    });

    it(`have a name of its own for each entry of ${name}`, () => {
      const names = typedEntries(folder).map((entry) => namespaceOf(entry.name));
      assert.deepEqual([...new Set(names)], names);
    });
  }
});
