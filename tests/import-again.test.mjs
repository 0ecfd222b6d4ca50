import assert from 'node:assert/strict';
import { it } from 'node:test';
import { importAgain } from '../packages/elements/scripts/import-again.mjs';

/** Runs what a file would, with another `import`. */
const run = (code, load) => new Function('load', importAgain(code).replaceAll('import(', 'load('))(load);

it('a piece that could not be loaded is asked for under another address', async () => {
  const asked = [];
  const loaded = await run('setTimeout(()=>0);return (()=>import("./pieces/a.js"))()', async (address) => {
    asked.push(address);
    if (asked.length === 1) throw new Error('out of reach');
    return 'the piece';
  }).catch((error) => error);
  assert.equal(loaded, 'the piece');
  assert.equal(asked[0], './pieces/a.js');
  assert.match(asked[1], /^\.\/pieces\/a\.js\?\d+$/);
});

it('what is imported at once, or from elsewhere, is left as it is', () => {
  for (const code of ['import{a}from"./a.js";', 'import("lit")', 'import(address)'])
    assert.equal(importAgain(code), code);
});
