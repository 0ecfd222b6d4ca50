import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check, parseReport, tableIds, type Report } from '@disclosure-report/core';
import { read } from '../src/index.js';
import { corpusBytes, corpusSkip, golden } from './corpus.js';

const old = !('withResolvers' in Promise) && 'PDF needs Node.js 22';

const reading = async (bytes: Uint8Array, name?: string) => {
  const result = await read(bytes, name === undefined ? {} : { name });
  assert.ok(result.ok, 'it is read');
  assert.ok(parseReport(result.report).ok, 'what was read is a report');
  return result;
};

const prose = ({ preface = [], sections }: Report): readonly string[] =>
  [...preface, ...sections.flatMap(({ blocks }) => blocks)].map((block) =>
    'text' in block ? block.text : JSON.stringify(block),
  );

const levelOnly = ['inferred'];

describe('printed reports', { skip: old }, () => {
  const fixture = (file: string): Buffer => readFileSync(new URL(`fixtures/pdf/${file}`, import.meta.url));

  for (const [name, what] of [
    ['ruled', 'with ruled tables that run over pages'],
    ['narrow', 'with columns one or two characters wide'],
    ['unruled', 'whose tables have no lines'],
  ] as const) {
    it(`${what} read back as the report they were printed from`, async () => {
      const { report, notes } = await reading(fixture(`${name}.pdf`));
      assert.deepEqual(report, JSON.parse(fixture(`${name}.json`).toString('utf8')));
      assert.deepEqual(
        notes.map(({ code }) => code),
        levelOnly,
      );
    });
  }
});

describe('real PDFs', { skip: old || corpusSkip }, () => {
  it('of a district, in a mixture of forms, is read to every number', async () => {
    const { report, notes } = await reading(corpusBytes('hongze-qu-2023.pdf'), 'hongze-qu-2023.pdf');
    const { tables, year } = golden('hongze-qu-2023');
    for (const table of tableIds) assert.deepEqual(report.tables[table], tables[table], table);
    assert.equal(report.form, '2021');
    assert.deepEqual(report.mixed, { requests: '2019' });
    assert.equal(report.year, year);
    assert.equal(report.title, '洪泽区人民政府2023年政府信息公开工作年度报告');
    assert.equal(report.body.name, '洪泽区人民政府');
    assert.equal(report.sections.length, 6);
    assert.deepEqual(
      notes.map(({ code }) => code),
      ['inferred', 'otherWording'],
    );
    const errors = check(report).findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual([...new Set(errors.map(({ rule }) => rule))].sort(), ['R09', 'R30', 'R31']);
  });

  it('of a prefecture, with a row head cut by a page’s end, is read to every number', async () => {
    const { report, notes } = await reading(corpusBytes('huaian-shi-2024.pdf'));
    const { tables, year, body } = golden('huaian-shi-2024');
    for (const table of tableIds) assert.deepEqual(report.tables[table], tables[table], table);
    assert.equal(report.form, '2021');
    assert.equal(report.mixed, undefined);
    assert.equal(report.year, year);
    assert.equal(report.body.name, body);
    assert.equal(report.title, '淮安市人民政府2024年政府信息公开工作年度报告');
    assert.deepEqual(
      report.sections.map(({ id }) => id),
      ['overview', 'proactive', 'requests', 'disputes', 'issues', 'other'],
    );
    assert.deepEqual(notes, []);
  });

  it('give prose without page numbers, pieces of tables or broken lines', async () => {
    for (const name of ['hongze-qu-2023', 'huaian-shi-2024']) {
      const { report } = await reading(corpusBytes(`${name}.pdf`));
      const texts = prose(report);
      assert.ok(texts.length >= 10);
      for (const text of texts) {
        assert.match(text, /[。）：]$/, 'a paragraph is whole');
        assert.doesNotMatch(text, /- \d -|总计|自然人|\s[\u4e00-\u9fff]/);
      }
      const withoutProse = report.sections.filter(({ blocks }) => blocks.length === 0).map(({ id }) => id);
      assert.deepEqual(withoutProse, [...tableIds]);
    }
  });
});
