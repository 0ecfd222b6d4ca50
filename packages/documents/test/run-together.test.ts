import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  cellsOfReport,
  forms,
  tableIds,
  valueAt,
  type Cell,
  type FormId,
  type Report,
  type TableId,
} from '@disclosure-report/core';
import fc from 'fast-check';
import { soundReport } from '../../core/test/arbitrary-report.js';
import { zeroReport } from '../../core/test/sample-report.js';
import { readText } from '../src/index.js';
import { corpusBytes, corpusSkip, golden } from './corpus.js';
import { portalRows } from './portal-table.js';

type Spaced = (figures: string) => string;

const asPrinted: Spaced = (figures) => figures;

/** A report as portals leave it when they strip their own markup: not a separator anywhere. */
const runTogether = (report: Report, spaced: Spaced = asPrinted, between = ''): string => {
  const { form } = report;
  const print = ({ address, quantity }: Cell): string => {
    const value = valueAt(report, address) ?? '';
    return quantity === 'money' ? `${value}元` : String(value);
  };
  const parts = forms[form].sections.map(({ id, heading }) => {
    const table = tableIds.find((known) => known === id);
    if (!table) return `${heading['zh-Hans']}本年公开信息12条。`;
    const rows = portalRows(form, table, print).map((row) =>
      row
        .map(({ text }) => text)
        .join('')
        .replace(/(?<![\d.])[\d.-]{2,}/g, spaced),
    );
    return `${heading['zh-Hans']}${rows.join(between)}`;
  });
  return `标题: ${report.title ?? ''}\n发布时间: 2023-01-20 08:00\n正文\n${parts.join(between)}`;
};

interface Tally {
  readonly right: Record<TableId, number>;
  readonly all: Record<TableId, number>;
  readonly wrong: string[];
}

const none = (): Record<TableId, number> => ({ proactive: 0, requests: 0, disputes: 0 });

const compared = (text: string, report: Report): Tally => {
  const result = readText(text);
  assert.ok(result.ok, 'the text is read');
  const noted = new Set(
    result.notes.flatMap(({ code, cells }) => (code === 'ambiguous' || code === 'notANumber' ? cells : [])),
  );
  const tally: Tally = { right: none(), all: none(), wrong: [] };
  for (const { address, table } of cellsOfReport(report)) {
    const value = valueAt(result.report, address);
    tally.all[table] += 1;
    if (value === valueAt(report, address)) tally.right[table] += 1;
    else if (value !== null || !noted.has(address)) {
      tally.wrong.push(`${address}: ${String(value)} for ${String(valueAt(report, address))}`);
    }
  }
  return tally;
};

/** What share of each table's cells is read, over many reports of which no cell may be wrong. */
const shares = (form: FormId, spaced: fc.Arbitrary<Spaced>, runs: number): Record<TableId, number> => {
  const right = none();
  const all = none();
  fc.assert(
    fc.property(soundReport(forms[form]), spaced, (report, space) => {
      const tally = compared(runTogether(report, space), report);
      assert.deepEqual(tally.wrong, []);
      for (const table of tableIds) {
        right[table] += tally.right[table];
        all[table] += tally.all[table];
      }
    }),
    { numRuns: runs },
  );
  const share = (table: TableId): number => right[table] / all[table];
  return { proactive: share('proactive'), requests: share('requests'), disputes: share('disputes') };
};

/** Spaces after any digit, as conversions leave them. */
const strays: fc.Arbitrary<Spaced> = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.infiniteStream(fc.integer({ min: 0, max: 9 })))
  .map(([rarity, stream]) => (figures: string) => {
    let spaced = '';
    for (const character of figures) {
      spaced += character;
      if ((stream.next().value ?? 1) >= rarity) spaced += ' ';
    }
    return spaced;
  });

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const reading = (text: string) => {
  const result = readText(text);
  assert.ok(result.ok, 'the text is read');
  return result;
};

describe('any sound report without separators', () => {
  const ways = { 'as it is': fc.constant(asPrinted), 'with stray spaces': strays };
  for (const form of ['2021', '2019'] as const) {
    for (const [way, spaced] of Object.entries(ways)) {
      it(`is read to cells that are right, or blank with a note: ${form}, ${way}`, (test) => {
        const share = shares(form, spaced, 25);
        test.diagnostic(tableIds.map((table) => `${table} ${percent(share[table])}`).join(', '));
        assert.ok(share.requests > 0.97, 'nearly all of 表三, thanks to its sums');
        assert.ok(share.disputes > 0.9, 'most of 表四');
      });
    }
  }
});

