import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOfReport, parseReport, tableIds, valueAt } from '@disclosure-report/core';
import { read } from '../src/index.js';
import { corpusBytes, corpusSkip, golden } from './corpus.js';

const reading = async (file: string) => {
  const result = await read(corpusBytes(file), { name: file });
  assert.ok(result.ok, `${file} is read`);
  assert.ok(parseReport(result.report).ok, 'what was read is a report');
  return result;
};

const readsGolden = async (name: string, file: string) => {
  const { report, notes } = await reading(file);
  const { tables, body, year, format } = golden(name);
  for (const table of tableIds) assert.deepEqual(report.tables[table], tables[table], table);
  assert.equal(report.body.name, body);
  assert.equal(report.year, year);
  assert.equal(report.form, format);
  assert.equal(report.mixed, undefined);
  assert.equal(report.sections.length, 6);
  return { report, notes };
};

const proseOf = (report: unknown): string => JSON.stringify(report);

describe('real reports', { skip: corpusSkip }, () => {
  it('a bureau’s page, with all that a portal puts around it, is read to every number and blank', async () => {
    const { report, notes } = await readsGolden('shuyang-fgj-2023', 'shuyang-fgj-2023.html');
    assert.equal(report.title, '沭阳县发展和改革局2023年政府信息公开年度报告');
    assert.equal(report.published, '2024-01-17');
    assert.equal(report.source, golden('shuyang-fgj-2023').source);
    assert.equal(report.body.level, 'countyDepartment');
    assert.deepEqual(
      notes.map(({ code }) => code),
      ['inferred'],
    );
    assert.doesNotMatch(proseOf(report), /无障碍|智能问答|走进沭阳|索引号|采集时间/);
    assert.match(
      report.preface?.map((block) => ('text' in block ? block.text : '')).join('') ?? '',
      /^根据《中华/,
    );
  });

  it('a provincial office’s page in the form of 2019 is read to every number and blank', async () => {
    const { report, notes } = await readsGolden('shanghai-bgt-2019', 'shanghai-bgt-2019.html');
    assert.equal(report.published, '2020-01-31');
    assert.equal(report.body.level, 'provincialDepartment');
    assert.deepEqual(
      notes.map(({ code, cells }) => [code, ...cells]),
      [['inferred'], ['normalised', 'proactive/procurement/amount']],
    );
  });

  const isAllZero = async (source: Uint8Array | string): Promise<void> => {
    const result = await read(source);
    assert.ok(result.ok);
    const { report, notes } = result;
    const cells = cellsOfReport(report).map(({ address }) => valueAt(report, address));
    assert.equal(cells.length, 200);
    assert.ok(cells.every((value) => value === 0));
    assert.equal(report.form, '2021');
    assert.equal(report.year, 2021);
    assert.equal(report.body.name, '富阳区湖源乡');
    assert.equal(report.body.level, 'township');
    assert.equal(report.title, '富阳区湖源乡2021年政府信息公开工作年度报告');
    assert.deepEqual(
      report.sections.map(({ id, heading }) => [id, heading.slice(0, 2)]),
      [
        ['overview', '一、'],
        ['proactive', '二、'],
        ['requests', '三、'],
        ['disputes', '四、'],
        ['issues', '5、'],
        ['other', '6、'],
      ],
    );
    assert.deepEqual(
      notes.map((note) => [note.code, note.values]),
      [['inferred', { field: 'level', value: 'township' }]],
    );
    assert.deepEqual(
      report.sections.filter(({ blocks }) => blocks.length === 0).map(({ id }) => id),
      [...tableIds],
    );
  };

  it('a township’s text, one cell a line, is read to its 200 zeros', async () => {
    await isAllZero(corpusBytes('seed-huyuan-2021.txt'));
  });

  it('the same without the tabs that set its cells in, and without its blank lines', async () => {
    const text = new TextDecoder().decode(corpusBytes('seed-huyuan-2021.txt')).replace(/^\t/gm, '');
    await isAllZero(text);
    await isAllZero(text.replace(/\n\s*\n/g, '\n'));
    await isAllZero(text.replace(/\n/g, '\r\n'));
  });

  it('texts without separators give no number that is not theirs', async () => {
    for (const name of ['pingtan-2020', 'pingtan-2021', 'pingtan-2022', 'shanghai-kewei-2024']) {
      const result = await read(corpusBytes(name.startsWith('shanghai') ? `${name}.md.txt` : `${name}.txt`));
      if (!result.ok) continue;
      const { tables } = golden(name);
      for (const { table, row, column, address } of cellsOfReport(result.report)) {
        const value: number | null = valueAt(result.report, address) ?? null;
        if (value !== null && tables[table] !== null) {
          assert.equal(value, tables[table][row]?.[column], `${name} ${address}`);
        }
      }
    }
  });
});
