import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cell, FormId, NoteCode, ReadingNote, Report, TableId } from '@disclosure-report/core';
import { readHtml } from '../src/index.js';
import {
  portalBands,
  portalCell,
  portalHtml,
  portalPage,
  portalRows,
  valuesOf,
  type PortalRow,
} from './portal-table.js';

const reading = (html: string): { report: Report; notes: readonly ReadingNote[] } => {
  const result = readHtml(html);
  assert.ok(result.ok, 'the page is read');
  return result;
};

const codes = (notes: readonly ReadingNote[]): readonly NoteCode[] => notes.map(({ code }) => code);

/** Reads one table, drawn by `rows`, within a page whose other tables are plain. */
const readRows = (form: FormId, table: TableId, rows: readonly PortalRow[]) =>
  reading(portalPage(form, (id) => portalHtml(id === table ? rows : portalRows(form, id))));

const tableNotes = (notes: readonly ReadingNote[]): readonly ReadingNote[] =>
  notes.filter(({ code }) => code !== 'inferred');

const changed = (
  rows: readonly PortalRow[],
  change: (cell: PortalRow[number], row: number, column: number) => PortalRow[number] | undefined,
): readonly PortalRow[] =>
  rows.map((row, at) => row.flatMap((cell, column) => change(cell, at, column) ?? []));

const relabelled = (rows: readonly PortalRow[], label: (text: string) => string): readonly PortalRow[] =>
  changed(rows, (cell) => ({ ...cell, text: label(cell.text) }));

const every: readonly (readonly [FormId, TableId])[] = (['2021', '2019'] as const).flatMap((form) =>
  (['proactive', 'requests', 'disputes'] as const).map((table) => [form, table] as const),
);

/** Holds for every table of both forms: drawn in this way, each cell gets its own number. */
const readsAll = (draw: (rows: readonly PortalRow[]) => readonly PortalRow[]): void => {
  for (const [form, table] of every) {
    const { report } = readRows(form, table, draw(portalRows(form, table)));
    assert.equal(report.form, form);
    assert.deepEqual(report.tables[table], valuesOf(form, table), `${form} ${table}`);
  }
};

describe('tables as the form prints them', () => {
  it('are read to every cell, with nothing to note', () => {
    for (const form of ['2021', '2019'] as const) {
      const { report, notes } = reading(portalPage(form));
      assert.equal(report.form, form);
      assert.equal(report.mixed, undefined);
      for (const table of ['proactive', 'requests', 'disputes'] as const) {
        assert.deepEqual(report.tables[table], valuesOf(form, table));
      }
      assert.deepEqual(tableNotes(notes), []);
      assert.equal(report.sections.length, 6);
    }
  });

  it('are read where table 二 is a table for each clause', () => {
    for (const form of ['2021', '2019'] as const) {
      const cut = (table: TableId): string => portalBands(form, table).map(portalHtml).join('');
      const { report, notes } = reading(portalPage(form, cut));
      assert.deepEqual(report.tables.proactive, valuesOf(form, 'proactive'));
      assert.deepEqual(tableNotes(notes), []);
    }
  });

  it('are read where all three are one table', () => {
    const all = (['proactive', 'requests', 'disputes'] as const).flatMap((table) =>
      portalRows('2021', table),
    );
    const { report } = reading(portalHtml(all));
    for (const table of ['proactive', 'requests', 'disputes'] as const) {
      assert.deepEqual(report.tables[table], valuesOf('2021', table));
    }
  });

  it('are read inside tables that lay out the page', () => {
    const page = `<table><tr><td>导航</td><td><table><tr><td>${portalPage('2021')}</td></tr></table></td></tr></table>`;
    assert.deepEqual(reading(page).report.tables.requests, valuesOf('2021', 'requests'));
  });

  it('are read inside layout tables although a script speaks of tables, or a hidden part has some', () => {
    const around = (extra: string) =>
      `${extra}<table><tr><td>导航</td></tr><tr><td>${extra}${portalPage('2021')}</td></tr></table>`;
    for (const extra of [
      '<script>document.write("<table><tr><td><table>")</script>',
      '<div style="DISPLAY: none"><table><tr><td>规章</td><td><table></table></td></tr></table></div>',
      '<!-- <table><table> -->',
      '<p style="color:red" style="display:none" role="note">说明</p>',
    ]) {
      const { report } = reading(around(extra));
      assert.deepEqual(report.tables.requests, valuesOf('2021', 'requests'), extra);
      assert.deepEqual(report.tables.proactive, valuesOf('2021', 'proactive'), extra);
    }
  });

  it('are read after tables that only describe the document', () => {
    const about =
      '<table><tr><td>索引号</td><td>014/2024-2</td><td>发布机构</td><td>某县财政局</td></tr></table>';
    const { report, notes } = reading(about + portalPage('2021'));
    assert.deepEqual(report.tables.proactive, valuesOf('2021', 'proactive'));
    assert.deepEqual(tableNotes(notes), []);
  });
});

