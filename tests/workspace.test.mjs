import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = globSync('packages/*/package.json', { cwd: root }).map((file) =>
  file.replace('/package.json', ''),
);

describe('every package', () => {
  for (const folder of packages) {
    it(`${folder} has tests`, () => {
      assert.notEqual(globSync(`${folder}/{src,test}/**/*.test.ts`, { cwd: root }).length, 0);
    });
  }

  it('elements marks every registration as a side effect, in src and in dist', () => {
    const folder = `${root}packages/elements/`;
    const { sideEffects } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
    const listed = new Set(sideEffects.flatMap((glob) => globSync(glob, { cwd: folder })));
    const registering = globSync(['src/define.ts', 'src/define/*.ts', 'dist/define.js', 'dist/define/*.js'], {
      cwd: folder,
    });
    assert.notEqual(registering.length, 0);
    assert.deepEqual(
      registering.filter((file) => !listed.has(file)),
      [],
    );
    const others = globSync('src/**/*.ts', {
      cwd: folder,
      exclude: ['src/define.ts', 'src/define/*.ts'],
    }).filter(
      (file) =>
        /customElements\.define\(/.test(readFileSync(`${folder}${file}`, 'utf8')) &&
        !/\.(test|stories)\.ts$/.test(file),
    );
    assert.deepEqual(others, [], 'only define/ registers');
  });
});
