import assert from 'node:assert/strict';
import { it } from 'node:test';
import { asciiOnly } from '../packages/elements/scripts/ascii-only.mjs';

const run = (code) => new Function(`return ${code}`)();

it('keeps the meaning of strings, templates and regular expressions', () => {
  for (const code of [
    '"总计𠀀"',
    '`计${1}入`',
    '((strings) => strings[0])`中\\\\文`',
    '/^第[一-九𠀀]条$/u.test("第𠀀条")',
  ]) {
    const ascii = asciiOnly(code);
    assert.match(ascii, /^[\0-\x7f]*$/);
    assert.equal(run(ascii), run(code));
  }
});

it('refuses what it cannot escape', () => {
  assert.throws(() => asciiOnly('`\\中`'), /without the backslash/);
});
