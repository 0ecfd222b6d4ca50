import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { forms, parseReport, reportSchema } from '../src/index.js';
import { soundReport } from './arbitrary-report.js';
import { zeroReport, zeroTable } from './sample-report.js';

const matches = new Ajv2020({ allowUnionTypes: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(
  reportSchema(),
);

/** Sets the value at a path of a copy, making objects on the way. */
const withPath = (value: object, path: readonly string[], replacement: unknown): unknown => {
  const copy = structuredClone(value) as Record<string, unknown>;
  let place = copy;
  for (const key of path.slice(0, -1)) place = (place[key] ??= {}) as Record<string, unknown>;
  const [last = ''] = path.slice(-1);
  place[last] = replacement;
  return copy;
};

const anyPath = fc.constantFrom(
  ['form'],
  ['year'],
  ['body'],
  ['body', 'name'],
  ['body', 'level'],
  ['published'],
  ['mixed'],
  ['mixed', 'requests'],
  ['sections'],
  ['preface'],
  ['tables', 'requests'],
  ['tables', 'requests', 'otherHandling'],
  ['tables', 'requests', 'granted'],
  ['tables', 'disputes', 'review', 'total'],
  ['tables', 'proactive', 'fees', 'amount'],
  ['tables', 'extra'],
  ['extra'],
);

const anyValue = fc.oneof(
  fc.constantFrom(
    null,
    '2021',
    '2019',
    '2020',
    {},
    [],
    '',
    'county',
    '2022-01-31',
    2021,
    0,
    -1,
    1.5,
    true,
    zeroTable('2019', 'requests'),
  ),
  fc.constant([
    { type: 'paragraph', text: '无' },
    { type: 'list', items: ['甲'] },
  ]),
  fc.constant([{ id: 'other', heading: '六', blocks: [{ type: 'table', rows: [['1']] }] }]),
);

describe('the JSON Schema of a report', () => {
  test('accepts every sound report of both forms', () => {
    for (const form of [forms['2021'], forms['2019']]) {
      fc.assert(
        fc.property(soundReport(form), (report) => {
          assert.ok(matches(report), JSON.stringify(matches.errors));
        }),
        { numRuns: 10 },
      );
    }
  });

  test('says yes and no to the same values as parseReport', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2021', '2019'),
        fc.array(fc.tuple(anyPath, anyValue), { maxLength: 3 }),
        (form, edits) => {
          const value = edits.reduce<unknown>((report, [path, replacement]) => {
            try {
              return withPath(report as object, path, replacement);
            } catch {
              return report; // An earlier edit left no object to go into.
            }
          }, zeroReport(form));
          assert.equal(matches(value), parseReport(value).ok, JSON.stringify(edits));
        },
      ),
      { numRuns: 600 },
    );
  });
});
