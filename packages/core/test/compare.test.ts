import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compare, forms, series, withValue, type CellAddress, type Report } from '../src/index.js';
import { soundReport } from './arbitrary-report.js';
import { zeroReport } from './sample-report.js';

const having = (numbers: Readonly<Record<string, number | null>>, report: Report = zeroReport()): Report =>
  Object.entries(numbers).reduce(
    (next, [cell, value]) => withValue(next, cell as CellAddress, value),
    report,
  );

describe('compare', () => {
  test('every cell of two reports on one form is compared', () => {
    const { cells, notComparable } = compare(zeroReport(), zeroReport());
    assert.equal(cells.length, 200);
    assert.deepEqual(notComparable, []);
  });

  test('turned round, every change is its own opposite', () => {
    fc.assert(
      fc.property(soundReport(), soundReport(), (one, other) => {
        const back = new Map(compare(other, one).cells.map(({ cell, change }) => [cell, change]));
        for (const { cell, change } of compare(one, other).cells)
          assert.equal((change ?? 0) + (back.get(cell) ?? 0), 0);
      }),
      { numRuns: 20 },
    );
  });

  test('a blank is no zero: nothing is said of its change', () => {
    const cell = 'requests/received/total';
    const comparison = compare(having({ [cell]: null }), having({ [cell]: 5 })).cells.find(
      (one) => one.cell === cell,
    );
    assert.deepEqual(comparison, { cell, before: null, now: 5, change: null });
    const { disputes: _, ...tables } = zeroReport().tables;
    const missing = compare(zeroReport(), zeroReport('2021', { tables })).cells.filter((one) =>
      one.cell.startsWith('disputes/'),
    );
    assert.ok(missing.length === 15 && missing.every(({ now, change }) => now === null && change === null));
  });

  test('between the forms what is made is compared, the stock and the fees are not', () => {
    const older = having(
      { 'proactive/regulations/newlyMade': 3, 'proactive/regulations/published': 90 },
      zeroReport('2019'),
    );
    const newer = having({ 'proactive/regulations/made': 5, 'proactive/regulations/inForce': 80 });
    const { cells, notComparable } = compare(older, newer);
    assert.deepEqual(
      cells.find(({ cell }) => cell === 'proactive/regulations/made'),
      { cell: 'proactive/regulations/made', before: 3, now: 5, change: 2 },
    );
    for (const cell of [
      'proactive/regulations/inForce',
      'proactive/fees/amount',
      'requests/otherHandling.other/total',
    ] as const) {
      assert.ok(notComparable.includes(cell), cell);
    }
    assert.equal(cells.length, 161 - 7 + 15 + 2 + 3 + 7);
  });

  test('between the forms 其他处理 is compared as a whole, whichever of the two is the later, and never split', () => {
    const whole = having({ 'requests/otherHandling/total': 4 }, zeroReport('2019'));
    const parts = having({
      'requests/otherHandling.other/total': 2,
      'requests/otherHandling.feeOverdue/total': 5,
    });
    const cell = 'requests/otherHandling/total';
    const of = (before: Report, now: Report) => compare(before, now).cells.find((one) => one.cell === cell);
    assert.deepEqual(of(whole, parts), { cell, before: 4, now: 7, change: 3 });
    assert.deepEqual(of(parts, whole), { cell, before: 7, now: 4, change: -3 });
    assert.equal(of(parts, parts), undefined);
    assert.equal(compare(parts, whole).notComparable.includes(cell), false);
    const blank = withValue(parts, 'requests/otherHandling.correctionOverdue/total', null);
    assert.deepEqual(of(whole, blank), { cell, before: 4, now: null, change: null });
  });
});

describe('series', () => {
  test('lines years up under the last report’s cells', () => {
    const reports = [
      having(
        { 'requests/granted/total': 1, 'proactive/licensing/decisions': 4 },
        zeroReport('2019', { year: 2020 }),
      ),
      having({ 'requests/granted/total': 2 }, zeroReport('2021', { year: 2021 })),
      having({ 'requests/granted/total': null }, zeroReport('2021', { year: 2022 })),
    ];
    const of = (cell: CellAddress) => series(reports).find((line) => line.cell === cell)?.values;
    assert.deepEqual(of('requests/granted/total'), [1, 2, null]);
    assert.deepEqual(of('proactive/licensing/decisions'), [4, 0, 0]);
    assert.deepEqual(of('proactive/fees/amount'), [null, 0, 0]);
    assert.deepEqual(of('requests/otherHandling/total'), [0, 0, 0]);
    assert.deepEqual(series([]), []);
  });

  test('of one report is that report', () => {
    fc.assert(
      fc.property(soundReport(forms['2019']), (report) => {
        assert.equal(series([report]).length, 198);
        for (const { values } of series([report])) assert.equal(values.length, 1);
      }),
      { numRuns: 5 },
    );
  });
});