describe('labels', () => {
  it('may have a span around each character', () => {
    readsAll((rows) => relabelled(rows, (text) => Array.from(text, (one) => `<span>${one}</span>`).join('')));
  });

  it('may be broken by <br> and <p>', () => {
    readsAll((rows) =>
      relabelled(rows, (text) => (/^\d+$/.test(text) ? text : text.replace(/(?<=^.{2})/u, '<br>'))),
    );
    readsAll((rows) =>
      relabelled(rows, (text) => (/^\d+$/.test(text) ? text : text.replace(/(?<=^.{3})/u, '</p>\n<p>'))),
    );
  });

  it('may use half-width punctuation and other numbering', () => {
    const half = (text: string): string =>
      text
        .replace(/（/g, '(')
        .replace(/）/g, ')')
        .replace(/，/g, ',')
        .replace(/：/g, ':')
        .replace(/[“”]/g, '"');
    readsAll((rows) => relabelled(rows, half));
    readsAll((rows) => relabelled(rows, (text) => text.replace(/^(\d)\./, '$1、')));
    readsAll((rows) => relabelled(rows, (text) => text.replace(/^(\d)\.(?=\D)/, '$1 ')));
  });

  it('may hold the look-alikes that come out of PDF files', () => {
    const kangxi: Readonly<Record<string, string>> = {
      人: '⼈',
      行: '⾏',
      一: '⼀',
      二: '⼆',
      自: '⾃',
      大: '⼤',
    };
    readsAll((rows) =>
      relabelled(rows, (text) => text.replace(/[人行一二自大]/g, (one) => kangxi[one] ?? one)),
    );
  });

  it('may be Traditional', () => {
    const traditional: Readonly<Record<string, string>> = Object.fromEntries(
      '规規 总總 计計 数數 请請 开開 机機 关關 务務 业業 结結 复復 议議 诉訴 讼訟 继續 续續 办辦 处處 许許 罚罰 强強 费費 条條 项項 学學 体體 会會 织織 组組 构構 现現 过過 转轉 经經 维維 纠糾 审審 废廢 发發'
        .split(' ')
        .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
    );
    readsAll((rows) => relabelled(rows, (text) => text.replace(/./gu, (one) => traditional[one] ?? one)));
  });

  it('may miss a character or have one wrong', () => {
    readsAll((rows) =>
      relabelled(rows, (text) => (text.length > 12 ? text.slice(0, 6) + text.slice(7) : text)),
    );
  });

  it('may be on two rows of headers: 商业 over 企业', () => {
    const rows = portalRows('2021', 'requests');
    const [first = [], second = [], third = [], ...rest] = rows;
    const taller = first.map((cell, at) => (at === 0 ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell));
    const head = third.map((cell) => ({ ...cell, text: cell.text.slice(0, 2) }));
    const foot = third.map((cell) => ({ ...cell, text: cell.text.slice(2) }));
    const split = [
      taller,
      second.map((cell) => (cell.rowSpan > 1 ? { ...cell, rowSpan: 3 } : cell)),
      head,
      foot,
    ];
    const { report } = readRows('2021', 'requests', [...split, ...rest]);
    assert.deepEqual(report.tables.requests, valuesOf('2021', 'requests'));
  });

  it('（六）其他 is the row 其他处理 of the 2019 form, not 3.其他', () => {
    const rows = relabelled(portalRows('2019', 'requests'), (text) => text.replace('其他处理', '其他'));
    const { report } = readRows('2019', 'requests', rows);
    assert.deepEqual(report.tables.requests, valuesOf('2019', 'requests'));
  });

  it('may stand in one cell with the group above', () => {
    let group = '';
    const rows = portalRows('2021', 'requests').map((row) =>
      row.map((cell) => {
        if (cell.text.startsWith('（')) group = cell.text;
        return /^\d\.\D/.test(cell.text) ? { ...cell, text: group + cell.text } : cell;
      }),
    );
    assert.deepEqual(readRows('2021', 'requests', rows).report.tables.requests, valuesOf('2021', 'requests'));
  });
});

