import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { reportOn } from '../scripts/publishing/api-report.mjs';

describe('the report of the types', () => {
  let folder;
  const types = (text) => writeFileSync(join(folder, 'index.d.ts'), text);
  const check = (write) =>
    reportOn({ folder, entry: './index.d.ts', reports: join(folder, 'api'), write }).changed;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'api-'));
    mkdirSync(join(folder, 'api'));
    writeFileSync(join(folder, 'package.json'), '{ "name": "sound", "version": "1.0.0" }');
    writeFileSync(join(folder, 'tsconfig.json'), '{ "include": ["index.d.ts"] }');
    types('/** Answers. @public */\nexport declare function answer(): number;\n');
    check(true);
  });

  after(() => rmSync(folder, { recursive: true }));

  it('stays as it is while only comments change', () => {
    types('/** Says it. @public */\nexport declare function answer(): number;\n');
    assert.equal(check(false), false);
  });

  it('tells a type that has changed', () => {
    types('/** @public */\nexport declare function answer(): string;\n');
    assert.equal(check(false), true);
  });
});
