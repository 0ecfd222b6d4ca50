import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableIds, type Report } from '@disclosure-report/core';
import fc from 'fast-check';
import { readHtml } from '../src/index.js';
import { readText } from '../src/read/text.js';
import { copiedTable } from '../src/write/copied-table.js';
import { embedCode } from '../src/write/embed-code.js';
import { valuesOf } from './portal-table.js';
import { report as anyReport } from './random-report.js';

const report: Report = {
  form: '2021',
  body: { name: '某县财政局' },
  year: 2022,
  sections: [],
  tables: Object.fromEntries(tableIds.map((table) => [table, valuesOf('2021', table)])),
};

describe('a copied table', () => {
  for (const table of tableIds) {
    it(`${table} is read back as it was from both of its kinds`, () => {
      const { html, text } = copiedTable(report, table, 'zh-Hans');
      for (const reading of [readHtml(html), readText(text)]) {
        assert.ok(reading.ok);
        assert.deepEqual(reading.report.tables[table], report.tables[table]);
      }
    });
  }

  it('has as many places in each line as the form has columns', () => {
    const { text } = copiedTable(report, 'requests', 'zh-Hans');
    const lines = text.split('\r\n').map((line) => line.split('\t'));
    assert.equal(lines.length, 28);
    assert.ok(lines.every(({ length }) => length === 10));
  });

  it('keeps a blank blank and does not group digits', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom(...tableIds), (some, table) => {
        const { html } = copiedTable(some, table, 'zh-Hans');
        const read = readHtml(html);
        assert.ok(read.ok);
        const values = Object.entries(some.tables[table] ?? {});
        for (const [row, cells] of values) {
          for (const [column, value] of Object.entries(cells)) {
            if (value === null) assert.equal(read.report.tables[table]?.[row]?.[column] ?? null, null);
          }
        }
        assert.doesNotMatch(html, />\d{1,3},\d{3}</);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the code to embed a report', () => {
  it('is the script and the tag with the data’s address', () => {
    assert.equal(
      embedCode(report, {
        script: 'https://a.gov.cn/disclosure-report.iife.js',
        source: 'https://a.gov.cn/?a=1&b=2',
      }),
      '<script src="https://a.gov.cn/disclosure-report.iife.js"></script>\n' +
        '<disclosure-report src="https://a.gov.cn/?a=1&amp;b=2"></disclosure-report>',
    );
  });

  it('carries the report where its data has no address, whatever its words are', () => {
    const nasty: Report = { ...report, title: '</script><!--<script>' };
    const code = embedCode(nasty, { script: 'a.js' });
    const [, data = ''] = /<script type="application\/json">(.*)<\/script>/.exec(code) ?? [];
    assert.doesNotMatch(data, /</);
    assert.deepEqual(JSON.parse(data), nasty);
  });
});