describe('grids', () => {
  it('may have empty cells where a row span is missing', () => {
    const filled = (rows: readonly PortalRow[]): readonly PortalRow[] => {
      const waiting: number[] = [];
      return rows.map((row) => {
        const out: PortalRow[number][] = [];
        let column = 0;
        const skip = (): void => {
          while ((waiting[column] ?? 0) > 0) {
            waiting[column] = (waiting[column] ?? 0) - 1;
            out.push(portalCell('&nbsp;'));
            column += 1;
          }
        };
        for (const cell of row) {
          skip();
          for (let at = 0; at < cell.colSpan; at += 1) waiting[column + at] = cell.rowSpan - 1;
          column += cell.colSpan;
          out.push({ ...cell, rowSpan: 1 });
        }
        skip();
        return out;
      });
    };
    readsAll(filled);
  });

  it('may lack their row spans altogether', () => {
    readsAll((rows) => changed(rows, (cell) => ({ ...cell, rowSpan: 1 })));
  });

  it('may lack all spans', () => {
    readsAll((rows) => changed(rows, ({ text }) => portalCell(text)));
  });

  it('may have column spans that do not add up, which is noted', () => {
    for (const form of ['2021', '2019'] as const) {
      const rows = changed(portalRows(form, 'proactive'), (cell, row, column) =>
        column === 1 && row % 3 === 2 ? { ...cell, colSpan: 2 } : cell,
      );
      const { report, notes } = readRows(form, 'proactive', rows);
      assert.deepEqual(report.tables.proactive, valuesOf(form, 'proactive'));
      assert.ok(codes(notes).includes('gridRepaired'));
    }
  });

  it('may have trailing blank cells', () => {
    readsAll((rows) => rows.map((row) => [...row, portalCell('&nbsp;')]));
  });

  it('may have headers and figures shifted against each other in table 二', () => {
    const rows = portalRows('2019', 'proactive').map((row) =>
      row.length === 4
        ? row.map((cell, at) =>
            (/^\d+$/.test(cell.text) ? at === 1 : at === 2) ? { ...cell, colSpan: 2 } : cell,
          )
        : row,
    );
    assert.deepEqual(
      readRows('2019', 'proactive', rows).report.tables.proactive,
      valuesOf('2019', 'proactive'),
    );
  });

  it('never put a figure into a column that is not its own: a row that lacks a cell without a place is left blank', () => {
    const rows = changed(portalRows('2021', 'requests'), ({ text }) => portalCell(text)).map((row) =>
      row[0]?.text.startsWith('二、') ? row.slice(0, 6) : row,
    );
    const { report, notes } = readRows('2021', 'requests', rows);
    const { tables } = report;
    assert.deepEqual(new Set(Object.values(tables.requests?.carriedIn ?? {})), new Set([null]));
    assert.ok(notes.some(({ code, cells }) => code === 'ambiguous' && cells.length === 7));
  });

  it('keep columns of another order under their own headers', () => {
    const order = [0, 3, 1, 2];
    const rows = portalRows('2021', 'proactive').map((row) =>
      row.length === 4 ? order.flatMap((at) => row[at] ?? []) : row,
    );
    assert.deepEqual(
      readRows('2021', 'proactive', rows).report.tables.proactive,
      valuesOf('2021', 'proactive'),
    );
  });

  it('that are cut in two are read as one', () => {
    const rows = portalRows('2021', 'requests');
    const cut = (table: TableId): string =>
      table === 'requests'
        ? portalHtml(rows.slice(0, 20)) + portalHtml(rows.slice(20))
        : portalHtml(portalRows('2021', table));
    assert.deepEqual(reading(portalPage('2021', cut)).report.tables.requests, valuesOf('2021', 'requests'));
  });
});

