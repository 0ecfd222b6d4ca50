import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  firstGlance,
  withValue,
  type CellAddress,
  type Figure,
  type FormId,
  type Report,
} from '../src/index.js';
import { zeroReport } from './sample-report.js';

const filled = (values: Readonly<Record<CellAddress, number | null>>, form: FormId = '2021'): Report =>
  Object.entries(values).reduce(
    (report, [address, value]) => withValue(report, address as CellAddress, value),
    zeroReport(form),
  );

const busy = {
  'requests/received/total': 95,
  'requests/carriedIn/total': 5,
  'requests/granted/total': 30,
  'requests/partiallyGranted/total': 10,
  'requests/total/total': 80,
  'requests/carriedOut/total': 20,
  'disputes/review/total': 4,
  'disputes/review/corrected': 1,
  'disputes/litigation.direct/total': 2,
  'disputes/litigation.afterReview/total': 3,
  'disputes/litigation.afterReview/corrected': 1,
} as const;

describe('the first glance', () => {
  for (const form of ['2021', '2019'] as const) {
    test(`adds up what a report on the ${form} form says`, () => {
      const glance = firstGlance(filled(busy, form));
      assert.deepEqual(Object.fromEntries(Object.entries(glance).map(([name, { value }]) => [name, value])), {
        received: 100,
        receivedNew: 95,
        carriedIn: 5,
        answered: 80,
        granted: 40,
        carriedOut: 20,
        disputes: 9,
        corrected: 2,
      });
    });
  }

  test('tells shares of what a figure belongs to', () => {
    const { answered, granted, received } = firstGlance(filled(busy));
    assert.ok(answered.value !== null && granted.value !== null && received.value !== null);
    assert.equal(answered.share, 0.8);
    assert.equal(granted.share, 0.5);
    assert.equal(received.share, undefined);
  });

  test('tells no share where a part exceeds its whole, is below 0 or the whole is 0', () => {
    for (const [granted, total] of [
      [90, 80],
      [-12, 80],
      [0, 0],
    ] as const) {
      const report = filled({ ...busy, 'requests/granted/total': granted, 'requests/total/total': total });
      const figure = firstGlance(report).granted;
      assert.ok(figure.value !== null);
      assert.equal(figure.share, undefined);
    }
  });

  test('a blank cell leaves only the figures unknown that are taken from it', () => {
    const glance = firstGlance(filled({ ...busy, 'requests/carriedIn/total': null }));
    assert.deepEqual(glance.received, {
      value: null,
      table: 'requests',
      cells: ['requests/received/total', 'requests/carriedIn/total'],
      because: 'cellsBlank',
    });
    assert.equal(glance.receivedNew.value, 95);
    assert.ok(glance.answered.value === 80 && glance.answered.share === undefined);
  });

  test('a missing table leaves its figures unknown and says so', () => {
    const glance = firstGlance(zeroReport('2021', { tables: {} }));
    for (const figure of Object.values<Figure>({ ...glance })) {
      assert.ok(figure.value === null);
      assert.equal(figure.because, 'tableMissing');
    }
  });
});
