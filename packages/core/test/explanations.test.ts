import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  canonicalJson,
  cellsOfReport,
  computedOf,
  countedIn,
  formIds,
  forms,
  linesOf,
  parseReport,
  rowMeanings,
  subtotalsOf,
  tableIds,
  valueAt,
  withValue,
  type FormId,
  type TableId,
} from '../src/index.js';
import { soundReport } from './arbitrary-report.js';
import { zeroReport } from './sample-report.js';

describe('how a cell comes about', () => {
  test('in a report that adds up, every equation computes what is printed', () => {
    fc.assert(
      fc.property(soundReport(), (report) => {
        for (const { address } of cellsOfReport(report)) {
          for (const { value } of computedOf(report, address)) assert.equal(value, valueAt(report, address));
        }
      }),
      { numRuns: 20 },
    );
  });

  test('what is left of the requests is those received and carried in, less those handled', () => {
    const [computed, row] = computedOf(zeroReport(), 'requests/carriedOut/naturalPerson');
    assert.deepEqual(
      computed?.terms.map(({ cell, sign }) => [cell, sign]),
      [
        ['requests/received/naturalPerson', 1],
        ['requests/carriedIn/naturalPerson', 1],
        ['requests/total/naturalPerson', -1],
      ],
    );
    assert.equal(row, undefined);
  });

  test('a blank among the terms leaves the result open, and is not 0', () => {
    const report = withValue(zeroReport(), 'requests/received/naturalPerson', null);
    assert.deepEqual(
      computedOf(report, 'requests/received/total').map(({ identity, value }) => [identity.kind, value]),
      [
        ['balance', 0],
        ['rowTotal', null],
      ],
    );
  });

  test('a part is computed by nothing and counted in the totals of its row and column', () => {
    const report = zeroReport();
    assert.deepEqual(computedOf(report, 'requests/granted/enterprise'), []);
    assert.deepEqual([...countedIn(report, 'requests/granted/enterprise')].sort(), [
      'requests/granted/total',
      'requests/total/enterprise',
    ]);
    assert.deepEqual(countedIn(report, 'proactive/licensing/decisions'), []);
  });
});

describe('sub-totals', () => {
  test('are of the groups that the form prints no total for, and together with the rest make the total', () => {
    fc.assert(
      fc.property(soundReport(), (report) => {
        const subtotals = subtotalsOf(report, 'requests');
        assert.deepEqual(
          subtotals.map(({ label }) => label['zh-Hans']),
          ['（三）不予公开', '（四）无法提供', '（五）不予处理', '（六）其他处理'],
        );
        const rest = ['granted', 'partiallyGranted'].map(
          (row) => valueAt(report, `requests/${row}/total`) ?? 0,
        );
        const sum = [...rest, ...subtotals.map(({ value }) => value ?? 0)].reduce((a, b) => a + b, 0);
        assert.equal(sum, valueAt(report, 'requests/total/total'));
      }),
      { numRuns: 20 },
    );
  });

  test('are unknown where a part is', () => {
    const report = withValue(zeroReport(), 'requests/unavailable.notHeld/total', null);
    assert.deepEqual(
      subtotalsOf(report, 'requests').map(({ value }) => value),
      [0, null, 0, 0],
    );
  });

  test('of the other tables there are none', () => {
    assert.deepEqual(
      [...subtotalsOf(zeroReport(), 'proactive'), ...subtotalsOf(zeroReport(), 'disputes')],
      [],
    );
  });
});

describe('the meanings of rows in plain words', () => {
  const keysOf = (form: FormId, table: TableId): readonly string[] =>
    forms[form].tables[table].bands.flatMap((band) => linesOf(band.rows).map(({ line }) => line.key));

  test('are there for every row of every form, and for nothing else', () => {
    const rows = formIds.flatMap((form) => tableIds.flatMap((table) => keysOf(form, table)));
    assert.deepEqual(Object.keys(rowMeanings).sort(), [...new Set(rows)].sort());
  });

  test('are found by the key alone: no two tables share one', () => {
    for (const form of formIds) {
      const rows = tableIds.flatMap((table) => keysOf(form, table));
      assert.equal(new Set(rows).size, rows.length);
    }
  });

  for (const [key, meaning] of Object.entries(rowMeanings))
    test(`are a sentence in both languages for ${key}`, () => {
      assert.match(meaning['zh-Hans'], /^\p{Script=Han}.*。$/u);
      assert.match(meaning.en, /^[A-Z][\P{Script=Han}]*\.$/u);
    });
});

describe('canonical JSON', () => {
  test('does not depend on the order of keys, and is the same report', () => {
    fc.assert(
      fc.property(soundReport(), (report) => {
        const turned = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        ) as unknown;
        const parsed = parseReport(turned);
        assert.ok(parsed.ok);
        assert.equal(canonicalJson(parsed.report), canonicalJson(report));
        assert.deepEqual(JSON.parse(canonicalJson(report)), report);
      }),
      { numRuns: 20 },
    );
  });

  test('differs where a number does', () => {
    assert.notEqual(
      canonicalJson(zeroReport()),
      canonicalJson(withValue(zeroReport(), 'requests/received/total', 1)),
    );
  });
});