describe('rows and columns the form does not have', () => {
  const oddRow = [portalCell('9.其他情形', 2), ...Array.from({ length: 7 }, () => portalCell('5'))];

  it('are left out and noted', () => {
    const rows = portalRows('2021', 'requests');
    const { report, notes } = readRows('2021', 'requests', [...rows.slice(0, 14), oddRow, ...rows.slice(14)]);
    assert.deepEqual(report.tables.requests, valuesOf('2021', 'requests'));
    assert.deepEqual(
      codes(tableNotes(notes)).filter((code) => code !== 'gridRepaired'),
      ['unknownRow'],
    );
  });

  it('columns too', () => {
    const rows = portalRows('2021', 'proactive').map((row, at) =>
      row.length === 4 ? [...row, portalCell(at === 1 ? '历年累计' : '7')] : row,
    );
    const { report, notes } = readRows('2021', 'proactive', rows);
    assert.deepEqual(report.tables.proactive, valuesOf('2021', 'proactive'));
    assert.ok(notes.some((note) => note.code === 'unknownColumn' && note.values.label === '历年累计'));
  });

  it('sub-totals among them', () => {
    const subTotal = [portalCell('（三）不予公开', 2), ...Array.from({ length: 7 }, () => portalCell('99'))];
    const rows = portalRows('2021', 'requests');
    const { report } = readRows('2021', 'requests', [...rows.slice(0, 7), subTotal, ...rows.slice(7)]);
    assert.deepEqual(report.tables.requests, valuesOf('2021', 'requests'));
  });

  it('rows that are missing are absent from the values and noted once', () => {
    const rows = portalRows('2021', 'requests').filter(
      (row) => !row.some(({ text }) => text.startsWith('（七）')),
    );
    const { report, notes } = readRows('2021', 'requests', rows);
    assert.equal(report.tables.requests?.total, undefined);
    assert.ok(notes.some((note) => note.code === 'rowMissing' && note.values.row === 'total'));
  });

  it('a table that is there twice is read once and noted once', () => {
    const twice = (table: TableId): string => portalHtml(portalRows('2021', table)).repeat(2);
    const { report, notes } = reading(portalPage('2021', twice));
    assert.deepEqual(report.tables.requests, valuesOf('2021', 'requests'));
    assert.equal(codes(notes).filter((code) => code === 'repeated').length, 3);
  });

  it('a table that is missing is absent and noted; so is a document without any', () => {
    const { report, notes } = reading(
      portalPage('2021', (table) => (table === 'disputes' ? '' : portalHtml(portalRows('2021', table)))),
    );
    assert.equal('disputes' in report.tables, false);
    assert.deepEqual(codes(tableNotes(notes)), ['tableMissing']);
    const none = reading(portalPage('2021', () => ''));
    assert.deepEqual(none.report.tables, {});
    assert.deepEqual(codes(none.notes).filter((code) => code === 'tableMissing').length, 3);
  });

  it('another table of numbers stays in the prose', () => {
    const other =
      '<table><tr><td>渠道</td><td>条数</td></tr><tr><td>网站</td><td>12</td></tr><tr><td>微信</td><td>30</td></tr><tr><td>微博</td><td>4</td></tr></table>';
    const { report, notes } = reading(portalPage('2021').replace('<p>内容。</p>', other));
    assert.deepEqual(report.sections[0]?.blocks, [
      {
        type: 'table',
        rows: [
          ['渠道', '条数'],
          ['网站', '12'],
          ['微信', '30'],
          ['微博', '4'],
        ],
      },
    ]);
    assert.deepEqual(codes(tableNotes(notes)), ['otherTable']);
  });
});

describe('forms', () => {
  it('are told by the headers of each table: a 2021 report with the 2019 table 三 is mixed', () => {
    const { report } = reading(
      portalPage('2021', (table) => portalHtml(portalRows(table === 'requests' ? '2019' : '2021', table))),
    );
    assert.equal(report.form, '2021');
    assert.deepEqual(report.mixed, { requests: '2019' });
    assert.deepEqual(report.tables.requests, valuesOf('2019', 'requests'));
  });

  it('never by the year', () => {
    const { report } = reading(portalPage('2019').replace('2019年政府信息', '2023年政府信息'));
    assert.equal(report.year, 2023);
    assert.equal(report.form, '2019');
  });

  it('know a row by any form’s wording: 规范性文件 in a table of 2021', () => {
    const rows = relabelled(portalRows('2021', 'proactive'), (text) =>
      text.replace('行政规范性文件', '规范性文件'),
    );
    const { report, notes } = readRows('2021', 'proactive', rows);
    assert.deepEqual(report.tables.proactive, valuesOf('2021', 'proactive'));
    assert.deepEqual(tableNotes(notes), []);
  });
});

