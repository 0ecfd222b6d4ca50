import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { rules, type Locale } from '../src/index.js';
import { rulePages } from '../rulebook/pages.js';
import { rulebookIn } from '../rulebook/rulebook.js';

describe('the rulebook', () => {
  for (const { file, text } of rulePages) {
    test(`docs/${file.pathname.split('/').pop() ?? ''} says what the rules say; if not, npm run docs`, () => {
      assert.equal(readFileSync(file, 'utf8'), text);
    });
  }

  for (const locale of ['en', 'zh-Hans'] satisfies readonly Locale[]) {
    test(`tells every rule once, whole, in ${locale}`, () => {
      const entries = rulebookIn(locale).chapters.flatMap((chapter) => chapter.entries);
      assert.deepEqual(
        entries.map(({ id }) => id),
        rules.map(({ id }) => id),
      );
      for (const { id, title, statement, facts, example } of entries) {
        const values = facts.map(({ value }) => value);
        for (const said of [title, statement, example.message, ...values])
          assert.match(said, /^(?!.*(?:undefined|NaN|\[object)).*\S/, id);
        assert.match(statement, locale === 'en' ? /\.$/ : /。$/, id);
      }
    });
  }

  test('says what a rule needs by what it answers without it', () => {
    const entries = rulebookIn('en').chapters.flatMap((chapter) => chapter.entries);
    const silences = (id: string) =>
      entries.find((entry) => entry.id === id)?.facts.find(({ name }) => name === 'Not assessable')?.value;
    assert.equal(silences('R15'), 'There are no data for Table 3. The report was not read from a document.');
    assert.match(silences('R84') ?? '', /date of publication/);
    assert.equal(silences('R12'), undefined);
  });
});