const small = (form: FormId = '2021'): Report => {
  const report = zeroReport(form);
  const row = (naturalPerson: number, enterprise: number) => ({
    ...report.tables.requests?.received,
    naturalPerson,
    enterprise,
    total: naturalPerson + enterprise,
  });
  const requests = {
    ...report.tables.requests,
    received: row(71, 3),
    carriedIn: row(1, 0),
    granted: row(60, 2),
    'refused.otherLaw': row(12, 1),
    total: row(72, 3),
  };
  return { ...report, tables: { ...report.tables, requests } };
};

describe('text without separators', () => {
  const isReadWhole = (text: string, report: Report): void => {
    const { wrong, right, all } = compared(text, report);
    assert.deepEqual(wrong, []);
    assert.deepEqual(right, all);
  };

  it('is read on one line, on a line for each row, and with spaces between the figures', () => {
    for (const form of ['2021', '2019'] as const) {
      const report = small(form);
      isReadWhole(runTogether(report), report);
      isReadWhole(runTogether(report, asPrinted, '\n'), report);
      isReadWhole(
        runTogether(report, (figures) => Array.from(figures).join(' ')),
        report,
      );
    }
  });

  it('takes spaces at their word only where they part the figures throughout', () => {
    const text = runTogether(zeroReport(), asPrinted, '\n').replace(
      '行政规范性文件000',
      '行政规范性文件69 3 665',
    );
    const { report, notes } = reading(text);
    assert.deepEqual(report.tables.proactive?.normativeDocuments, {
      made: null,
      repealed: null,
      inForce: null,
    });
    const note = notes.find(({ code }) => code === 'ambiguous');
    assert.equal(note?.cells.length, 3);
    const parted = text.replace(/0000000/g, '0 0 0 0 0 0 0').replace('规章000', '规章0 0 0');
    assert.deepEqual(reading(parted).report.tables.proactive?.normativeDocuments, {
      made: 69,
      repealed: 3,
      inForce: 665,
    });
  });

  it('keeps what all readings share, and lists the readings', () => {
    const text = runTogether(zeroReport('2019')).replace('行政处罚000', '行政处罚2648-18538');
    const { report, notes } = reading(text);
    assert.deepEqual(report.tables.proactive?.penalties, {
      previousItems: 2648,
      change: null,
      decisions: null,
    });
    const note = notes.find(({ code }) => code === 'ambiguous');
    assert.ok(note?.code === 'ambiguous' && note.values.choices.includes('2648 -185 38'));
  });

  it('says which cells only the sums told apart', () => {
    const { notes, provenance } = reading(runTogether(small()));
    const note = notes.find(({ code }) => code === 'cutBySums');
    assert.ok(note?.cells.includes('requests/received/naturalPerson'));
    assert.deepEqual(provenance['requests/received/naturalPerson'], {
      source: '71',
      place: { line: 4 },
      normalised: true,
    });
    assert.equal(provenance['requests/notProcessed.excessive/other']?.normalised, false);
  });

  it('notes a row of as many digits as cells where no sum says that none is blank', () => {
    const text = runTogether(zeroReport())
      .replace('行政规范性文件000', '行政规范性文件014')
      .replace('1属于国家秘密0000000', '1属于国家秘密0000028')
      .replace('1.属于国家秘密0000000', '1.属于国家秘密0000028');
    const { report, notes } = reading(text);
    assert.equal(report.tables.proactive?.normativeDocuments?.repealed, 1);
    const noted = new Set(notes.flatMap(({ code, cells }) => (code === 'cutBySums' ? cells : [])));
    assert.ok(noted.has('proactive/normativeDocuments/repealed'));
    assert.ok(noted.has('requests/refused.stateSecret/total'));
    assert.ok(!noted.has('proactive/regulations/made') && !noted.has('requests/granted/total'));
  });

  it('never mends a sum: columns that fail are left to the rules', () => {
    const report = small();
    const granted = { ...report.tables.requests?.granted, naturalPerson: 66, total: 68 };
    const wrong = {
      ...report,
      tables: { ...report.tables, requests: { ...report.tables.requests, granted } },
    };
    isReadWhole(runTogether(wrong), wrong);
  });

  it('a row whose own sum fails is read where the columns decide it, or blank with a note', () => {
    const report = small();
    const granted = { ...report.tables.requests?.granted, total: 26 };
    const wrong = {
      ...report,
      tables: { ...report.tables, requests: { ...report.tables.requests, granted } },
    };
    assert.deepEqual(compared(runTogether(wrong), wrong).wrong, []);
  });

  it('knows labels with slips, other punctuation or numbers without a point', () => {
    const report = small();
    const text = runTogether(report)
      .replace('信访举报投诉类申请', '信访、举报、投诉类申请')
      .replace('属于行政查询事项', '属于行政查询事宜')
      .replace('2.其他法律行政法规禁止公开', '2其他法律法规禁止公开')
      .replace('3.危及“三安全一稳定”', '3、危及三安全一稳定')
      .replace('（四）无法提供1.本机关', '(四)无法提供1本机关');
    isReadWhole(text, report);
  });

  it('reads a form of 2021 whose （六） is the one row of 2019 as what it is', () => {
    const mixed: Report = {
      ...zeroReport('2021'),
      mixed: { requests: '2019' },
      tables: { ...zeroReport('2021').tables, requests: small('2019').tables.requests ?? null },
    };
    const text = runTogether(zeroReport('2021'));
    const other = runTogether(small('2019'));
    const heading = forms['2021'].sections.map(({ heading: own }) => own['zh-Hans']);
    const tableOf = (from: string): string =>
      from.slice(from.indexOf(heading[2] ?? ''), from.indexOf(heading[3] ?? ''));
    const result = reading(text.replace(tableOf(text), tableOf(other)));
    assert.deepEqual(result.report.mixed, { requests: '2019' });
    isReadWhole(text.replace(tableOf(text), tableOf(other)), mixed);
  });

  it('parts the prose at the headings that ran into it', () => {
    const { report } = reading(runTogether(small()));
    assert.deepEqual(
      report.sections.map(({ id, blocks }) => [id, blocks.length]),
      [
        ['overview', 1],
        ['proactive', 0],
        ['requests', 0],
        ['disputes', 0],
        ['issues', 1],
        ['other', 1],
      ],
    );
    assert.equal(report.preface, undefined);
    assert.equal(report.published, '2023-01-20');
  });

  it('is no table where prose names a row with a figure', () => {
    const text =
      '一、总体情况\n本年办理行政许可5件、行政处罚3件、行政强制2件。予以公开9件，部分公开0件，无法提供的10件，其他处理14件。\n六、其他需要报告的事项\n无\n';
    const { report } = reading(text);
    assert.deepEqual(report.tables, {});
    assert.equal(report.sections[0]?.blocks.length, 1);
  });

  it('takes no longer for being long', () => {
    const start = performance.now();
    const report = small();
    readText(runTogether(report).repeat(40));
    readText(`一、本年新收政府信息公开申请数量${'1'.repeat(200_000)}`);
    readText('规章12行政许可3'.repeat(50_000));
    readText('三、本年度办理结果（一）予以公开0101010 '.repeat(5_000));
    assert.ok(performance.now() - start < 30_000);
  });
});

