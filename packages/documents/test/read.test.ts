import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import {
  describeFailure,
  largestSource,
  read,
  readHtml,
  readText,
  type Failure,
  type ReadResult,
} from '../src/index.js';
import { largestText } from '../src/read/failure.js';
import { portalPage, valuesOf } from './portal-table.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const failure = (result: ReadResult): Failure => {
  assert.ok(!result.ok, 'it is not read');
  return result.failure;
};

const page = `<html><head><meta charset="utf-8"></head><body>${portalPage('2021')}</body></html>`;

/** 年度 in GB 18030, for there is no encoder for it. */
const gbkHeading = Uint8Array.from([0xc4, 0xea, 0xb6, 0xc8]);

describe('the kind of a source', () => {
  it('is told by its content: a page, whatever its name', async () => {
    const result = await read(utf8(page), { name: 'report.docx' });
    assert.ok(result.ok);
    assert.deepEqual(result.report.tables.requests, valuesOf('2021', 'requests'));
    assert.equal(result.report.source, 'report.docx');
  });

  it('JSON of a report is that report, also as printed with its notes', async () => {
    const result = await read(page);
    assert.ok(result.ok);
    const { report, notes } = result;
    assert.deepEqual(await read(JSON.stringify(report)), { ok: true, report, notes: [], provenance: {} });
    assert.deepEqual(await read(utf8(`\ufeff ${JSON.stringify({ report, notes })}`)), {
      ok: true,
      report,
      notes: [],
      provenance: {},
    });
  });

  it('other JSON says what is wrong with it', async () => {
    const result = failure(await read('{"form": "2020", "body": {}}'));
    assert.equal(result.code, 'notAReport');
    assert.match(describeFailure(result, 'zh-Hans'), /form/);
    assert.equal(failure(await read('{"form": ')).code, 'notAReport');
  });

  it('what cannot be read is called by what it looks like', async () => {
    const zip = (name: string): Uint8Array => utf8(`PK\u0003\u0004..........${name}`);
    const looks: readonly (readonly [Uint8Array, string])[] = [
      [zip('a.txt'), 'archive'],
      [utf8('{\\rtf1\\ansi}'), 'rtf'],
      [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'image'],
      [Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'image'],
      [deflateSync(utf8(page)), 'binary'],
    ];
    const cutOff: readonly (readonly [Uint8Array, string])[] = [
      [zip('word/document.xml'), 'word'],
      [zip('xl/workbook.xml'), 'spreadsheet'],
      [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'office'],
    ];
    for (const [bytes, looksLike] of cutOff) {
      assert.deepEqual(failure(await read(bytes)), { code: 'corrupt', looksLike });
    }
    for (const [bytes, looksLike] of looks) {
      assert.deepEqual(failure(await read(bytes)), { code: 'unknownKind', looksLike });
    }
  });

  it('nothing, too much, and nothing of use are told apart', async () => {
    for (const nothing of ['', ' \n\t', new Uint8Array(), utf8('\ufeff\n')])
      assert.equal(failure(await read(nothing)).code, 'empty');
    const large = failure(await read(new Uint8Array(largestSource + 1)));
    assert.deepEqual(large, { code: 'tooLarge', size: largestSource + 1, limit: largestSource });
    const long = failure(readText('字'.repeat(largestText + 1)));
    assert.deepEqual(long, { code: 'tooLong', characters: largestText + 1, limit: largestText });
    assert.match(describeFailure(long, 'zh-Hans'), /^文本有 2,097,153 个字符，超过 2,097,152 个字符/);
    assert.match(describeFailure(long, 'en'), /^The text has 2,097,153 characters; the limit is 2,097,152\./);
    assert.deepEqual(failure(await read('<p>关于放假的通知</p>')), { code: 'noReport', kind: 'html' });
    assert.deepEqual(failure(await read('关于放假的通知')), { code: 'noReport', kind: 'text' });
  });

  it('every failure has a sentence in both languages', () => {
    const all: readonly Failure[] = [
      { code: 'empty' },
      { code: 'tooLarge', size: 40 * 1024 * 1024, limit: largestSource },
      { code: 'tooLong', characters: 3_000_000, limit: largestText },
      { code: 'tooDeep', limit: 2000 },
      ...(['pdf', 'word', 'spreadsheet', 'office', 'rtf', 'archive', 'image', 'binary'] as const).map(
        (looksLike): Failure => ({ code: 'unknownKind', looksLike }),
      ),
      { code: 'encrypted', looksLike: 'office' },
      { code: 'corrupt', looksLike: 'word' },
      { code: 'unfoldsTooLarge', size: 1024 ** 3, limit: 16 * 1024 * 1024 },
      { code: 'saveAs', looksLike: 'office', kind: 'docx' },
      ...(['html', 'text', 'word', 'spreadsheet'] as const).map(
        (kind): Failure => ({ code: 'noReport', kind }),
      ),
      { code: 'notAReport', problems: [{ code: 'missing', path: '/form', values: {} }] },
    ];
    for (const one of all) {
      assert.match(describeFailure(one, 'zh-Hans'), /[\u4e00-\u9fff].*[。：…]$/);
      assert.match(describeFailure(one, 'en'), /^[A-Z].*[.:…]$/);
    }
  });
});

describe('encodings', () => {
  const declared = (charset: string): Uint8Array => {
    const before = utf8(`<html><head><meta charset="${charset}"></head><body><p>2021</p><p>`);
    return Uint8Array.from([...before, ...gbkHeading, ...utf8('</p></body></html>')]);
  };

  it('are taken from the bytes before the declaration', async () => {
    assert.ok(readHtml(utf8(page.replace('utf-8', 'gbk'))).ok);
    assert.ok(readHtml(utf8(`\ufeff${page}`)).ok);
    const wide = Uint8Array.from(Buffer.from(`\ufeff${page}`, 'utf16le'));
    assert.ok((await read(wide)).ok);
  });

  it('GBK pages are read, declared or not', async () => {
    const { decodeHtml } = await import('../src/read/source/decode.js');
    for (const charset of ['gbk', 'gb2312', 'GB18030', 'utf-8', 'nonsense']) {
      assert.match(decodeHtml(declared(charset)), /年度/, charset);
    }
  });
});
