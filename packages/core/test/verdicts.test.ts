import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  applyVerdicts,
  check,
  isDismissed,
  parseProfile,
  parseVerdicts,
  withValue,
  type Verdict,
} from '../src/index.js';
import { zeroReport } from './sample-report.js';

const problemsOf = (value: unknown): readonly string[] => {
  const parsed = parseVerdicts(value);
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${path} ${code}`);
};

const fingerprint = '0123456789abcdef';

describe('a file of verdicts', () => {
  test('takes verdicts with their reason, rule, author and day', () => {
    const verdicts: readonly Verdict[] = [
      { fingerprint, verdict: 'confirmed' },
      {
        fingerprint: 'fedcba9876543210',
        verdict: 'dismissed',
        reason: '已核对原件',
        rule: 'R58',
        by: '王某',
        date: '2025-02-10',
      },
    ];
    assert.deepEqual(parseVerdicts({ verdicts }), { ok: true, verdicts });
  });

  test('lists everything that is wrong, each with its place', () => {
    assert.deepEqual(
      problemsOf({
        verdicts: [
          { fingerprint, verdict: 'dismissed' },
          { fingerprint: 'a1', verdict: 'rejected', by: ' ' },
          { fingerprint, verdict: 'confirmed', rule: 'R580', date: '2025-02-30' },
          { verdict: 'dismissed', reason: '', note: '' },
          null,
        ],
        version: 1,
      }),
      [
        '/version unknownKey',
        '/verdicts/0/reason missing',
        '/verdicts/1/fingerprint badFingerprint',
        '/verdicts/1/verdict notOneOf',
        '/verdicts/1/by empty',
        '/verdicts/2/fingerprint repeated',
        '/verdicts/2/rule unknownRule',
        '/verdicts/2/date badDate',
        '/verdicts/3/note unknownKey',
        '/verdicts/3/fingerprint missing',
        '/verdicts/3/reason empty',
        '/verdicts/4 wrongType',
      ],
    );
    assert.deepEqual(problemsOf([]), [' wrongType']);
    assert.deepEqual(problemsOf({}), ['/verdicts missing']);
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ verdicts: fc.array(fc.anything()) })), (value) => {
        parseVerdicts(value);
      }),
    );
  });
});

describe('an unknown rule', () => {
  test('is named with the one that was likely meant, in a verdict as in a profile', () => {
    const expected = { code: 'unknownRule', values: { key: 'r22', nearest: 'R22' } };
    assert.deepEqual(parseProfile({ off: ['r22'] }), {
      ok: false,
      problems: [{ ...expected, path: '/off/0' }],
    });
    assert.deepEqual(parseVerdicts({ verdicts: [{ fingerprint, verdict: 'confirmed', rule: 'r22' }] }), {
      ok: false,
      problems: [{ ...expected, path: '/verdicts/0/rule' }],
    });
  });
});

describe('verdicts on findings', () => {
  const { findings } = check(
    withValue(withValue(zeroReport(), 'disputes/review/total', 3), 'requests/received/total', -1),
  );
  const anyVerdict = fc
    .tuple(
      fc.constantFrom(...findings.map((finding) => finding.fingerprint), fingerprint),
      fc.constantFrom('confirmed', 'dismissed'),
    )
    .map(([on, verdict]): Verdict => ({ fingerprint: on, verdict, reason: '已核对' }));
  const anyVerdicts = fc.uniqueArray(anyVerdict, { selector: (verdict) => verdict.fingerprint });

  test('change nothing but the mark, and none is lost: it marks a finding or is stale', () => {
    fc.assert(
      fc.property(anyVerdicts, (verdicts) => {
        const judged = applyVerdicts(findings, verdicts);
        assert.deepEqual(
          judged.findings.map(({ judged: _, ...finding }) => finding),
          findings,
        );
        const applied = judged.findings.flatMap((finding) => (finding.judged ? [finding.judged] : []));
        const inOrder = (some: readonly Verdict[]) => verdicts.filter((verdict) => some.includes(verdict));
        assert.deepEqual(inOrder([...applied, ...judged.stale]), verdicts);
        assert.equal(applied.length + judged.stale.length, verdicts.length);
        for (const finding of judged.findings)
          if (finding.judged) assert.equal(finding.judged.fingerprint, finding.fingerprint);
      }),
    );
  });

  test('only a dismissal dismisses', () => {
    const [first, second] = findings;
    assert.ok(first && second);
    const judged = applyVerdicts(findings, [
      { fingerprint: first.fingerprint, verdict: 'dismissed', reason: '已核对' },
      { fingerprint: second.fingerprint, verdict: 'confirmed' },
    ]);
    assert.deepEqual(
      judged.findings.filter(isDismissed).map(({ rule }) => rule),
      [first.rule],
    );
  });
});
