import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from '../src/index.js';
import { corpusBytes, corpusSkip } from './corpus.js';
import { unexplained } from './mutation/judge.js';
import { documentOf } from './mutation/layout.js';
import { layouts } from './mutation/layouts.js';

describe('every cell that is read as nothing is blank in the source, or has a note that names it', () => {
  for (const layout of layouts) {
    it(layout.name, async () => {
      for (let seed = 0; seed < 6; seed += 1) {
        const { source } = await documentOf(layout, seed);
        const result = await read(source);
        assert.ok(result.ok, 'it is read');
        assert.deepEqual(unexplained(result), [], `seed ${seed}`);
      }
    });
  }

  it('and so has a blank in a table that prints its zeros, as in a real report', {
    skip: corpusSkip,
  }, async () => {
    const result = await read(corpusBytes('shanghai-kewei-2024.md.txt'));
    assert.ok(result.ok, 'it is read');
    const notes = result.notes.filter(({ code }) => code === 'blank');
    assert.deepEqual(notes, [
      {
        code: 'blank',
        values: { table: 'requests' },
        cells: ['requests/carriedOut/total'],
        place: { table: 18, row: 3, column: 8 },
      },
    ]);
    assert.deepEqual(unexplained(result), []);
  });
});
