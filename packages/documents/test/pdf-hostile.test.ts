import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { cellsOfReport, valueAt, type ReadingNote, type Report } from '@disclosure-report/core';
import { describeFailure, read, type Failure } from '../src/index.js';
import { Deadline, TooCostly } from '../src/read/pdf/deadline.js';
import { openPdf } from '../src/read/pdf/open.js';
import { readPages } from '../src/read/pdf/pages.js';
import { limits } from '../src/read/pdf/limits.js';
import { readApart } from '../src/read/pdf/read-apart.js';
import { readHere } from '../src/read/pdf/read-here.js';
import { objectsPdf, tinyPdf } from './tiny-pdf.js';

const old = !('withResolvers' in Promise) && 'PDF needs Node.js 22';

const failureOf = async (bytes: Uint8Array): Promise<Failure> => {
  const result = await read(bytes);
  assert.ok(!result.ok, 'it is not read');
  assert.match(describeFailure(result.failure, 'zh-Hans'), /[\u4e00-\u9fff].*。$/);
  assert.match(describeFailure(result.failure, 'en'), /^[A-Z].*\.$/);
  return result.failure;
};

const stream = (data: string | Buffer, head = ''): string => {
  const packed = deflateSync(data, { level: 9 }).toString('latin1');
  return `<<${head} /Filter /FlateDecode /Length ${packed.length}>> stream\n${packed}\nendstream`;
};

const ruled = readFileSync(new URL('fixtures/pdf/ruled.pdf', import.meta.url));

