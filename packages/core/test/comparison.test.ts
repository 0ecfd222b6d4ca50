import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  cellsOfReport,
  comparisonGrid,
  orderOf,
  valueAt,
  withValue,
  type CellAddress,
  type ComparisonGrid,
  type GridCell,
  type GridHead,
  type Report,
} from '../src/index.js';
import { soundReport } from './arbitrary-report.js';
import { zeroReport } from './sample-report.js';

const having = (
  year: number,
  numbers: Readonly<Record<string, number | null>>,
  form: '2021' | '2019' = '2021',
) =>
  Object.entries(numbers).reduce(
    (next, [cell, value]) => withValue(next, cell as CellAddress, value),
    zeroReport(form, { year }),
  );

const named = (name: string, report: Report): Report => ({ ...report, body: { name } });

const nameOf = (head: GridHead): string => {
  switch (head.kind) {
    case 'report':
      return `${head.report.body.name ?? ''} ${head.report.year ?? ''}`;
    case 'glance':
      return head.measure;
    case 'measure':
      return head.address;
    case 'change':
    case 'rate':
      return head.kind;
  }
};

const shown = (cell: GridCell): number | string => (cell.kind === 'gap' ? cell.because : cell.value);

const rowOf = ({ rows }: ComparisonGrid, name: string): readonly (number | string)[] =>
  rows.find(({ head }) => nameOf(head) === name)?.cells.map(shown) ?? [];

describe('years side by side', () => {
  const total = 'requests/received/total';
  const grid = comparisonGrid([
    having(2023, { [total]: 90 }),
    having(2021, { [total]: 60 }),
    having(2022, { [total]: 80 }),
  ]);

  test('are found by the one body they belong to, oldest first, with the change of the last', () => {
    assert.equal(grid.by, 'years');
    assert.deepEqual(
      grid.columns.map(nameOf).map((name) => name.replace('清溪县人民政府 ', '')),
      ['2021', '2022', '2023', 'change', 'rate'],
    );
    assert.deepEqual(rowOf(grid, total), [60, 80, 90, 10, 0.125]);
  });

  test('show table 三 with the sums the form does not print, the total column unless told', () => {
    assert.equal(grid.rows.length, 25 + 4);
    assert.equal(grid.column, 'total');
    const refusals = having(2021, {
      'requests/refused.otherLaw/total': 3,
      'requests/refused.stateSecret/total': 4,
    });
    assert.deepEqual(rowOf(comparisonGrid([refusals]), 'requests/refused/total'), [7]);
    const column = comparisonGrid([refusals], { column: 'enterprise' });
    assert.deepEqual(rowOf(column, 'requests/refused/enterprise'), [0]);
    assert.equal(comparisonGrid([refusals], { column: 'nobody' }).column, 'total');
  });

  test('across forms compare 其他处理 as a whole, and nothing the forms count differently', () => {
    const reports = [
      having(
        2020,
        { 'requests/otherHandling/total': 5, 'proactive/normativeDocuments/newlyMade': 9 },
        '2019',
      ),
      having(2021, { 'requests/otherHandling.other/total': 2, 'requests/otherHandling.feeOverdue/total': 1 }),
    ];
    const requests = comparisonGrid(reports);
    assert.deepEqual(rowOf(requests, 'requests/otherHandling/total'), [5, 3, -2, -0.4]);
    assert.deepEqual(rowOf(requests, 'requests/otherHandling.other/total'), [
      'notComparable',
      2,
      'sideUnknown',
      'sideUnknown',
    ]);
    const proactive = comparisonGrid(reports, { figures: 'proactive' });
    assert.deepEqual(rowOf(proactive, 'proactive/normativeDocuments/made'), [9, 0, -9, -1]);
    assert.equal(rowOf(proactive, 'proactive/fees/amount')[0], 'notComparable');
  });

  test('a blank and a missing table are no zeros, and nothing grows from them', () => {
    const { requests: _, ...tables } = zeroReport().tables;
    const reports = [
      zeroReport('2021', { year: 2021, tables }),
      having(2022, { [total]: null }),
      having(2023, { [total]: 4 }),
    ];
    assert.deepEqual(rowOf(comparisonGrid(reports), total), [
      'tableMissing',
      'cellsBlank',
      4,
      'sideUnknown',
      'sideUnknown',
    ]);
    const blankPart = having(2023, { 'requests/refused.otherLaw/total': null });
    assert.deepEqual(rowOf(comparisonGrid([blankPart]), 'requests/refused/total'), ['cellsBlank']);
  });

  test('from 0 there is a change but no rate', () => {
    const reports = [having(2021, {}), having(2022, { [total]: 4 })];
    assert.deepEqual(rowOf(comparisonGrid(reports), total), [0, 4, 4, 'noWhole']);
  });

  test('a share changes by points', () => {
    const reports = [
      having(2021, { 'requests/total/total': 10, 'requests/granted/total': 5 }),
      having(2022, { 'requests/total/total': 10, 'requests/granted/total': 8 }),
    ];
    const grid = comparisonGrid(reports, { figures: 'glance' });
    assert.deepEqual(rowOf(grid, 'granted.share'), [0.5, 0.8, 0.3, 'pointsOnly']);
  });

  test('every cell of the form is compared as it stands', () => {
    fc.assert(
      fc.property(soundReport(), (report) => {
        for (const figures of ['proactive', 'disputes'] as const) {
          const cells = cellsOfReport(report).filter(({ table }) => table === figures);
          const grid = comparisonGrid([report], { figures });
          for (const { address } of cells) assert.deepEqual(rowOf(grid, address), [valueAt(report, address)]);
        }
      }),
      { numRuns: 5 },
    );
  });
});

