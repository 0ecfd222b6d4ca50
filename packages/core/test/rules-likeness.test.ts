import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { likenessOf } from '../src/rules/likeness.js';

describe('likeness of two texts', () => {
  test('is the share of the shorter’s phrases that the longer has too', () => {
    assert.equal(likenessOf('甲乙丙丁戊', '甲乙丙丁戊己'), 1);
    assert.equal(likenessOf('甲乙丙丁戊', '丁戊己甲乙'), 0);
    assert.equal(likenessOf('甲乙丙丁戊己', '乙丙丁戊己庚辛'), 1 / 2);
    assert.equal(likenessOf('甲乙丙丁戊己庚', '甲乙丙丁戊辛壬癸'), 1 / 3);
  });

  test('is none where a text is too short for a phrase', () => {
    assert.equal(likenessOf('甲乙丙丁', '甲乙丙丁'), 0);
    assert.equal(likenessOf('', '甲乙丙丁戊'), 0);
  });

  test('is the same either way, between 0 and 1, and 1 of a text with itself', () => {
    const text = fc.string({ minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const likeness = likenessOf(one, other);
        assert.equal(likenessOf(other, one), likeness);
        assert.ok(likeness >= 0 && likeness <= 1);
        assert.equal(likenessOf(one, one), 1);
      }),
    );
  });
});
