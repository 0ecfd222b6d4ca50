import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  cellsOfReport,
  forms,
  tableIds,
  valueAt,
  type FormId,
  type Report,
  type TableId,
} from '@disclosure-report/core';
import * as docx from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { read } from '../src/index.js';
import { writeDocx } from '../src/write/docx.js';
import { portalRows, valuesOf, type PortalRow } from './portal-table.js';

type Child = docx.Paragraph | docx.Table;

/** One run a character, as Word leaves text that was corrected. */
const splitRuns = (text: string): docx.Paragraph =>
  new docx.Paragraph({ children: Array.from(text, (character) => new docx.TextRun(character)) });

const tableOf = (rows: readonly PortalRow[]): docx.Table =>
  new docx.Table({
    rows: rows.map(
      (cells) =>
        new docx.TableRow({
          children: cells.map(
            ({ text, colSpan, rowSpan }) =>
              new docx.TableCell({
                columnSpan: colSpan,
                rowSpan,
                children: text.split('\n').map(splitRuns),
              }),
          ),
        }),
    ),
  });

const packed = async (
  children: readonly Child[],
  more: Partial<docx.IPropertiesOptions> = {},
): Promise<Uint8Array> => {
  const document = new docx.Document({ ...more, sections: [{ children }] });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
};

const paragraph = (text: string): docx.Paragraph => new docx.Paragraph(text);

const documentOf = (form: FormId, tables: (table: TableId) => readonly PortalRow[]): readonly Child[] => [
  paragraph(`某某县财政局${form === '2019' ? 2019 : 2022}年政府信息公开工作年度报告`),
  ...forms[form].sections.flatMap(({ id, heading }): readonly Child[] => {
    const table = tableIds.find((known) => known === id);
    return [paragraph(heading['zh-Hans']), table ? tableOf(tables(table)) : paragraph('全年公开12条。')];
  }),
];

const reading = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  assert.ok(result.ok, JSON.stringify(result));
  return result;
};

const failure = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  assert.ok(!result.ok);
  return result.failure;
};

/** A document with one part changed. */
const edited = (bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts[part]);
  return zipSync({ ...parts, [part]: strToU8(edit(xml)) });
};

describe('a Word document', () => {
  for (const form of ['2021', '2019'] as const) {
    it(`is read to every number of the form of ${form}: merged headers, one run a character`, async () => {
      const { report, notes } = await reading(
        await packed(documentOf(form, (table) => portalRows(form, table))),
      );
      for (const table of tableIds) assert.deepEqual(report.tables[table], valuesOf(form, table), table);
      assert.equal(report.body.name, '某某县财政局');
      assert.deepEqual(
        notes.map(({ code }) => code),
        ['inferred'],
      );
    });
  }

  it('keeps blanks blank and gives placeholders and remarks their notes', async () => {
    const print = ({ address }: { readonly address: string }): string =>
      address.endsWith('received/total') ? '22（其中1件）' : address.endsWith('/total') ? '—' : '';
    const rows = portalRows('2021', 'requests', print);
    const { report, notes } = await reading(await packed(documentOf('2021', () => rows)));
    const values = cellsOfReport(report).flatMap(({ address }) => valueAt(report, address) ?? []);
    assert.deepEqual(values, [22]);
    const codes = new Set(notes.filter(({ cells }) => cells.length > 0).map(({ code }) => code));
    assert.deepEqual(codes, new Set(['normalised', 'placeholder']));
  });

  it('numbers its chapters itself: they are read with their numbers', async () => {
    const chapter = { reference: 'chapters', level: 0 };
    const levels: readonly docx.ILevelsOptions[] = [
      { level: 0, format: docx.LevelFormat.CHINESE_COUNTING, text: '%1、' },
    ];
    const children = forms['2021'].sections.map(
      ({ heading }) => new docx.Paragraph({ numbering: chapter, text: heading['zh-Hans'].slice(2) }),
    );
    const bytes = await packed(
      children.flatMap((child) => [child, paragraph('内容。')]),
      {
        numbering: { config: [{ reference: 'chapters', levels }] },
      },
    );
    const { report } = await reading(bytes);
    assert.deepEqual(
      report.sections.map(({ heading }) => heading),
      forms['2021'].sections.map(({ heading }) => heading['zh-Hans']),
    );
  });

  it('is read with its lists, links and headings, and without what is deleted or hidden', async () => {
    const bytes = await packed([
      paragraph('一、总体情况'),
      new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_2, text: '主动公开' }),
      new docx.Paragraph({ bullet: { level: 0 }, text: '甲' }),
      new docx.Paragraph({ bullet: { level: 0 }, text: '乙' }),
      new docx.Paragraph({
        children: [
          new docx.ExternalHyperlink({
            link: 'https://example.gov.cn/a#b',
            children: [new docx.TextRun('附件')],
          }),
        ],
      }),
      new docx.Paragraph({
        children: [
          new docx.TextRun('共'),
          new docx.DeletedTextRun({ text: '9', id: 1, author: 'a', date: '2024-01-01T00:00:00Z' }),
          new docx.InsertedTextRun({ text: '8', id: 2, author: 'a', date: '2024-01-01T00:00:00Z' }),
          new docx.TextRun({ text: '7', vanish: true }),
          new docx.TextRun('条'),
        ],
      }),
      paragraph('六、其他需要报告的事项'),
    ]);
    const { report } = await reading(bytes);
    assert.deepEqual(report.sections[0]?.blocks, [
      { type: 'heading', text: '主动公开' },
      { type: 'list', items: ['甲', '乙'] },
      { type: 'link', target: 'https://example.gov.cn/a#b', text: '附件' },
      { type: 'paragraph', text: '共8条' },
    ]);
  });

  it('leads to no address that may not be followed', async () => {
    const bytes = await packed([
      paragraph('一、总体情况'),
      new docx.Paragraph({
        children: [
          new docx.ExternalHyperlink({ link: 'javascript:alert(1)', children: [new docx.TextRun('点我')] }),
        ],
      }),
      paragraph('六、其他需要报告的事项'),
    ]);
    const { report } = await reading(bytes);
    assert.deepEqual(report.sections[0]?.blocks, [{ type: 'paragraph', text: '点我' }]);
  });
});