describe('real reports without separators', { skip: corpusSkip }, () => {
  for (const name of ['pingtan-2020', 'pingtan-2021', 'pingtan-2022']) {
    it(`${name}: all of 表三 and 表四, and of 表二 what can be known`, () => {
      const { report, notes } = reading(new TextDecoder().decode(corpusBytes(`${name}.txt`)));
      const { tables, format, year } = golden(name);
      assert.equal(report.form, format);
      assert.equal(report.year, year);
      assert.deepEqual(report.tables.requests, tables.requests);
      assert.deepEqual(report.tables.disputes, tables.disputes);
      const noted = new Set(notes.flatMap(({ code, cells }) => (code === 'ambiguous' ? cells : [])));
      for (const { table, row, column, address } of cellsOfReport(report)) {
        const value = valueAt(report, address);
        if (value === null) assert.ok(noted.has(address), address);
        else if (tables[table]) assert.equal(value, tables[table][row]?.[column], address);
      }
      assert.equal(report.title, `平潭综合实验区${year}年度政府信息公开工作年度报告`);
      assert.equal(report.body.name, '平潭综合实验区');
      assert.equal(report.published?.slice(0, 4), String(year + 1));
      assert.match(report.source ?? '', /^https:\/\/www\.pingtan\.gov\.cn\//);
      assert.deepEqual(
        report.sections.map(({ id }) => id),
        ['proactive', 'requests', 'disputes', 'issues', 'other'],
      );
      const prose = JSON.stringify([report.preface, report.sections]);
      assert.match(prose, /从略/);
      assert.doesNotMatch(prose, /====|当前位置|QQ空间|勾稽/);
    });
  }
});
