import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withValue, type CellAddress, type Report } from '@disclosure-report/core';
import { zeroReport } from '../../core/test/sample-report.js';
import { disclosureReport, withFiles, type Answer } from './command-line.js';

const having = (numbers: Readonly<Record<string, number | null>>, report: Report): string =>
  JSON.stringify(
    Object.entries(numbers).reduce(
      (next, [cell, value]) => withValue(next, cell as CellAddress, value),
      report,
    ),
  );

const in2022 = having(
  { 'requests/received/total': 1200, 'requests/granted/total': 7, 'proactive/fees/amount': 1.5 },
  zeroReport('2021', { year: 2022 }),
);
const in2023 = having(
  { 'requests/received/total': 1180, 'requests/granted/total': null, 'proactive/fees/amount': 1.5 },
  zeroReport('2021', { year: 2023 }),
);

interface Output {
  readonly reports: readonly { readonly file: string; readonly year: number | null }[];
  readonly cells: readonly {
    readonly cell: string;
    readonly values: readonly (number | null)[];
    readonly notComparable: readonly number[];
    readonly change: number | null;
  }[];
  readonly gaps: readonly { readonly table: string; readonly onlyInForm: readonly string[] }[];
  readonly missingTables: readonly { readonly report: number; readonly table: string }[];
  readonly remarks: readonly Readonly<Record<'zh-Hans' | 'en', string>>[];
  readonly unread: readonly { readonly file: string; readonly failure: { readonly code: string } }[];
}

const json = (answer: Answer): Output => JSON.parse(answer.out) as Output;

/** The line of a cell, its columns parted by two spaces or more. */
const line = (answer: Answer, cell: string): readonly string[] =>
  answer.out
    .split('\n')
    .find((one) => one.startsWith(cell))
    ?.slice(cell.length)
    .trim()
    .split(/\s{2,}/) ?? [];

