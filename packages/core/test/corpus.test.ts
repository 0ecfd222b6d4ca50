import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { check, parseReport, type FormId, type Report, type RuleId } from '../src/index.js';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);
const skip = existsSync(corpus) ? false : 'the corpus of real reports is not on this machine';

interface Golden {
  readonly body: string;
  readonly year: number;
  readonly format: string;
  readonly tables: Report['tables'];
}

const goldenReport = (name: string): Report => {
  const golden = JSON.parse(readFileSync(new URL(`${name}.golden.json`, corpus), 'utf8')) as Golden;
  const parsed = parseReport({
    form: golden.format.slice(0, 4) as FormId,
    ...(golden.format.includes('otherHandling-of-2019') && { mixed: { requests: '2019' } }),
    body: { name: golden.body },
    year: golden.year,
    sections: [],
    tables: golden.tables,
  });
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.report;
};

const errorsIn = (name: string): readonly (readonly [RuleId, number | undefined, number | undefined])[] =>
  check(goldenReport(name))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule, expected, actual }) => [rule, expected, actual]);

describe('the numbers of real reports', { skip }, () => {
  test('hongze-qu-2023: two totals of 0 over parts of 11 and 5, and a table of the 2019 form', () => {
    assert.deepEqual(errorsIn('hongze-qu-2023'), [
      ['R09', undefined, undefined],
      ['R30', 11, 0],
      ['R31', 5, 0],
    ]);
  });

  test('pingtan-2020: outcomes that add up to 26 over 20, and to 27 over 21', () => {
    assert.deepEqual(errorsIn('pingtan-2020'), [
      ['R23', 26, 20],
      ['R23', 27, 21],
    ]);
  });

  for (const name of [
    'huaian-shi-2024',
    'pingtan-2021',
    'pingtan-2022',
    'shanghai-bgt-2019',
    'shanghai-kewei-2024',
    'shuyang-fgj-2023',
    'suqian-shi-2023',
  ]) {
    test(`${name}: no error`, () => assert.deepEqual(errorsIn(name), []));
  }
});
