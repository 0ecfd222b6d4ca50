import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOfReport, forms, tableIds, valueAt, type FormId, type Report } from '@disclosure-report/core';
import { utils, write, type BookType, type CellObject, type Range, type WorkSheet } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { read, readText } from '../src/index.js';
import { writeCsv } from '../src/write/csv.js';
import { writeXlsx } from '../src/write/xlsx.js';
import { portalCell, portalRows, valuesOf, type PortalRow } from './portal-table.js';
import { compound } from './word-97.js';

interface Laid {
  readonly rows: (CellObject | undefined)[][];
  readonly merges: Range[];
}

const cellOf = (text: string): CellObject =>
  /^\d+$/.test(text) ? { t: 'n', v: Number(text) } : { t: 's', v: text };

/** Rows with spans as a sheet has them: cells in their places, and ranges that are merged. */
const laidOut = (rows: readonly PortalRow[]): Laid => {
  const merges: Range[] = [];
  const taken = new Set<string>();
  const laid = rows.map((cells, row) => {
    const out: (CellObject | undefined)[] = [];
    let column = 0;
    for (const { text, colSpan, rowSpan } of cells) {
      while (taken.has(`${row},${column}`)) column += 1;
      if (text !== '') out[column] = cellOf(text);
      if (colSpan > 1 || rowSpan > 1) {
        merges.push({ s: { r: row, c: column }, e: { r: row + rowSpan - 1, c: column + colSpan - 1 } });
      }
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < colSpan; across += 1) taken.add(`${row + down},${column + across}`);
      }
      column += colSpan;
    }
    return out;
  });
  return { rows: laid, merges };
};

const sheetOf = (rows: readonly PortalRow[]): WorkSheet => {
  const { rows: laid, merges } = laidOut(rows);
  const sheet: WorkSheet = {};
  let width = 1;
  for (const [row, cells] of laid.entries()) {
    width = Math.max(width, cells.length);
    for (const [column, cell] of cells.entries()) {
      if (cell) sheet[utils.encode_cell({ r: row, c: column })] = cell;
    }
  }
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: laid.length - 1, c: width - 1 } });
  sheet['!merges'] = merges;
  return sheet;
};

