import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOfReport, tableIds, valueAt, type Report } from '@disclosure-report/core';
import { read } from '../src/index.js';
import { writeMarkdown } from '../src/write/markdown.js';
import { corpusBytes, corpusSkip, golden } from './corpus.js';
import { portalRows, valuesOf, type PortalRow } from './portal-table.js';

const reading = async (source: string | Uint8Array) => {
  const result = await read(source);
  assert.ok(result.ok, JSON.stringify(result));
  return result;
};

/** A table as converters write it: what is merged leaves blanks, whatever came first heads it. */
const piped = (rows: readonly PortalRow[]): string => {
  const width = Math.max(...rows.map((cells) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0)));
  const open: number[] = [];
  const lines = rows.map((cells, row) => {
    const out = Array<string>(width).fill('');
    let column = 0;
    for (const { text, colSpan, rowSpan } of cells) {
      while ((open[column] ?? 0) > row) column += 1;
      out[column] = text;
      for (let at = column; at < column + colSpan; at += 1) open[at] = row + rowSpan;
      column += colSpan;
    }
    return `| ${out.join(' | ')} |`;
  });
  const [head = '', ...rest] = lines;
  return [head, `|${' --- |'.repeat(width)}`, ...rest].join('\n');
};

const bare = (...figures: readonly (number | string)[]): string =>
  `| ${figures.join(' | ')} |\n|${'---|'.repeat(figures.length)}\n`;

