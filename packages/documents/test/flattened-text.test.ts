import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tableIds, type Cell, type FormId } from '@disclosure-report/core';
import { readText } from '../src/index.js';
import { forms } from '@disclosure-report/core';
import { portalRows, valuesOf } from './portal-table.js';

type Flatten = (cells: readonly string[]) => string;

/** As word processors save tables: each cell set in by a tab, an empty line after each row. */
const tabbed: Flatten = (cells) => cells.map((cell) => `\t${cell}\n`).join('') + '\n';

/** As it arrives when pasted: one cell a line and nothing else. */
const bare: Flatten = (cells) => cells.map((cell) => `${cell}\n`).join('');

/** As copied out of a browser: a row a line. */
const rowALine: Flatten = (cells) => `${cells.join('\t')}\n`;

const text = (form: FormId, flatten: Flatten, print?: (cell: Cell) => string): string => {
  const parts = forms[form].sections.map(({ id, heading }) => {
    const table = tableIds.find((known) => known === id);
    const rows = table ? portalRows(form, table, print) : [];
    return `${heading['zh-Hans']}\n${rows.map((row) => flatten(row.map((cell) => cell.text))).join('')}${table ? '' : '内容。\n'}`;
  });
  return `某市某县某镇人民政府\n2022年政府信息公开工作年度报告\n${parts.join('')}`;
};

const reading = (source: string) => {
  const result = readText(source);
  assert.ok(result.ok, 'the text is read');
  return result;
};

describe('tables flattened to text', () => {
  for (const [name, flatten] of Object.entries({ tabbed, bare, rowALine })) {
    it(`are read in both forms: ${name}`, () => {
      for (const form of ['2021', '2019'] as const) {
        const { report, notes } = reading(text(form, flatten));
        assert.equal(report.form, form);
        for (const table of tableIds) assert.deepEqual(report.tables[table], valuesOf(form, table), table);
        assert.deepEqual(
          notes.map(({ code }) => code),
          ['inferred'],
        );
        assert.equal(report.sections.length, 6);
      }
    });
  }

  it('keep blank cells blank where tabs mark them', () => {
    const print = ({ column }: Cell): string => (column === 'total' || column === 'made' ? '3' : '');
    const { report } = reading(text('2021', tabbed, print));
    for (const table of tableIds) {
      const expected = valuesOf('2021', table, ({ column }) =>
        column === 'total' || column === 'made' ? 3 : null,
      );
      assert.deepEqual(report.tables[table], expected);
    }
  });

  it('keep blank cells at both ends of a row whose cells tabs part', () => {
    const blank = new Set([
      'requests/granted/total',
      'disputes/review/upheld',
      'proactive/regulations/inForce',
    ]);
    const print = ({ address }: Cell): string => (blank.has(address) ? '' : '3');
    const { report } = reading(text('2021', rowALine, print));
    for (const table of tableIds) {
      const expected = valuesOf('2021', table, ({ address }) => (blank.has(address) ? null : 3));
      assert.deepEqual(report.tables[table], expected);
    }
  });

  it('are read cell by cell although prose has figures right after words', () => {
    const print = ({ row, column }: Cell): string => (row === 'granted' && column === 'other' ? '' : '12');
    const source = text('2021', bare, print).replace(/\n\n/g, '\n').replace('内容。', '公开信息782条。');
    const { report } = reading(source);
    assert.deepEqual(new Set(Object.values(report.tables.requests?.granted ?? {})), new Set([null]));
    assert.equal(report.tables.requests?.received?.total, 12);
    assert.equal(report.tables.disputes?.review?.upheld, 12);
  });

  it('guess at nothing where blank cells left no trace: the row is null and noted', () => {
    const print = ({ row, column }: Cell): string => (row === 'granted' && column === 'other' ? '' : '0');
    const source = text('2021', bare, print).replace(/\n\n/g, '\n');
    const { report, notes } = reading(source);
    assert.deepEqual(new Set(Object.values(report.tables.requests?.granted ?? {})), new Set([null]));
    assert.equal(report.tables.requests?.received?.total, 0);
    const note = notes.find(({ code }) => code === 'ambiguous');
    assert.equal(note?.cells.length, 7);
    assert.ok((note.place?.line ?? 0) > 20);
  });

  it('note what a cell says with the number of its line', () => {
    const print = ({ address }: Cell): string => (address === 'requests/granted/other' ? '／' : '0');
    const source = text('2021', bare, print);
    const { notes } = reading(source);
    const note = notes.find(({ code }) => code === 'placeholder');
    assert.deepEqual(note?.cells, ['requests/granted/other']);
    assert.equal(source.split('\n')[(note.place?.line ?? 0) - 1], '／');
  });

  it('are read as what they are where 表三 of 2021 has the one row （六） of 2019', () => {
    for (const flatten of [tabbed, bare, rowALine]) {
      const parts = forms['2021'].sections.map(({ id, heading }) => {
        const table = tableIds.find((known) => known === id);
        const rows = table ? portalRows(table === 'requests' ? '2019' : '2021', table) : [];
        return `${heading['zh-Hans']}\n${rows.map((row) => flatten(row.map((cell) => cell.text))).join('')}\n`;
      });
      const { report } = reading(`某县2022年政府信息公开工作年度报告\n${parts.join('')}`);
      assert.equal(report.form, '2021');
      assert.deepEqual(report.mixed, { requests: '2019' });
      assert.deepEqual(report.tables.requests, valuesOf('2019', 'requests'));
      assert.deepEqual(report.tables.proactive, valuesOf('2021', 'proactive'));
    }
  });

  it('part the title’s lines from the prose, and find the body in them', () => {
    const { report } = reading(text('2021', tabbed));
    assert.equal(report.title, '某市某县某镇人民政府2022年政府信息公开工作年度报告');
    assert.equal(report.body.name, '某市某县某镇人民政府');
    assert.equal(report.preface, undefined);
  });
});

describe('prose in text', () => {
  it('becomes paragraphs and headings under its section', () => {
    const source =
      '一、总体情况\n\n  （一）主动公开\n本年公开信息12条。\n二、主动公开政府信息情况\n见附件。\n';
    const { report } = reading(source);
    assert.deepEqual(report.sections, [
      {
        id: 'overview',
        heading: '一、总体情况',
        blocks: [
          { type: 'heading', text: '（一）主动公开' },
          { type: 'paragraph', text: '本年公开信息12条。' },
        ],
      },
      {
        id: 'proactive',
        heading: '二、主动公开政府信息情况',
        blocks: [{ type: 'paragraph', text: '见附件。' }],
      },
    ]);
  });

  it('is no table for naming what tables name', () => {
    const source =
      '一、总体情况\n行政许可\n本年共办理行政许可3件。\n行政处罚\n本年无。\n六、其他需要报告的事项\n无\n';
    const { report } = reading(source);
    assert.deepEqual(report.tables, {});
    assert.equal(report.sections[0]?.blocks.length, 4);
  });
});
