import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, type CheckOptions, type Report, type RuleId } from '../src/index.js';
import { adding, having, saying, zeroReport } from './sample-report.js';
import { findingsSaid } from './sentences.js';

const found = (rule: RuleId, report: Report, options?: CheckOptions) =>
  findingsSaid(report, options).filter((finding) => finding.rule === rule);

const fails = (rule: RuleId, report: Report, options?: CheckOptions): void => {
  assert.ok(found(rule, report, options).length > 0, `${rule} should find something`);
};

const passes = (rule: RuleId, report: Report, options?: CheckOptions): void => {
  assert.deepEqual(found(rule, report, options), []);
};

const unassessed = (report: Report, options?: CheckOptions) =>
  check(report, options).notAssessable.map(({ rule }) => rule);

const lastYear = (numbers: Readonly<Record<string, number>> = {}): { previous: Report } => ({
  previous: having(numbers, zeroReport('2021', { year: 2021 })),
});

const thisYear = (numbers: Readonly<Record<string, number>> = {}): Report =>
  having(numbers, zeroReport('2021', { year: 2022 }));

describe('rules on requests', () => {
  test('R27 more than a fifth carried over, of twenty requests or more', () => {
    fails('R27', having({ 'requests/received/total': 20, 'requests/carriedOut/total': 5 }));
    passes('R27', having({ 'requests/received/total': 20, 'requests/carriedOut/total': 4 }));
    passes('R27', having({ 'requests/received/total': 19, 'requests/carriedOut/total': 10 }));
  });

  test('R28 unpaid fees go with words on fees', () => {
    const report = having({ 'requests/otherHandling.feeOverdue/total': 1 });
    fails('R28', saying('other', '无其他事项。', report));
    passes('R28', report);
  });

  test('R29 says nothing of a table on the older form, which has no such row', () => {
    const mixed = { ...zeroReport(), mixed: { requests: '2019' as const } };
    const { requests = null } = zeroReport('2019').tables;
    const { notAssessable } = check({ ...mixed, tables: { ...mixed.tables, requests } });
    assert.equal(
      notAssessable.some(({ rule }) => rule === 'R29'),
      false,
    );
  });

  test('R29 a large “other” is explained', () => {
    const report = having({ 'requests/otherHandling.other/total': 11, 'requests/total/total': 50 });
    fails('R29', report);
    passes('R29', adding('其中11件由申请人主动撤回。', report));
    passes('R29', having({ 'requests/otherHandling.other/total': 9, 'requests/total/total': 10 }));
  });
});

describe('rules on disputes', () => {
  test('R32 a suit after review follows a review, of this year or last', () => {
    const suit = thisYear({ 'disputes/litigation.afterReview/total': 1 });
    assert.ok(unassessed(suit).includes('R32'));
    fails('R32', suit, lastYear());
    passes('R32', suit, lastYear({ 'disputes/review/upheld': 1 }));
    passes('R32', having({ 'disputes/review/upheld': 1 }, suit));
  });

  test('R33 disputes follow requests', () => {
    const dispute = thisYear({ 'disputes/review/total': 1 });
    fails('R33', dispute, lastYear());
    passes('R33', dispute, lastYear({ 'requests/received/total': 1 }));
    passes('R33', having({ 'requests/carriedIn/total': 1 }, dispute), lastYear());
    assert.ok(unassessed(dispute).includes('R33'));
  });

  test('R34 a corrected decision is spoken of', () => {
    const corrected = having({ 'disputes/review/corrected': 1 });
    fails('R34', corrected);
    passes('R34', adding('行政复议纠正1件。', corrected));
  });

  test('R35 direct suits since 2024 are pointed out', () => {
    const suit = (year: number) =>
      having({ 'disputes/litigation.direct/total': 1 }, zeroReport('2021', { year }));
    fails('R35', suit(2024));
    passes('R35', suit(2023));
  });
});