const workbook = (
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: BookType = 'xlsx',
  hidden = '',
): Uint8Array => {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  book.Workbook = { Sheets: book.SheetNames.map((name) => ({ name, Hidden: name === hidden ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
};

const titleRow = (text: string): PortalRow => [portalCell(text, 10)];

/** The whole report on one sheet: its prose in merged rows between the tables. */
const onOneSheet = (form: FormId): readonly PortalRow[] => [
  titleRow(`某某县财政局${form === '2019' ? 2019 : 2022}年政府信息公开工作年度报告`),
  ...forms[form].sections.flatMap(({ id, heading }): readonly PortalRow[] => {
    const table = tableIds.find((known) => known === id);
    return [
      titleRow(heading['zh-Hans']),
      ...(table ? portalRows(form, table) : [titleRow('全年公开12条。')]),
    ];
  }),
];

const reading = async (source: Uint8Array | string) => {
  const result = await read(source);
  assert.ok(result.ok, JSON.stringify(result));
  return result;
};

const isWhole = (report: Report, form: FormId): void => {
  for (const table of tableIds) assert.deepEqual(report.tables[table], valuesOf(form, table), table);
};

describe('a workbook', () => {
  for (const [form, type] of [
    ['2021', 'xlsx'],
    ['2019', 'xlsx'],
    ['2021', 'biff8'],
    ['2019', 'biff8'],
  ] as const) {
    it(`of one sheet (${type}) is read to every number of the form of ${form}, title and sections`, async () => {
      const { report, notes } = await reading(workbook({ Sheet1: sheetOf(onOneSheet(form)) }, type));
      isWhole(report, form);
      assert.equal(report.body.name, '某某县财政局');
      assert.deepEqual(
        report.sections.map(({ id, blocks }) => [id, blocks.length]),
        forms[form].sections.map(({ id }) => [id, tableIds.some((table) => table === id) ? 0 : 1]),
      );
      assert.deepEqual(
        notes.map(({ code }) => code),
        ['inferred'],
      );
    });
  }

  it('has sheet upon sheet of cells far apart, and is refused', async () => {
    const far: WorkSheet = { A1: { t: 'n', v: 1 }, GR5000: { t: 'n', v: 1 }, '!ref': 'A1:GR5000' };
    const result = await read(workbook({ Sheet1: sheetOf(onOneSheet('2021')), Sheet2: far }));
    assert.deepEqual(result, { ok: false, failure: { code: 'tooCostly' } });
  });

  it('has blank rows around its tables', async () => {
    const blank: PortalRow = [portalCell('')];
    const rows = tableIds.flatMap((table) => [blank, blank, ...portalRows('2021', table), blank]);
    const { report } = await reading(workbook({ Sheet1: sheetOf(rows) }));
    isWhole(report, '2021');
  });

  it('of several sheets is one document, but for those that are hidden', async () => {
    const sheets: Record<string, WorkSheet> = Object.fromEntries(
      tableIds.map((table) => [table, sheetOf(portalRows('2021', table))]),
    );
    const old = sheetOf(portalRows('2021', 'disputes', () => '9'));
    const { report } = await reading(workbook({ old, ...sheets }, 'xlsx', 'old'));
    isWhole(report, '2021');
  });

  it('shows numbers as they are printed, formulas as their results, and 0 even where a format prints a dash', async () => {
    const sheet = sheetOf(portalRows('2021', 'requests', () => '1'));
    const at = (row: number, column: number): string => utils.encode_cell({ r: row, c: column });
    sheet[at(3, 3)] = { t: 'n', v: 1234, z: '#,##0' };
    sheet[at(3, 4)] = { t: 'n', v: 0, z: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ' };
    sheet[at(3, 5)] = { t: 'n', v: 7, f: '3+4' };
    sheet[at(3, 6)] = { t: 'e', v: 0x17 };
    sheet[at(3, 7)] = { t: 'n', v: 0.1 + 0.2 };
    const { report, notes } = await reading(workbook({ Sheet1: sheet }));
    const { naturalPerson, enterprise, researchInstitution, publicWelfare, legalService, other } =
      report.tables.requests?.received ?? {};
    assert.deepEqual(
      [naturalPerson, enterprise, researchInstitution, publicWelfare, legalService, other],
      [1234, 0, 7, null, 0.1 + 0.2, 1],
    );
    assert.deepEqual(
      notes.filter(({ cells }) => cells.length > 0).map(({ code, source }) => [code, source]),
      [
        ['normalised', '1,234'],
        ['notANumber', '#REF!'],
      ],
    );
  });

  it('without the tables, cut off, locked or without end is said to be so', async () => {
    const failure = async (bytes: Uint8Array) => {
      const result = await read(bytes);
      assert.ok(!result.ok);
      return result.failure;
    };
    const other = workbook({ Sheet1: sheetOf([[portalCell('姓名'), portalCell('工资')]]) });
    assert.deepEqual(await failure(other), { code: 'noReport', kind: 'spreadsheet' });
    assert.deepEqual(await failure(other.subarray(0, other.length - 30)), {
      code: 'corrupt',
      looksLike: 'spreadsheet',
    });
    assert.deepEqual(await failure(compound({ Workbook: Uint8Array.from([9, 8, 16, 0]) })), {
      code: 'corrupt',
      looksLike: 'office',
    });
    const bomb = zipSync({ ...unzipSync(other), 'xl/sharedStrings.xml': new Uint8Array(40 * 1024 * 1024) });
    assert.equal((await failure(bomb)).code, 'unfoldsTooLarge');
    const parts = unzipSync(other);
    const far = new TextDecoder()
      .decode(parts['xl/worksheets/sheet1.xml'])
      .replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"')
      .replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
      .replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>');
    const distant = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(far) });
    assert.equal((await failure(distant)).code, 'noReport');
  });
});

const report: Report = {
  form: '2021',
  body: { name: '=cmd|甲局' },
  year: 2022,
  sections: [
    {
      id: 'overview',
      heading: '+一、总体情况',
      blocks: [
        { type: 'paragraph', text: '-1+2' },
        { type: 'paragraph', text: "'=1" },
        { type: 'paragraph', text: '@sum' },
      ],
    },
  ],
  tables: {
    proactive: valuesOf('2021', 'proactive', ({ row }, value) =>
      row === 'fees' ? 12.5 : row === 'licensing' ? null : value,
    ),
  },
};

describe('what is written for spreadsheets', () => {
  it('never runs as a formula, and reads back as it was', async () => {
    const csv = writeCsv(report);
    assert.ok(csv.startsWith('\ufeffpart,row,column,label,value\r\n'));
    for (const field of csv.split(/[,\r\n]+/)) assert.doesNotMatch(field, /^"?[=+@-]/);
    assert.deepEqual((await reading(csv)).report, report);
    const xlsx = await writeXlsx(report);
    const parts = unzipSync(xlsx);
    const xml = Object.entries(parts).map(
      ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
    );
    for (const [name, part] of xml) assert.doesNotMatch(part, /<f[ >]/, name);
    assert.match(
      xml.map(([, part]) => part).join(''),
      /s="7" t="inlineStr"><is><t xml:space="preserve">=cmd\|甲局/,
    );
    assert.deepEqual((await reading(xlsx)).report, report);
  });

  it('has a number in a cell for a number, nothing for a blank, and merged headers', async () => {
    const parts = unzipSync(await writeXlsx(report));
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    assert.match(sheet, /<v>12\.5<\/v>/);
    assert.equal(sheet.match(/<v>/g)?.length, 9);
    assert.match(sheet, /<mergeCell ref="A1:D1"\/>/);
  });

  it('has one record for each cell, by the address it has everywhere else', () => {
    const lines = writeCsv({ ...report, tables: { disputes: valuesOf('2021', 'disputes') } }).split('\r\n');
    const cells = lines.filter((line) => line.startsWith('disputes,'));
    assert.equal(cells.length, 15);
    assert.match(cells[0] ?? '', /^disputes,review,upheld,行政复议 · 结果维持,\d+$/);
  });

  it('keeps a row that the form does not have for a note', async () => {
    const csv = writeCsv(report).replace('proactive,licensing,', 'proactive,license,');
    const { notes } = await reading(csv.replace(/(proactive,license,.*),\r/, '$1,5\r'));
    assert.deepEqual(
      notes.filter(({ code }) => code === 'unknownRow').map(({ values }) => values),
      [{ table: 'proactive', label: 'proactive/license/decisions' }],
    );
  });
});

/** A sheet as it is saved as separated values: what is merged leaves blanks. */
const separated = (rows: readonly PortalRow[], separator: string): string => {
  const { rows: laid } = laidOut(rows);
  const width = Math.max(
    ...laid.map((cells) => cells.length),
    ...rows.map((cells) => cells.reduce((sum, { colSpan }) => sum + colSpan, 0)),
  );
  return laid
    .map((cells) =>
      Array.from({ length: width }, (_, at) => {
        const text = String(cells[at]?.v ?? '');
        return /["\n,;]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
      }).join(separator),
    )
    .join('\r\n');
};

describe('separated values that were saved from a sheet', () => {
  for (const form of ['2021', '2019'] as const) {
    for (const [name, separator] of [
      ['commas', ','],
      ['semicolons', ';'],
      ['tabs', '\t'],
    ] as const) {
      it(`by ${name}, are read to every number of the form of ${form}`, async () => {
        const { report: found } = await reading(separated(onOneSheet(form), separator));
        isWhole(found, form);
        assert.equal(found.sections.length, 6);
      });
    }
  }

  it('with quotes, line breaks in cells, a mark and other encodings', async () => {
    const rows = portalRows('2021', 'requests').map((cells) =>
      cells.map((cell) => ({ ...cell, text: cell.text.replace('商业企业', '商业\n企业') })),
    );
    const text = separated([titleRow('三、收到和处理政府信息公开申请情况'), ...rows], ',');
    const { report: found } = await reading(new TextEncoder().encode(`\ufeff${text}`));
    assert.deepEqual(found.tables.requests, valuesOf('2021', 'requests'));
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from(text).flatMap((character) => {
        const code = character.charCodeAt(0);
        return [code & 0xff, code >> 8];
      }),
    ]);
    assert.deepEqual((await reading(utf16)).report.tables.requests, valuesOf('2021', 'requests'));
  });

  it('blanks stay blank', async () => {
    const rows = portalRows('2021', 'requests', ({ column }) => (column === 'total' ? '3' : ''));
    const { report: found } = await reading(separated(rows, ','));
    for (const { address, table, column } of cellsOfReport(found)) {
      if (table !== 'requests') continue;
      assert.equal(valueAt(found, address), column === 'total' ? 3 : null, address);
    }
  });

  it('prose with commas is no sheet', () => {
    const text = '一、总体情况\n甲,乙,丙\n公开12条,收到3件。\n六、其他需要报告的事项\n无。';
    assert.ok(readText(text).ok);
  });
});