describe('cells', () => {
  const cellReads = (text: string, value: number | null, ...expected: readonly NoteCode[]): void => {
    const print = (cell: Cell): string => (cell.address === 'requests/granted/naturalPerson' ? text : '0');
    const { report, notes } = readRows('2021', 'requests', portalRows('2021', 'requests', print));
    assert.equal(report.tables.requests?.granted?.naturalPerson, value, text);
    assert.deepEqual(codes(tableNotes(notes)), expected, text);
    assert.equal(report.tables.requests.granted.enterprise, 0);
  };

  it('that are blank are null, with a note in a table that prints its zeros', () => {
    for (const blank of ['', '&nbsp;', '　', ' ', '<br>', '&#8203;']) cellReads(blank, null, 'blank');
  });

  it('that say there is nothing are null, never 0', () => {
    for (const said of ['/', '—', '——', '-', '－', '无', '／', '*']) cellReads(said, null, 'placeholder');
  });

  it('that hold other text are null', () => {
    for (const said of ['详见附件', '若干', '12人次左右']) cellReads(said, null, 'notANumber');
  });

  it('with units, remarks, separators or full-width digits are numbers, with a note', () => {
    cellReads('22（其中修订16件）', 22, 'normalised');
    cellReads('１２', 12, 'normalised');
    cellReads('1,234', 1234, 'normalised');
    cellReads('１，２３４', 1234, 'normalised');
    cellReads('12件', 12, 'normalised');
    cellReads('1 2', 12, 'normalised');
    cellReads('减4', -4, 'normalised');
    cellReads('－417', -417, 'normalised');
    cellReads('零', 0, 'normalised');
    cellReads('減4項', -4, 'normalised');
    cellReads('12個', 12, 'normalised');
  });

  it('whose number is split over spans are numbers like any other', () => {
    cellReads('<span>2</span><span>6</span>', 26);
    cellReads('-<font>4</font>17', -417);
  });

  it('that can be read in two ways are null', () => {
    cellReads('12<br>34', null, 'ambiguous');
    cellReads('1,23', null, 'ambiguous');
  });

  it('may be blank in every column but 总计', () => {
    const print = ({ column }: Cell): string => (column === 'total' ? '3' : '&nbsp;');
    const { report, notes } = readRows('2021', 'requests', portalRows('2021', 'requests', print));
    const expected = valuesOf('2021', 'requests', ({ column }) => (column === 'total' ? 3 : null));
    assert.deepEqual(report.tables.requests, expected);
    assert.deepEqual(tableNotes(notes), []);
  });

  it('may all be blank', () => {
    for (const table of ['proactive', 'requests', 'disputes'] as const) {
      const { report } = readRows(
        '2021',
        table,
        portalRows('2021', table, () => '&nbsp;'),
      );
      assert.deepEqual(
        report.tables[table],
        valuesOf('2021', table, () => null),
      );
    }
  });

  it('of money keep the number as printed; a fee in 元 is noted, in 万元 it is only normalised', () => {
    const fees = (text: string) =>
      readRows(
        '2021',
        'proactive',
        portalRows('2021', 'proactive', ({ row }) => (row === 'fees' ? text : '0')),
      );
    const inYuan = fees('251000元');
    assert.equal(inYuan.report.tables.proactive?.fees?.amount, 251000);
    assert.deepEqual(codes(tableNotes(inYuan.notes)), ['normalised', 'otherUnit']);
    // What is remembered of headers from one document to the next leaves their units apart.
    const headed = (unit: string) =>
      readRows(
        '2021',
        'proactive',
        relabelled(portalRows('2021', 'proactive'), (text) => text.replace('单位：万元', `单位：${unit}`)),
      );
    assert.deepEqual(codes(tableNotes(headed('万元').notes)), []);
    assert.deepEqual(codes(tableNotes(headed('元').notes)), ['otherUnit']);
    assert.deepEqual(codes(tableNotes(headed('万元').notes)), []);
    const inTenThousands = fees('24252.31万元');
    assert.equal(inTenThousands.report.tables.proactive?.fees?.amount, 24252.31);
    assert.deepEqual(codes(tableNotes(inTenThousands.notes)), ['normalised']);
  });
});