describe('rules on table 二', () => {
  const documents = (made: number, repealed: number, inForce: number) => ({
    'proactive/normativeDocuments/made': made,
    'proactive/normativeDocuments/repealed': repealed,
    'proactive/normativeDocuments/inForce': inForce,
  });

  test('R37 what is in force includes what was made and not repealed', () => {
    fails('R37', having(documents(5, 1, 3)));
    passes('R37', having(documents(5, 1, 4)));
    passes('R37', having(documents(0, 9, 0)));
  });

  test('R38 what is in force continues last year’s', () => {
    fails('R38', thisYear(documents(5, 1, 20)), lastYear(documents(0, 0, 10)));
    passes('R38', thisYear(documents(5, 1, 14)), lastYear(documents(0, 0, 10)));
    passes('R38', thisYear(documents(5, 1, 20)));
    assert.ok(
      unassessed(thisYear(documents(5, 1, 20)), { previous: zeroReport('2021', { year: 2019 }) }).includes(
        'R38',
      ),
    );
  });

  test('R39 a fee a thousand times last year’s, or too large for a department, is in another unit', () => {
    fails('R39', thisYear({ 'proactive/fees/amount': 120_000 }), lastYear({ 'proactive/fees/amount': 12 }));
    passes('R39', thisYear({ 'proactive/fees/amount': 120 }), lastYear({ 'proactive/fees/amount': 12 }));
    const bureau = zeroReport('2021', { body: { name: '某局', level: 'countyDepartment' } });
    fails('R39', having({ 'proactive/fees/amount': 100_001 }, bureau));
    passes('R39', having({ 'proactive/fees/amount': 100_001 }));
  });

  test('R41 processing fees are part of all fees', () => {
    const charged = saying('other', '本年收取信息处理费1,200元。');
    fails('R41', having({ 'proactive/fees/amount': 0.1 }, charged));
    passes('R41', having({ 'proactive/fees/amount': 0.12 }, charged));
    passes('R41', saying('other', '本年未收取信息处理费。'));
  });

  test('R42 fees are charged in tens of yuan', () => {
    fails('R42', having({ 'proactive/fees/amount': 24252.311082 }));
    passes('R42', having({ 'proactive/fees/amount': 24252.311 }));
  });

  test('R45 items of the 2019 form are never fewer than none, and continue', () => {
    const items = (previousItems: number, change: number, year = 2020) =>
      having(
        { 'proactive/licensing/previousItems': previousItems, 'proactive/licensing/change': change },
        zeroReport('2019', { year }),
      );
    fails('R45', items(3, -4));
    passes('R45', items(4, -4));
    fails('R45', items(5, 0), { previous: items(3, 1, 2019) });
    passes('R45', items(4, 0), { previous: items(3, 1, 2019) });
  });

  test('R46 an amount of procurement is given with its unit', () => {
    const report = having({ 'proactive/procurement/amount': 251000 }, zeroReport('2019'));
    const note = (source: string) => ({
      notes: [
        { code: 'normalised', values: { value: 251000 }, cells: ['proactive/procurement/amount'], source },
      ] as const,
    });
    fails('R46', report, note('251,000'));
    passes('R46', report, note('251000元'));
    assert.ok(unassessed(report).includes('R46'));
  });
});

describe('rules on years', () => {
  test('R40 last year’s numbers are not handed in again', () => {
    const numbers = { 'requests/received/total': 3, 'requests/total/total': 3 };
    fails('R40', thisYear(numbers), lastYear(numbers));
    passes('R40', thisYear(), lastYear());
    passes('R40', thisYear({ ...numbers, 'requests/granted/total': 3 }), lastYear(numbers));
  });

  test('R44 a number that jumps is pointed out, also from one form to the next, but only what both count', () => {
    fails('R44', thisYear({ 'requests/received/total': 100 }), lastYear({ 'requests/received/total': 10 }));
    passes('R44', thisYear({ 'requests/received/total': 40 }), lastYear({ 'requests/received/total': 1 }));
    const older = (numbers: Readonly<Record<string, number>>) => ({
      previous: having(numbers, zeroReport('2019', { year: 2020 })),
    });
    const newer = (numbers: Readonly<Record<string, number>>) =>
      having(numbers, zeroReport('2021', { year: 2021 }));
    fails(
      'R44',
      newer({ 'proactive/normativeDocuments/made': 90 }),
      older({ 'proactive/normativeDocuments/newlyMade': 2 }),
    );
    passes(
      'R44',
      newer({ 'proactive/normativeDocuments/inForce': 90 }),
      older({ 'proactive/normativeDocuments/published': 2 }),
    );
    passes('R44', newer({ 'proactive/fees/amount': 900 }), older({ 'proactive/fees/previousItems': 2 }));
  });

  test('R47 R48 what is carried in was carried out last year, in all and by applicant', () => {
    const numbers = (row: string) => ({ [`requests/${row}/naturalPerson`]: 3, [`requests/${row}/total`]: 3 });
    passes('R47', thisYear(numbers('carriedIn')), lastYear(numbers('carriedOut')));
    passes('R48', thisYear(numbers('carriedIn')), lastYear(numbers('carriedOut')));
    const [total] = found('R47', thisYear(), lastYear(numbers('carriedOut')));
    assert.deepEqual([total?.severity, total?.expected, total?.actual], ['error', 3, 0]);
    assert.deepEqual(
      found('R48', thisYear(), lastYear(numbers('carriedOut'))).map(({ cells }) => cells),
      [['requests/carriedIn/naturalPerson']],
    );
  });

  test('R47 a report of some other year says nothing about it', () => {
    const { notAssessable, findings } = check(thisYear({ 'requests/carriedIn/total': 3 }), {
      previous: zeroReport('2021', { year: 2019 }),
    });
    assert.ok(notAssessable.some(({ rule }) => rule === 'R47'));
    assert.ok(!findings.some(({ rule }) => rule === 'R47'));
  });

  test('R49 what was pending has a total to be in', () => {
    fails('R49', thisYear({ 'disputes/review/total': 1 }), lastYear({ 'disputes/review/pending': 2 }));
    passes('R49', thisYear({ 'disputes/review/total': 2 }), lastYear({ 'disputes/review/pending': 2 }));
  });

  test('R52 another name is pointed out', () => {
    const renamed = { ...thisYear(), body: { name: '清溪区人民政府', level: 'county' as const } };
    fails('R52', renamed, lastYear());
    passes('R52', thisYear(), lastYear());
  });

  test('rules that compare with a report that was not given are listed as not run', () => {
    assert.deepEqual(check(zeroReport()).notRun, [
      'R38',
      'R40',
      'R44',
      'R47',
      'R48',
      'R49',
      'R51',
      'R52',
      'R61',
      'R72',
      'R73',
      'R87',
    ]);
    assert.deepEqual(check(thisYear(), { ...lastYear(), peers: [], earlier: thisYear() }).notRun, []);
  });
});
