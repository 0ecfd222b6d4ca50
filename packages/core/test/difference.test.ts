import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { exactDifference } from '../src/index.js';

test('amounts of money differ by what their decimals say', () => {
  assert.equal(exactDifference(0.3, 0.1), 0.2);
  assert.equal(exactDifference(2263.91, 2263.9), 0.01);
  const millionths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
  fc.assert(
    fc.property(millionths, millionths, (now, before) => {
      assert.equal(exactDifference(now / 1e6, before / 1e6), (now - before) / 1e6);
    }),
  );
});
