import assert from 'node:assert/strict';
import { it } from 'node:test';
import { importAgain } from '../packages/elements/scripts/import-again.mjs';

const first = 'report.js';

/** Runs what the first file would, with another `import`. */
const run = (code, load) => {
  const body = importAgain(code, { file: first, first }).replace('export{$again};', '');
  return new Function('load', body.replaceAll('import(', 'load('))(load);
};

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

it('a piece asks through the first file, by the address from there', () => {
  const inPiece = (code) => importAgain(code, { file: 'pieces/b.js', first });
  assert.equal(
    inPiece('import { a } from "../report.js";\nimport("./a.js");import("../report.js")'),
    'import { a, $again } from "../report.js";\n$again("./pieces/a.js");$again("./report.js")',
  );
  assert.equal(
    inPiece('import("./a.js")'),
    'import { $again } from "../report.js";\n$again("./pieces/a.js")',
  );
});

it('what is imported at once, or from elsewhere, is left as it is', () => {
  for (const code of ['import{a}from"./a.js";', 'import("lit")', 'import(address)'])
    assert.equal(importAgain(code, { file: 'pieces/b.js', first }), code);
});
