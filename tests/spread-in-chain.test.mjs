import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseAst } from 'vite';
import { spreadInChain } from '../packages/elements/scripts/spread-in-chain.mjs';

const found = (code) => {
  const node = spreadInChain(parseAst(code));
  return node && code.slice(node.start, node.end);
};

describe('what Chromium 88 cannot do in an optional chain', () => {
  test('is found wherever arguments are spread in one', () => {
    assert.equal(found('a?.(...b);'), 'a?.(...b)');
    assert.equal(found('const f = () => { g(a?.b.c(1, ...d)); };'), 'a?.b.c(1, ...d)');
    assert.equal(found('x = `${a?.b(...c).d}`;'), 'a?.b(...c)');
  });

  test('is not anything else that is spread, or called', () => {
    assert.equal(found('a(...b); a.b(...c); [...a?.b, ...(c?.d() ?? [])]; f(...a?.b);'), undefined);
    assert.equal(found('a?.b({ ...c }, [...d]); a?.b(() => e(...f));'), undefined);
  });
});