describe('bodies one below the other', () => {
  const bodies = [
    named('乙县', having(2023, { 'requests/received/total': 3 })),
    named('甲县', having(2023, { 'requests/received/total': 5, 'requests/carriedIn/total': 2 })),
  ];

  test('show the first glance, in the order given', () => {
    const grid = comparisonGrid(bodies);
    assert.equal(grid.by, 'bodies');
    assert.deepEqual(
      grid.rows.map(({ head }) => nameOf(head)),
      ['乙县 2023', '甲县 2023'],
    );
    assert.deepEqual(grid.columns.map(nameOf).slice(0, 3), ['received', 'answered', 'answered.share']);
    assert.deepEqual(rowOf(grid, '甲县 2023').slice(0, 4), [7, 0, 0, 0]);
    assert.deepEqual(rowOf(grid, '乙县 2023')[4], 'noWhole');
  });

  test('show any cells that are asked for, in the order asked', () => {
    const cells = ['requests/refused/total', 'proactive/fees/amount', 'requests/nothing/total'] as const;
    const grid = comparisonGrid(bodies, { cells });
    assert.deepEqual(grid.columns.map(nameOf), ['requests/refused/total', 'proactive/fees/amount']);
    const all = cellsOfReport(zeroReport()).map(({ address }) => address);
    assert.equal(comparisonGrid(bodies, { cells: all }).columns.length, 200);
  });

  test('are named after the newest form among them', () => {
    const older = named('丙县', having(2023, { 'requests/otherHandling/total': 6 }, '2019'));
    for (const reports of [
      [older, ...bodies],
      [...bodies, older],
    ]) {
      const grid = comparisonGrid(reports, { figures: 'requests' });
      assert.equal(grid.columns.length, 29);
      const place = grid.columns.findIndex((head) => nameOf(head) === 'requests/otherHandling/total');
      assert.equal(rowOf(grid, '丙县 2023')[place], 6);
    }
  });

  test('of none there is nothing', () => {
    assert.deepEqual(comparisonGrid([]).rows, []);
    assert.deepEqual(comparisonGrid([], { by: 'bodies', cells: ['proactive/fees/amount'] }).rows, []);
  });
});

describe('order', () => {
  const keys = fc.array(fc.option(fc.integer({ min: -3, max: 3 })), { maxLength: 12 });

  test('is a permutation, sorted, stable, with what is not known last in both directions', () => {
    fc.assert(
      fc.property(keys, fc.constantFrom('ascending' as const, 'descending' as const), (given, direction) => {
        const order = orderOf(given, direction);
        assert.deepEqual(
          [...order].sort((a, b) => a - b),
          given.map((_, place) => place),
        );
        const known = order.filter((place) => given[place] !== null);
        assert.deepEqual(order.slice(0, known.length), known);
        const sign = direction === 'ascending' ? 1 : -1;
        for (let index = 1; index < order.length; index += 1) {
          const [before = 0, after = 0] = [order[index - 1], order[index]];
          const [one, other] = [given[before] ?? null, given[after] ?? null];
          if (one === other) assert.ok(before < after);
          else if (one !== null && other !== null) assert.ok(sign * (other - one) > 0);
        }
      }),
    );
  });

  test('puts names in the order of a Chinese dictionary', () => {
    const names = ['镇江', '北京', '上海', '安徽'];
    assert.deepEqual(
      orderOf(names, 'ascending').map((place) => names[place]),
      ['安徽', '北京', '上海', '镇江'],
    );
  });
});
