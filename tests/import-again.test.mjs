import assert from 'node:assert/strict';
import { it } from 'node:test';
import { importAgain } from '../packages/elements/scripts/import-again.mjs';

it('a piece that could not be loaded is asked for under another address', () => {
  assert.equal(
    importAgain('let a=()=>import("./pieces/a.js").then(b);'),
    'let a=()=>import("./pieces/a.js").catch(()=>import("./pieces/a.js?"+Date.now())).then(b);',
  );
});

it('what is imported at once, or from elsewhere, is left as it is', () => {
  for (const code of ['import{a}from"./a.js";', 'import("lit")', 'import(address)'])
    assert.equal(importAgain(code), code);
});