describe('Markdown', () => {
  it('that a converter made is read to every number of all three tables', async () => {
    const text = [
      '# 某某县财政局2022年政府信息公开工作年度报告',
      '## 一、总体情况\n\n公开12条。',
      ...tableIds.map((table) => piped(portalRows('2021', table))),
      '## 六、其他需要报告的事项\n\n无。',
    ].join('\n\n');
    const { report, notes } = await reading(text);
    for (const table of tableIds) assert.deepEqual(report.tables[table], valuesOf('2021', table), table);
    assert.equal(report.body.name, '某某县财政局');
    assert.ok(notes.every(({ code }) => code === 'inferred' || code === 'sectionMissing'));
  });

  it('has headings, lists, links and references that are read, and markup that is not', async () => {
    const text = [
      '## 一、总体情况',
      '### 主动公开',
      '一段**重点**文字&nbsp;&amp;`代码`<b>。</b>',
      '- 甲\n- 乙',
      '1. 丙\n2. 丁',
      '[附件](https://example.gov.cn/a)',
      '[不可](javascript:alert(1))',
      'https://example.gov.cn',
      '## 六、其他需要报告的事项',
    ].join('\n\n');
    const { report } = await reading(text);
    assert.deepEqual(report.sections[0]?.blocks, [
      { type: 'heading', text: '主动公开' },
      { type: 'paragraph', text: '一段重点文字 &代码。' },
      { type: 'list', items: ['甲', '乙'] },
      { type: 'list', ordered: true, items: ['丙', '丁'] },
      { type: 'link', target: 'https://example.gov.cn/a', text: '附件' },
      { type: 'paragraph', text: '不可' },
      { type: 'paragraph', text: 'https://example.gov.cn' },
    ]);
  });

  it('is told from a page that has bars in it, and from text that has a hash', async () => {
    const page = await reading(
      '<h2>一、总体情况</h2><pre>|a|b|\n|---|---|</pre><h2>六、其他需要报告的事项</h2>',
    );
    assert.equal(page.report.sections.length, 2);
    const text = await reading('一、总体情况\n#公开#12条\n六、其他需要报告的事项\n无');
    assert.deepEqual(text.report.sections[0]?.blocks, [{ type: 'paragraph', text: '#公开#12条' }]);
  });

  it('nested without end fails, and does not throw', async () => {
    const result = await read(`# 题\n\n${'>'.repeat(20000)} 一`);
    assert.ok(!result.ok);
  });

  const known = (label: string, figure: number): string => `| ${label} | ${`${figure} | `.repeat(7)}\n`;
  const head = '| 三、收到和处理 | | | | | | | |\n|---|---|---|---|---|---|---|---|\n';
  const ends = (between: string): string =>
    [
      '## 三、收到和处理政府信息公开申请情况',
      `${head}${known('一、本年新收政府信息公开申请数量', 1)}${known('二、上年结转政府信息公开申请数量', 2)}${known('（一）予以公开', 3)}`,
      between,
      `${head}${known('1.属于国家秘密', 5)}${known('2.其他法律行政法规禁止公开', 6)}`,
    ].join('\n');

  it('takes a row without a label for the one row that is missing between two, and says so', async () => {
    const { report, notes } = await reading(ends(bare(4, 0, 0, 0, 0, 0, 4)));
    assert.equal(report.tables.requests?.partiallyGranted?.naturalPerson, 4);
    const note = notes.find(({ code }) => code === 'placedByOrder');
    assert.equal(note?.cells.length, 7);
  });

  for (const [name, between] of [
    ['one row too many', bare(4, 0, 0, 0, 0, 0, 4) + '\n' + bare(1, 0, 0, 0, 0, 0, 1)],
    ['a cell too few', bare(4, 0, 0, 0, 0, 4)],
    ['a word in it', bare(4, 0, 0, '约', 0, 0, 4)],
    ['a blank in it', bare(4, 0, 0, '', 0, 0, 4)],
  ] as const) {
    it(`does not guess where there is ${name}`, async () => {
      const { report, notes } = await reading(ends(between));
      assert.equal(report.tables.requests?.partiallyGranted, undefined);
      assert.ok(
        notes.some(
          ({ code, values }) => code === 'rowMissing' && 'row' in values && values.row === 'partiallyGranted',
        ),
      );
      assert.equal(report.tables.requests?.['refused.stateSecret']?.total, 5);
    });
  }

  it('is written with nothing in the prose that would be Markdown', async () => {
    const texts = [
      '# 题',
      '- 项',
      '1. 项',
      '*强*',
      '[a](b)',
      '| a | b |',
      '<b>',
      '&amp;',
      '`码`',
      '\\',
      '---',
      '+1',
      '~~删~~',
      '> 引',
      'a_b_c',
      '![图](x)',
    ];
    const report: Report = {
      form: '2021',
      body: { name: null },
      year: null,
      sections: [
        {
          id: 'overview',
          heading: '*一*',
          blocks: [
            ...texts.map((text) => ({ type: 'paragraph' as const, text })),
            { type: 'list', items: texts },
            { type: 'table', rows: [texts, texts] },
          ],
        },
      ],
      tables: {},
    };
    assert.deepEqual((await reading(writeMarkdown(report))).report, report);
  });
});

describe('a real report in Markdown, its tables in pieces', { skip: corpusSkip }, () => {
  it('is read to every number that stands in it; the one that does not is blank', async () => {
    const { report, notes } = await reading(corpusBytes('shanghai-kewei-2024.md.txt'));
    const { tables } = golden('shanghai-kewei-2024');
    const blank: string[] = [];
    for (const { table, row, column, address } of cellsOfReport(report)) {
      const value = valueAt(report, address);
      if (value === null || value === undefined) blank.push(address);
      else assert.equal(value, tables[table]?.[row]?.[column], address);
    }
    assert.deepEqual(blank, ['requests/carriedOut/total']);
    assert.equal(report.title, '2024 年上海市科委政府信息公开工作年度报告');
    const placed = notes.filter(({ code }) => code === 'placedByOrder');
    assert.deepEqual(
      placed.map(({ cells }) => cells.length),
      [70, 15],
    );
    const requests = report.sections.find(({ id }) => id === 'requests');
    assert.deepEqual(requests?.blocks, [{ type: 'heading', text: '表三：收到和处理政府信息公开申请情况' }]);
  });
});