describe('PDFs that cannot be read', { skip: old }, () => {
  it('for they are scanned, say what to do', async () => {
    const picture = stream(
      Buffer.alloc(3 * 64 * 64),
      '/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceRGB /BitsPerComponent 8',
    );
    const bytes = tinyPdf(
      [{ content: 'q 500 0 0 700 40 40 cm /P Do Q' }, { content: 'q 500 0 0 700 40 40 cm /P Do Q' }],
      {
        objects: [picture],
        resources: '/XObject <</P 100 0 R>>',
      },
    );
    const failure = await failureOf(bytes);
    assert.deepEqual(failure, { code: 'noText', pages: 2 });
    assert.match(describeFailure(failure, 'zh-Hans'), /OCR|文字识别/);
  });

  it('for they are locked', async () => {
    const bytes = tinyPdf([{ texts: [{ text: '一、总体情况', x: 100, y: 100, size: 12 }] }], {
      locked: true,
    });
    assert.deepEqual(await failureOf(bytes), { code: 'encrypted', looksLike: 'pdf' });
  });

  it('for there is no report in them', async () => {
    const bytes = tinyPdf([{ texts: [{ text: '关于放假的通知', x: 100, y: 100, size: 12 }] }]);
    assert.deepEqual(await failureOf(bytes), { code: 'noReport', kind: 'pdf' });
  });

  it('for they are nothing but a header, or have no pages', async () => {
    const corrupt = { code: 'corrupt', looksLike: 'pdf' };
    const texts = ['%PDF-1.7\n%', '%PDF-1.7\n%%EOF\n', `%PDF-1.7\n${'x'.repeat(5000)}\n%%EOF`];
    for (const text of texts) assert.deepEqual(await failureOf(new TextEncoder().encode(text)), corrupt);
    assert.equal((await failureOf(tinyPdf([]))).code, 'corrupt');
  });

  it('for they have thousands of pages', async () => {
    const pages = Array.from({ length: 2000 }, () => ({}));
    assert.deepEqual(await failureOf(tinyPdf(pages)), { code: 'tooManyPages', pages: 2000, limit: 400 });
  });

  it('for they unfold to hundreds of megabytes', async () => {
    const bomb = stream(Buffer.alloc(80 * 1024 * 1024, ' '));
    assert.deepEqual(await failureOf(tinyPdf([{}], { objects: [bomb] })), { code: 'tooCostly' });
    const twice = `<</Filter [/FlateDecode /FlateDecode] /Length 8>> stream\n${deflateSync(deflateSync(Buffer.alloc(1e8))).toString('latin1')}\nendstream`;
    assert.deepEqual(await failureOf(tinyPdf([{}], { objects: [twice] })), { code: 'tooCostly' });
  });

  it('for they draw the same thing a billion times', async () => {
    const form = (content: string, at: number): string =>
      stream(
        content,
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</P ${101 + at} 0 R>>>>`,
      );
    const objects = Array.from({ length: 9 }, (_, at) =>
      form(at === 8 ? '0 0 m 9 9 l S' : '/P Do '.repeat(10), at),
    );
    const bytes = tinyPdf([{ content: '/P Do '.repeat(10) }], {
      objects,
      resources: '/XObject <</P 100 0 R>>',
    });
    const pdf = await openPdf(bytes, new Deadline(limits.time));
    await assert.rejects(readPages(pdf, new Deadline(1000)), TooCostly);
    await pdf.close();
  });
});

/** A font beside the one that all have, with what is said of its widths and characters. */
const withFont = (widths: string, map: string): Uint8Array =>
  tinyPdf([{ content: 'BT /G 12 Tf 100 100 Td <00410042> Tj ET' }], {
    objects: [
      '<</Type /Font /Subtype /Type0 /BaseFont /B /Encoding /Identity-H /DescendantFonts [101 0 R] /ToUnicode 103 0 R>>',
      `<</Type /Font /Subtype /CIDFontType2 /BaseFont /B /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> ${widths} /FontDescriptor 102 0 R>>`,
      '<</Type /FontDescriptor /FontName /B /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 860 /Descent -140 /CapHeight 700 /StemV 80>>',
      map,
    ],
    resources: '/Font <</G 100 0 R>>',
  });

const map = (ranges: string): string =>
  `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${ranges} endcmap`;

/** A document whose one page says, and has, whatever is given. */
const withPage = (content: string, { page = '', pages = '/Count 1 /Kids [3 0 R]' } = {}): Uint8Array =>
  objectsPdf([
    '<</Type /Catalog /Pages 2 0 R>>',
    `<</Type /Pages ${pages}>>`,
    `<</Type /Page /Parent 2 0 R /Contents 4 0 R /MediaBox [0 0 9 9] ${page}>>`,
    content,
    '/FlateDecode',
  ]);

const everyCode = '1 beginbfrange <0000> <7FFFFFFF> <0000> endbfrange';

/** What makes the library fill the memory, run in circles or go too deep: each with how it has to end. */
const attacks: Readonly<Record<string, readonly [() => Uint8Array, Failure['code']]>> = {
  'a character map of two thousand million': [() => withFont('', stream(map(everyCode))), 'tooCostly'],
  'the same with the name of its compression written otherwise': [
    () => withFont('', stream(map(everyCode)).replace('/FlateDecode', '/#46lateDecode')),
    'tooCostly',
  ],
  'widths of two thousand million characters': [
    () => withFont('/W [0 2147483647 500]', stream(map(''))),
    'tooCostly',
  ],
  'arrays a million deep': [
    () => withPage(stream(''), { pages: `/Count 1 /Kids [3 0 R] /X ${'['.repeat(1e6)}` }),
    'corrupt',
  ],
  'a bomb whose compression is named elsewhere': [
    () => withPage(stream(Buffer.alloc(1e8, ' ')).replace('/FlateDecode', '5 0 R')),
    'tooCostly',
  ],
  'the same content twenty thousand times': [
    () =>
      withPage(stream('0 0 m 9 9 l S '.repeat(50_000)), { page: `/Contents [${'4 0 R '.repeat(20_000)}]` }),
    'tooCostly',
  ],
  'a million pages that are one': [
    () => withPage(stream(''), { pages: `/Count 1000000 /Kids [${'3 0 R '.repeat(1e6)}]` }),
    'tooManyPages',
  ],
  'pages that are their own pages': [
    () => withPage(stream(''), { pages: '/Count 3 /Kids [2 0 R 2 0 R]' }),
    'corrupt',
  ],
  'objects that refer to each other': [() => objectsPdf(['2 0 R', '1 0 R']), 'corrupt'],
  'a length that is its own': [() => withPage('<</Length 4 0 R>> stream\nBT ET\nendstream'), 'noText'],
  'a form that draws itself': [
    () =>
      tinyPdf([{ content: '/P Do' }], {
        objects: [
          stream(
            '/P Do /P Do',
            '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</P 100 0 R>>>>',
          ),
        ],
        resources: '/XObject <</P 100 0 R>>',
      }),
    'noText',
  ],
};

/** Saves its state three million times over, at which the library works for minutes. */
const slow = (): Uint8Array => tinyPdf([{ content: 'q '.repeat(3e6) }]);

describe('PDFs made to do harm', { skip: old }, () => {
  for (const [name, [bytes, code]] of Object.entries(attacks)) {
    it(`${name}: ${code}`, async () => assert.equal((await failureOf(bytes())).code, code));
  }

  it('are given up when their time is up, and what follows them is read', async () => {
    const [late, next] = await Promise.all([
      readApart(slow(), undefined, { ...limits, time: 300 }),
      readApart(ruled, undefined),
    ]);
    assert.deepEqual(late, { ok: false, failure: { code: 'tooCostly' } });
    assert.ok(next.ok && isRight(next.report));
  });

  it('are given up when they hold more memory than they may', async () => {
    const result = await readApart(slow(), undefined, { time: 60_000, memory: 1024 });
    assert.deepEqual(result, { ok: false, failure: { code: 'tooCostly' } });
  });

  it('cost the others nothing: a sound one is read the same where there is no thread', async () => {
    assert.deepEqual(await readHere(ruled, undefined), await readApart(ruled, undefined));
  });
});

const isRight = (read: Report): boolean => {
  const printed = JSON.parse(
    readFileSync(new URL('fixtures/pdf/ruled.json', import.meta.url), 'utf8'),
  ) as Report;
  return cellsOfReport(read).every(({ address }) => {
    const value = valueAt(read, address) ?? null;
    return value === null || value === valueAt(printed, address);
  });
};

const isWarned = (notes: readonly ReadingNote[]): boolean => notes.some(({ code }) => code === 'damaged');

describe('damaged PDFs', { skip: old }, () => {
  it('cut off anywhere give no report that lacks a part of itself, and never hang', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: ruled.length - 8 }), async (length) => {
        const result = await read(Uint8Array.from(ruled.subarray(0, length)));
        assert.ok(!result.ok);
      }),
      { numRuns: 40 },
    );
  });

  it('with bytes changed never throw, never hang, and never give a wrong number without a warning', async () => {
    const change = fc.tuple(fc.nat({ max: ruled.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const bytes = Uint8Array.from(ruled);
        for (const [at, byte] of changes) bytes[at] = byte;
        const result = await read(bytes);
        if (result.ok)
          assert.ok(isWarned(result.notes) || isRight(result.report), 'a wrong number is warned of');
      }),
      { numRuns: 40 },
    );
  });
});
