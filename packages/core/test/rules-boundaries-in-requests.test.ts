import { describe } from 'node:test';
import { before, blank, cases, now } from './rule-cases.js';
import { having, saying, zeroReport } from './sample-report.js';

describe('rules on requests and disputes, at their boundaries', () => {
  cases(
    'R26',
    ['nothing follows from no requests', 0, zeroReport()],
    [
      'one request makes anything possible',
      0,
      having({ 'requests/carriedIn/total': 1, 'requests/granted/other': 1 }),
    ],
    [
      'a blank is not zero',
      'cellsBlank',
      blank('requests/received/total', having({ 'requests/granted/other': 1 })),
    ],
  );
  cases(
    'R27',
    [
      'exactly a fifth is not more than a fifth',
      0,
      having({ 'requests/received/total': 20, 'requests/carriedOut/total': 4 }),
    ],
    [
      'what was open before counts as well',
      0,
      having({
        'requests/received/total': 20,
        'requests/carriedIn/total': 5,
        'requests/carriedOut/total': 5,
      }),
    ],
    [
      'a blank is not zero',
      'cellsBlank',
      blank('requests/carriedIn/total', having({ 'requests/received/total': 20 })),
    ],
  );
  cases(
    'R28',
    [
      'without the section nobody can say',
      'sectionMissing',
      { ...having({ 'requests/otherHandling.feeOverdue/total': 1 }), sections: [] },
    ],
    ['without such a case there is nothing to say', 0, saying('other', '无。')],
  );
  cases(
    'R29',
    [
      'ten of fifty are a fifth, and no more',
      0,
      having({ 'requests/otherHandling.other/total': 10, 'requests/total/total': 50 }),
    ],
    [
      'ten of forty-nine are more',
      1,
      having({ 'requests/otherHandling.other/total': 10, 'requests/total/total': 49 }),
    ],
    [
      'a blank is not zero',
      'cellsBlank',
      blank('requests/total/total', having({ 'requests/otherHandling.other/total': 10 })),
    ],
  );
  cases(
    'R32',
    [
      'a blank is not zero',
      'cellsBlank',
      blank('disputes/review/upheld', now({ 'disputes/litigation.afterReview/total': 1 })),
      before(),
    ],
    ['no suit needs no review', 0, now(), before()],
    [
      'a review that is only pending was not decided',
      1,
      now({ 'disputes/litigation.afterReview/total': 1, 'disputes/review/pending': 1 }),
      before(),
    ],
    [
      'last year’s blank leaves it open',
      'previousMissing',
      now({ 'disputes/litigation.afterReview/total': 1 }),
      { previous: blank('disputes/review/upheld', zeroReport()) },
    ],
  );
  cases(
    'R33',
    [
      'a blank total is not zero',
      'cellsBlank',
      blank('disputes/review/total', now({ 'disputes/litigation.direct/total': 1 })),
      before(),
    ],
    [
      'blank requests are not zero',
      'cellsBlank',
      blank('requests/carriedIn/total', now({ 'disputes/review/total': 1 })),
      before(),
    ],
    ['one kind of dispute is enough', 1, now({ 'disputes/litigation.direct/total': 1 }), before()],
    [
      'one kind of request is enough',
      0,
      now({ 'disputes/review/total': 1, 'requests/received/total': 1 }),
      before(),
    ],
  );
  cases(
    'R34',
    [
      'without a word of prose nobody can say',
      'sectionMissing',
      { ...having({ 'disputes/review/corrected': 1 }), sections: [] },
    ],
    ['nothing corrected, nothing to speak of', 0, zeroReport()],
  );
  cases(
    'R35',
    [
      'an unknown year is not looked at',
      'yearUnknown',
      { ...having({ 'disputes/litigation.direct/total': 1 }), year: null },
    ],
    ['no suit is none since 2024 either', 0, zeroReport('2021', { year: 2024 })],
  );
});
