import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemWith, spoiledDocument } from '../fuzz/spoiled.js';

/** A few of what `npm run test:fuzz` reads in thousands. */
const count = 300;

describe('spoiled documents', () => {
  it('are read or refused with a sentence, never thrown at', async () => {
    for (let seed = 1; seed <= count; seed += 1) {
      const document = await spoiledDocument(seed);
      const problem = await problemWith(document);
      assert.equal(
        problem,
        undefined,
        `seed ${seed}, ${document.name}; again: npm run test:fuzz -- 1 ${seed}`,
      );
    }
  });
});