describe('compare', () => {
  test('shows what differs or is not 0, changes signed, a blank as a blank', () => {
    withFiles({ 'a.json': in2022, 'b.json': in2023 }, (path) => {
      const answer = disclosureReport(['compare', path('a.json'), path('b.json')]);
      assert.equal(answer.code, 0);
      assert.equal(answer.err, '');
      assert.deepEqual(line(answer, 'Requests received this year · Total'), ['1,200', '1,180', '-20']);
      assert.deepEqual(line(answer, 'Granted · Total'), ['7', '—', '—']);
      assert.deepEqual(line(answer, 'Administrative fees · Charged this year'), ['1.5', '1.5', '0']);
      assert.match(answer.out, /—: blank or missing in the report, which is not 0/);
      assert.match(answer.out, /197 of 200 cells not shown/);
      assert.doesNotMatch(answer.out, /Partially granted/);
      const all = disclosureReport(['compare', path('a.json'), path('b.json'), '--all']);
      assert.deepEqual(line(all, 'Partially granted · Total'), ['0', '0', '0']);
      assert.doesNotMatch(all.out, /not shown/);
    });
  });

  test('columns stand under each other, Chinese characters counted as two', () => {
    withFiles({ 'a.json': in2022, 'b.json': in2023 }, (path) => {
      const { out } = disclosureReport(['compare', path('a.json'), path('b.json')], { locale: 'zh_CN' });
      const ends = out
        .split('\n')
        .filter((one) => / {2}\S+$/.test(one))
        .map((one) =>
          Array.from(one).reduce((width, sign) => width + (/[\u2E80-\uFFEF]/.test(sign) ? 2 : 1), 0),
        );
      assert.ok(ends.length === 4 && new Set(ends).size === 1, out);
    });
  });

  test('one body’s years come oldest first, whatever the order given; the last change is shown', () => {
    const in2021 = having({ 'requests/received/total': 90 }, zeroReport('2021', { year: 2021 }));
    withFiles({ 'a.json': in2022, 'b.json': in2023, 'c.json': in2021 }, (path) => {
      const files = ['b.json', 'c.json', 'a.json'].map(path);
      const answer = disclosureReport(['compare', ...files]);
      assert.deepEqual(line(answer, 'Requests received this year · Total'), ['90', '1,200', '1,180', '-20']);
      assert.match(answer.out, /2021 +2022 +2023 +2022 → 2023/);
      assert.match(answer.out, /put in the order of their years/);
      const data = json(disclosureReport(['compare', ...files, '--format', 'json']));
      assert.deepEqual(
        data.reports.map(({ year }) => year),
        [2021, 2022, 2023],
      );
      assert.equal(data.cells.length, 200);
      assert.deepEqual(
        data.cells.find(({ cell }) => cell === 'requests/granted/total'),
        { cell: 'requests/granted/total', values: [0, 7, null], notComparable: [], change: null },
      );
    });
  });

  test('between the forms what both count alike is compared, the rest named with the form that counts otherwise', () => {
    const in2020 = having(
      {
        'proactive/procurement/amount': 90,
        'requests/granted/total': 3,
        'requests/otherHandling/total': 6,
      },
      zeroReport('2019', { year: 2020 }),
    );
    withFiles({ 'a.json': in2020, 'b.json': in2022 }, (path) => {
      const answer = disclosureReport(['compare', path('a.json'), path('b.json')]);
      assert.deepEqual(line(answer, 'Granted · Total'), ['3', '7', '+4']);
      assert.deepEqual(line(answer, 'Handled otherwise · Total'), ['6', '0', '-6']);
      assert.deepEqual(line(answer, 'Administrative fees · Charged this year'), ['n/c', '1.5', '—']);
      assert.match(answer.out, /2020, Table 2: the 2019 form does not count these.*in force/i);
      assert.match(answer.out, /2020, Table 2: only the 2019 form counts these.*Government procurement/i);
      const { cells, gaps } = json(
        disclosureReport(['compare', path('a.json'), path('b.json'), '--format', 'json']),
      );
      assert.deepEqual(
        cells.find(({ cell }) => cell === 'proactive/fees/amount'),
        { cell: 'proactive/fees/amount', values: [null, 1.5], notComparable: [0], change: null },
      );
      assert.deepEqual(
        gaps.map(({ table }) => table),
        ['proactive', 'requests'],
      );
      assert.ok(gaps[0]?.onlyInForm.includes('proactive/procurement/amount'));
    });
  });

  test('a report without a table has no data for it, not zeros', () => {
    const { disputes: _, ...tables } = zeroReport().tables;
    const without = JSON.stringify(zeroReport('2021', { year: 2023, tables }));
    withFiles({ 'a.json': in2022, 'b.json': without }, (path) => {
      const files = [path('a.json'), path('b.json')];
      const answer = disclosureReport(['compare', ...files]);
      assert.match(answer.out, /2023: there are no data for Table 4/);
      assert.doesNotMatch(answer.out, /Upheld/);
      const { missingTables, cells } = json(disclosureReport(['compare', ...files, '--format', 'json']));
      assert.deepEqual(missingTables, [{ report: 1, table: 'disputes' }]);
      const disputes = cells.filter(({ cell }) => cell.startsWith('disputes/'));
      assert.ok(disputes.length === 15 && disputes.every(({ values: [a, b] }) => a === 0 && b === null));
    });
  });

  test('different bodies keep the order given, and are said to be different', () => {
    const other = having(
      { 'requests/received/total': 30 },
      zeroReport('2021', { year: 2022, body: { name: '白沙县人民政府', level: 'county' } }),
    );
    withFiles({ 'a.json': other, 'b.json': in2022, 'c.json': in2023 }, (path) => {
      const two = disclosureReport(['compare', path('b.json'), path('a.json')]);
      assert.match(two.out, /清溪县人民政府 +白沙县人民政府 +difference/);
      assert.deepEqual(line(two, 'Requests received this year · Total'), ['1,200', '30', '-1,170']);
      assert.match(two.out, /different bodies/);
      assert.doesNotMatch(two.out, /different years/);
      const three = disclosureReport(['compare', ...['c.json', 'a.json', 'b.json'].map(path)]);
      assert.match(three.out, /清溪县人民政府 2023 +白沙县人民政府 2022 +清溪县人民政府 2022\n/);
      assert.deepEqual(line(three, 'Requests received this year · Total'), ['1,180', '30', '1,200']);
      assert.match(three.out, /different years/);
    });
  });

  test('reports that do not state their year or name stay in the order given, called by their files', () => {
    const unstated = JSON.stringify(zeroReport('2021', { year: null, body: { name: null } }));
    withFiles({ 'a.json': in2023, 'b.json': unstated }, (path) => {
      const { out } = disclosureReport(['compare', path('a.json'), path('b.json')]);
      assert.match(out, /a\.json +\S+b\.json +difference/);
      assert.match(out, /b\.json: does not state whose report it is/);
      assert.match(out, /b\.json: does not state its year/);
    });
  });

  test('the same file named twice is compared once, two versions of one report are compared', () => {
    withFiles({ 'a.json': in2022, 'b.json': in2022 }, (path) => {
      const once = disclosureReport(['compare', path('a.json'), path('./a.json')]);
      assert.equal(once.code, 2);
      assert.equal(once.out, '');
      assert.match(once.err, /a\.json: named more than once[\s\S]*nothing to compare/);
      const versions = disclosureReport(['compare', path('a.json'), path('b.json')]);
      assert.equal(versions.code, 0);
      assert.match(versions.out, /several reports of one body for the same year/);
      assert.deepEqual(line(versions, 'Granted · Total'), ['7', '7', '0']);
    });
  });

  test('a file that can’t be read is listed, exit 2, and the rest compared while two remain', () => {
    withFiles({ 'a.json': in2022, 'b.json': in2023, 'c.json': '{"form":' }, (path) => {
      const answer = disclosureReport([
        'compare',
        ...['a.json', 'c.json', 'b.json', 'no.html'].map(path),
        '--format',
        'json',
      ]);
      assert.equal(answer.code, 2);
      assert.match(answer.err, /c\.json[\s\S]*no\.html: there is no such file/);
      const { reports, unread } = json(answer);
      assert.equal(reports.length, 2);
      assert.deepEqual(
        unread.map(({ failure }) => failure.code),
        ['notAReport', 'noSuchFile'],
      );
      const alone = disclosureReport(['compare', path('a.json'), path('c.json'), '--format', 'json']);
      assert.equal(alone.code, 2);
      assert.equal(alone.out, '');
    });
  });

  test('as Markdown: a table for each table of the form, remarks in both languages in JSON', () => {
    const other = having({}, zeroReport('2021', { year: 2022, body: { name: '甲|乙' } }));
    withFiles({ 'a.json': in2022, 'b.json': other }, (path) => {
      const files = [path('a.json'), path('b.json')];
      const { out } = disclosureReport(['compare', ...files, '--format', 'md']);
      assert.match(
        out,
        /^\| {2}\| 清溪县人民政府 \| 甲\\\|乙 \| difference \|\n\| --- \| ---: \| ---: \| ---: \|$/m,
      );
      assert.match(out, /^\| Granted · Total \| 7 \| 0 \| -7 \|$/m);
      const [remark] = json(disclosureReport(['compare', ...files, '--format', 'json'])).remarks;
      assert.match(remark?.en ?? '', /different bodies/);
      assert.match(remark?.['zh-Hans'] ?? '', /不同机关/);
    });
  });
});
