import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressOf, check, forms, type CheckOptions, type Report, type RuleId } from '../src/index.js';
import { completed, independentOf } from './arbitrary-report.js';
import { having, zeroReport } from './sample-report.js';

const findingOf = (rule: RuleId, report: Report, options?: CheckOptions) =>
  check(report, options).findings.find((finding) => finding.rule === rule);

describe('the cells a finding names', () => {
  test('R27 what was carried out', () => {
    const report = having({ 'requests/received/total': 20, 'requests/carriedOut/total': 9 });
    assert.deepEqual(findingOf('R27', report)?.cells, ['requests/carriedOut/total']);
  });

  test('R29 the outcomes nobody explained', () => {
    const report = having({ 'requests/otherHandling.other/total': 30, 'requests/total/total': 50 });
    assert.deepEqual(findingOf('R29', report)?.cells, ['requests/otherHandling.other/total']);
  });

  test('R33 the totals of the disputes there are', () => {
    const report = having({ 'disputes/review/total': 1 }, zeroReport('2021', { year: 2022 }));
    assert.deepEqual(findingOf('R33', report, { previous: zeroReport() })?.cells, ['disputes/review/total']);
  });

  test('R51 none, but how many there are', () => {
    const finding = findingOf('R51', zeroReport(), { previous: zeroReport('2019') });
    assert.equal(finding, undefined);
    const found = findingOf('R51', zeroReport(), { previous: zeroReport('2019', { year: 2020 }) });
    assert.ok(found?.rule === 'R51');
    // All but the three rows of （六） in table 三, table 四, and in table 二 what was made and decided.
    assert.deepEqual(found.values, { year: 2020, cells: 200, incomparable: 200 - (22 * 7 + 15 + 2 + 3) });
    assert.deepEqual(found.cells, []);
  });

  test('R25 those of the likeliest explanation, where one is likelier than all others', () => {
    const one = having({ 'requests/granted/other': 3 });
    assert.deepEqual(findingOf('R25', one)?.cells, ['requests/granted/other']);
    assert.deepEqual(findingOf('R25', having({ 'disputes/review/total': 3 }))?.cells, []);
  });

  test('R25 no more than twenty explanations', () => {
    // Four rows and four columns are too large by 5 each: any pairing of the ones with the others explains it.
    const rows = ['granted', 'partiallyGranted', 'refused.stateSecret', 'refused.otherLaw'];
    const columns = ['naturalPerson', 'enterprise', 'researchInstitution', 'other'];
    const tens = rows.flatMap((row) => columns.map((column) => addressOf('requests', row, column)));
    const forties = columns.map((column) => addressOf('requests', 'received', column));
    const chosen = new Map(
      independentOf(forms['2021']).free.map(({ address }) => [
        address,
        tens.includes(address) ? 10 : forties.includes(address) ? 40 : 0,
      ]),
    );
    const filled = { ...zeroReport(), tables: completed(forms['2021'], chosen) };
    const report = rows.reduce(
      (next, row, index) => having({ [`requests/${row}/${columns[index] ?? ''}`]: 15 }, next),
      filled,
    );
    const finding = findingOf('R25', report);
    assert.ok(finding?.rule === 'R25');
    assert.equal(finding.values.suspects.length, 20);
  });

  test('R36 of a department, as a warning', () => {
    const made = having({ 'proactive/regulations/made': 2 });
    const by = (level: Report['body']['level'], name = '某厅'): Report => ({
      ...made,
      body: { name, ...(level && { level }) },
    });
    assert.equal(findingOf('R36', by('provincialDepartment'))?.severity, 'warning');
    assert.equal(findingOf('R36', by('countyDepartment'))?.severity, 'error');
    assert.equal(findingOf('R36', by('province')), undefined);
    assert.equal(findingOf('R36', by('provincialDepartment', '某省人民政府办公厅')), undefined);
    assert.equal(findingOf('R36', { ...by('countyDepartment'), tables: zeroReport().tables }), undefined);
  });
});
