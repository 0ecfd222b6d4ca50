import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withValue } from '@disclosure-report/core';
import { zeroReport } from '../../core/test/sample-report.js';
import { disclosureReport, withFiles } from './command-line.js';

const before = withValue(zeroReport('2021', { year: 2022 }), 'requests/carriedOut/total', 6);
const now = zeroReport('2021', { year: 2023 });
const other = zeroReport('2021', { year: 2023, body: { name: '白沙县人民政府', level: 'county' } });

describe('check --previous', () => {
  for (const target of ['html', 'docx', 'xlsx', 'csv', 'md']) {
    test(`reads last year’s report from ${target} and compares what was carried over`, () => {
      withFiles({ 'before.json': JSON.stringify(before), 'now.json': JSON.stringify(now) }, (path) => {
        const last = path(`before.${target}`);
        assert.equal(disclosureReport(['render', path('before.json'), '--to', target, '-o', last]).code, 0);
        const { code, out, err } = disclosureReport(['check', path('now.json'), '--previous', last]);
        assert.equal(err, '');
        assert.match(out, /R47 .*0 carried in, while the report for 2022 carried out 6/);
        assert.equal(code, 1);
      });
    });
  }

  test('a report for another year is told, and nothing compared with it', () => {
    withFiles(
      { 'before.json': JSON.stringify({ ...before, year: 2021 }), 'now.json': JSON.stringify(now) },
      (path) => {
        const { code, out, err } = disclosureReport([
          'check',
          path('now.json'),
          '--previous',
          path('before.json'),
        ]);
        assert.equal(code, 0);
        assert.match(err, /now\.json: \S+before\.json is the report for 2021, not for the year before/);
        assert.doesNotMatch(out, /(?:Error|Warning|Note) R47/);
      },
    );
  });

  test('among several files only the same body’s is compared with it', () => {
    const files = { 'before.json': before, 'now.json': now, 'other.json': other };
    const texts = Object.fromEntries(
      Object.entries(files).map(([name, report]) => [name, JSON.stringify(report)]),
    );
    withFiles(texts, (path) => {
      const last = ['--previous', path('before.json')];
      const both = disclosureReport(['check', path('now.json'), path('other.json'), ...last]);
      assert.equal(both.out.match(/Error R47/g)?.length, 1);
      assert.match(both.err, /other\.json: is another body's report than \S+before\.json/);
      // Alone, it may be the same body under a new name.
      const alone = disclosureReport(['check', path('other.json'), ...last]);
      assert.match(alone.out, /Error R47[\s\S]*Note R52/);
    });
  });
});
