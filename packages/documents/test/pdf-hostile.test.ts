import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { cellsOfReport, valueAt, type ReadingNote, type Report } from '@disclosure-report/core';
import { describeFailure, read, type Failure } from '../src/index.js';
import { openPdf } from '../src/read/pdf/open.js';
import { readPages } from '../src/read/pdf/pages.js';
import { TooCostly } from '../src/read/pdf/within-time.js';
import { tinyPdf } from './tiny-pdf.js';

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
    const pdf = await openPdf(bytes);
    await assert.rejects(readPages(pdf, 1000), TooCostly);
    await pdf.close();
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
