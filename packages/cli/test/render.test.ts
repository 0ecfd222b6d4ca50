import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en } from '@disclosure-report/core/messages/en.js';
import { read } from '@disclosure-report/documents';
import { zeroReport } from '../../core/test/sample-report.js';
import type { Console } from '../src/console.js';
import { wordsIn } from '../src/messages/words.js';
import { run } from '../src/run.js';

/** A console whose files and output are kept in memory. */
const consoleWith = (source: string, options: { readonly terminal?: boolean } = {}) => {
  const written = new Map<string, string | Uint8Array>();
  const printed: (string | Uint8Array)[] = [];
  const told: string[] = [];
  const console: Console = {
    print: (text) => printed.push(text),
    pipe: (bytes) => printed.push(bytes),
    tell: (text) => told.push(text),
    folder: '/',
    sizeOf: () => Promise.resolve(0),
    readFile: () => Promise.resolve(new TextEncoder().encode(source)),
    writeFile: (file, content) => {
      written.set(file, content);
      return Promise.resolve();
    },
    terminal: options.terminal ?? false,
    colours: false,
    locale: 'en',
    words: wordsIn.en,
    catalogue: en,
  };
  return { console, written, printed, told };
};

const source = JSON.stringify(zeroReport());

describe('render', () => {
  for (const target of ['html', 'docx', 'xlsx', 'csv', 'md']) {
    test(`--to ${target} writes a file that reads back as the report`, async () => {
      const { console, written, told } = consoleWith(source);
      assert.equal(await run(['render', 'a.json', '--to', target, '-o', `a.${target}`], console), 0);
      assert.deepEqual(told, [`written to a.${target}`]);
      const again = await read(written.get(`a.${target}`) ?? '');
      assert.ok(again.ok);
      assert.deepEqual(again.report, zeroReport());
    });
  }

  test('--script makes a page that loads the element and reads back the same', async () => {
    const { console, written } = consoleWith(source);
    const how = ['--to', 'html', '--script', '/js/disclosure-report.iife.js', '-o', 'a.html'];
    assert.equal(await run(['render', 'a.json', ...how], console), 0);
    const page = String(written.get('a.html'));
    assert.match(page, /<script src="\/js\/disclosure-report\.iife\.js"><\/script>/);
    assert.match(page, /<disclosure-report>/);
    const again = await read(page);
    assert.ok(again.ok);
    assert.deepEqual(again.report, zeroReport());
  });

  test('--script makes sense for a page only', async () => {
    const { console, told } = consoleWith(source);
    assert.equal(await run(['render', 'a.json', '--to', 'csv', '--script', '/a.js'], console), 2);
    assert.match(told.join(), /render --to csv has no --script/);
  });

  for (const target of ['docx', 'xlsx']) {
    test(`${target} goes into a pipe as bytes, but never to a terminal`, async () => {
      const piped = consoleWith(source);
      assert.equal(await run(['render', 'a.json', '--to', target], piped.console), 0);
      assert.ok(piped.printed[0] instanceof Uint8Array);
      const shown = consoleWith(source, { terminal: true });
      assert.equal(await run(['render', 'a.json', '--to', target], shown.console), 2);
      assert.deepEqual(shown.printed, []);
      assert.match(shown.told.join(), new RegExp(`terminal can't show ${target}; .* -o`));
    });
  }

  test('text goes to a terminal as it is', async () => {
    const { console, printed } = consoleWith(source, { terminal: true });
    assert.equal(await run(['render', 'a.json', '--to', 'md'], console), 0);
    assert.match(String(printed[0]), /^---\nform: "2021"/);
  });
});
