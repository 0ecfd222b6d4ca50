import { describe } from 'node:test';
import type { CheckOptions } from '../src/index.js';
import { before, blank, cases, now } from './rule-cases.js';
import { zeroReport } from './sample-report.js';

describe('rules on years, at their boundaries', () => {
  const received = (total: number) => ({ 'requests/received/total': total });
  cases(
    'R40',
    [
      'another year’s report is not the one before',
      'previousMissing',
      now(received(9)),
      { previous: now(received(9)) },
    ],
    ['the same numbers twice were copied', 1, now(received(9)), before(received(9))],
    ['nothing twice is no copy', 0, now(), before()],
    [
      'one other number is no copy',
      0,
      now(received(9)),
      before({ ...received(9), 'requests/granted/other': 1 }),
    ],
  );
  cases(
    'R44',
    ['five times is not more than five times', 0, now(received(100)), before(received(20))],
    ['101 is more than five times 20', 1, now(received(101)), before(received(20))],
    ['a difference of 49 is none', 0, now(received(50)), before(received(1))],
    ['one of 50 is', 1, now(received(51)), before(received(1))],
    ['a fifth is not less than a fifth', 0, now(received(20)), before(received(100))],
    ['19 is less than a fifth of 100', 1, now(received(19)), before(received(100))],
    ['a single outcome says little', 0, now({ 'requests/refused.otherLaw/total': 90 }), before()],
    ['an applicant’s column says little', 0, now({ 'requests/received/other': 90 }), before()],
    ['a blank is not zero', 0, blank('requests/received/total', now()), before(received(90))],
  );
  cases(
    'R47',
    [
      'the same number was carried over',
      0,
      now({ 'requests/carriedIn/total': 2 }),
      before({ 'requests/carriedOut/total': 2 }),
    ],
    [
      'another was not',
      1,
      now({ 'requests/carriedIn/total': 2 }),
      before({ 'requests/carriedOut/total': 3 }),
    ],
    ['the columns are another rule’s', 0, now({ 'requests/carriedIn/other': 2 }), before()],
    [
      'last year’s blank is not zero',
      'previousMissing',
      now(),
      { previous: blank('requests/carriedOut/total', zeroReport()) },
    ],
    ['this year’s blank is not zero', 'cellsBlank', blank('requests/carriedIn/total', now()), before()],
    ['another year’s report is not the one before', 'previousMissing', now(), { previous: now() }],
  );
  cases(
    'R48',
    [
      'each column is carried over',
      2,
      now({ 'requests/carriedIn/other': 2, 'requests/carriedIn/enterprise': 1 }),
      before(),
    ],
    ['the total is another rule’s', 0, now({ 'requests/carriedIn/total': 2 }), before()],
  );
  cases(
    'R49',
    [
      'what was pending may all be decided',
      0,
      now({ 'disputes/review/total': 2 }),
      before({ 'disputes/review/pending': 2 }),
    ],
    ['and cannot get lost', 1, now({ 'disputes/review/total': 1 }), before({ 'disputes/review/pending': 2 })],
    ['another year’s report is not the one before', 'previousMissing', now(), { previous: now() }],
  );
  const older = zeroReport('2019', { year: 2020 });
  const onlyRequestsOlder = {
    ...zeroReport(),
    mixed: { requests: '2019' as const },
    tables: { ...zeroReport().tables, requests: older.tables.requests ?? null },
  };
  cases(
    'R51',
    ['between two years of one form everything is comparable', 0, now(), before()],
    ['between two forms not', 1, zeroReport(), { previous: older }],
    ['one table of another form is enough', 1, now(), { previous: onlyRequestsOlder }],
    ['another year’s report is not the one before', 'previousMissing', zeroReport(), { previous: now() }],
  );
  const renamed = (name: string | null): CheckOptions => ({
    previous: zeroReport('2021', { body: { name } }),
  });
  cases(
    'R52',
    ['another name is pointed out', 1, now(), renamed('清溪镇人民政府')],
    ['a name that is not stated differs from none', 0, now(), renamed(null)],
    ['another year’s report is not the one before', 'previousMissing', now(), { previous: now() }],
  );
});