const own: Report = {
  form: '2021',
  body: { name: '甲局', level: 'countyDepartment' },
  year: 2022,
  title: '甲局2022年政府信息公开工作年度报告',
  sections: [{ id: 'overview', heading: '概述', blocks: [] }],
  tables: { disputes: valuesOf('2021', 'disputes') },
};

describe('a Word document this project wrote', () => {
  it('is edited: its numbers and headings are those that stand there now', async () => {
    const bytes = edited(await writeDocx(own), 'word/document.xml', (xml) =>
      xml.replace('>概述<', '>总的情况<').replace(/>196</, '>5<'),
    );
    const { report } = await reading(bytes);
    assert.equal(report.sections[0]?.heading, '总的情况');
    assert.equal(report.tables.disputes?.review?.upheld, 5);
  });

  it('is given another title: what was said of it before is no longer believed', async () => {
    const bytes = edited(await writeDocx(own), 'word/document.xml', (xml) =>
      xml.replace('甲局2022年', '乙局2023年'),
    );
    const { report } = await reading(bytes);
    assert.equal(report.year, 2023);
    assert.deepEqual(report.body, { name: '乙局', level: 'department' });
  });

  it('repeats the headers of table 三 on every page and breaks no row', async () => {
    const parts = unzipSync(await writeDocx({ ...own, tables: { requests: valuesOf('2021', 'requests') } }));
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 3);
    assert.equal(xml.match(/<w:cantSplit\/>/g)?.length, 28);
    assert.match(xml, /<w:pgSz w:w="11906" w:h="16838"/);
  });
});

describe('a Word document that cannot be read', () => {
  const whole = writeDocx(own);

  it('is cut off or damaged', async () => {
    const bytes = await whole;
    assert.deepEqual(await failure(bytes.subarray(0, bytes.length - 200)), {
      code: 'corrupt',
      looksLike: 'word',
    });
    const damaged = Uint8Array.from(bytes);
    const at = new TextDecoder('latin1').decode(bytes).indexOf('word/document.xml') + 60;
    damaged.set([1, 2, 3, 4], at);
    assert.deepEqual(await failure(damaged), { code: 'corrupt', looksLike: 'word' });
  });

  it('has parts that are locked', async () => {
    const bytes = Uint8Array.from(await whole);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    }
    assert.deepEqual(await failure(bytes), { code: 'encrypted', looksLike: 'word' });
  });

  it('unfolds to far more than a report, which is seen before it is unfolded', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    assert.ok(bomb.length < 1024 * 1024);
    assert.deepEqual(await failure(bomb), {
      code: 'unfoldsTooLarge',
      size: 40 * 1024 * 1024,
      limit: 16 * 1024 * 1024,
    });
  });

  it('has more markup than a report, though it unfolds to little', async () => {
    const bytes = edited(await whole, 'word/document.xml', (xml) =>
      xml.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(600_000)}`),
    );
    assert.deepEqual(await failure(bytes), { code: 'tooCostly' });
  });

  it('lies about its size, and is not unfolded beyond it', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }, { level: 9 });
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    assert.deepEqual(await failure(bomb), { code: 'corrupt', looksLike: 'word' });
  });

  it('is nested without end', async () => {
    const deep = '<w:sdt>'.repeat(5000);
    const bytes = edited(await whole, 'word/document.xml', (xml) =>
      xml.replace('<w:body>', `<w:body>${deep}`),
    );
    assert.equal((await failure(bytes)).code, 'tooDeep');
  });

  it('has nothing of a report', async () => {
    assert.deepEqual(await failure(await packed([paragraph('关于放假的通知')])), {
      code: 'noReport',
      kind: 'word',
    });
  });
});
