import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOfReport, parseReport, valueAt, type Report } from '@disclosure-report/core';
import fc from 'fast-check';
import { readHtml, writeHtml, type WriteHtmlOptions } from '../src/index.js';
import { report } from './random-report.js';

const readBack = (html: string): Report => {
  const result = readHtml(html);
  assert.ok(result.ok, 'what was written can be read');
  return result.report;
};

const options: fc.Arbitrary<WriteHtmlOptions> = fc
  .record({
    locale: fc.constantFrom('zh-Hans', 'en'),
    document: fc.boolean(),
    withElement: fc.boolean(),
    idPrefix: fc.constantFrom('', 'first-'),
  })
  .chain((how) => fc.constantFrom(how, { ...how, script: '/js/disclosure-report.iife.js?a=1&b=2' }));

describe('what writeHtml writes', () => {
  it('reads back as the same report, in either language, as a page or a part', () => {
    fc.assert(
      fc.property(report, options, (written, how) => {
        assert.deepEqual(readBack(writeHtml(written, how)), written);
      }),
      { numRuns: 150 },
    );
  });

  it('reads back the same inside a page of other things', () => {
    fc.assert(
      fc.property(report, (written) => {
        const chrome = '<div><ul><li><a href="/">首页</a></li></ul></div><div>一、总体情况</div>';
        const page = `<body>${chrome}<div>${writeHtml(written)}</div><div>版权所有</div></body>`;
        assert.deepEqual(readBack(page), written);
      }),
      { numRuns: 30 },
    );
  });

  it('never turns a blank into a number or a number into a blank', () => {
    fc.assert(
      fc.property(report, (written) => {
        const again = readBack(writeHtml(written));
        for (const { address } of cellsOfReport(written)) {
          assert.equal(valueAt(again, address), valueAt(written, address));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is a report by the rules of the JSON as well', () => {
    fc.assert(
      fc.property(report, (written) => {
        assert.ok(parseReport(readBack(writeHtml(written))).ok);
      }),
      { numRuns: 30 },
    );
  });
});
