import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withValue } from '@disclosure-report/core';
import { zeroReport } from '../../core/test/sample-report.js';
import { disclosureReport, withFiles } from './command-line.js';

const broken = JSON.stringify(
  withValue(withValue(zeroReport(), 'disputes/review/total', 3), 'requests/granted/other', null),
);
const clean = JSON.stringify(zeroReport());

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly judged?: unknown;
}

const findingsIn = (out: string): readonly Found[] =>
  (JSON.parse(out) as { readonly findings: readonly Found[] }).findings;

/** What `check --format json` calls each rule's finding. */
const fingerprintsOf = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    findingsIn(disclosureReport(['check', file, '--format', 'json']).out).map(({ rule, fingerprint }) => [
      rule,
      fingerprint,
    ]),
  );

describe('check --profile', () => {
  test('leaves rules out and changes how grave they are', () => {
    const profile = JSON.stringify({ off: ['R25'], severities: { R30: 'warning' } });
    withFiles({ 'a.json': broken, 'profile.json': profile }, (path) => {
      const { code, out } = disclosureReport(['check', path('a.json'), '--profile', path('profile.json')]);
      assert.equal(code, 0);
      assert.match(out, /Warning R30/);
      assert.doesNotMatch(out, /R25/);
    });
  });

  const cases: Readonly<Record<string, readonly [string, RegExp]>> = {
    'an unknown rule': ['{"off":["r30"]}', /\/off\/0: there is no rule “r30”. Did you mean “R30”\?/],
    'an unknown field': ['{"of":[]}', /\/of: there is no field “of”. Did you mean “off”\?/],
    'a severity that is none': ['{"severities":{"R30":"fatal"}}', /\/severities\/R30 is "fatal"/],
    'no JSON': ['{off}', /not valid JSON/],
  };
  for (const [name, [profile, expected]] of Object.entries(cases)) {
    test(`${name} is told with its place: exit 2, nothing checked`, () => {
      withFiles({ 'a.json': clean, 'profile.json': profile }, (path) => {
        const answer = disclosureReport(['check', path('a.json'), '--profile', path('profile.json')]);
        assert.equal(answer.code, 2);
        assert.equal(answer.out, '');
        assert.match(answer.err, expected);
        assert.ok(answer.err.includes(path('profile.json')));
      });
    });
  }

  test('all files that say how to check are looked at before any is used', () => {
    withFiles({ 'a.json': clean, 'profile.json': '{"of":1}' }, (path) => {
      const flags = [
        '--profile',
        path('profile.json'),
        '--verdicts',
        path('no.json'),
        '--previous',
        path('no.html'),
      ];
      const { code, err } = disclosureReport(['check', path('a.json'), ...flags]);
      assert.equal(code, 2);
      assert.match(
        err,
        /no\.html: there is no such file[\s\S]*profile\.json: \/of[\s\S]*no\.json: there is no such file/,
      );
    });
  });
});

describe('check --verdicts', () => {
  /** Runs `check` on the broken report with these verdicts, by rule. */
  const judging = (
    verdicts: Readonly<Record<string, Readonly<Record<string, string>>>>,
    flags: readonly string[],
    use: (answer: ReturnType<typeof disclosureReport>) => void,
  ): void => {
    withFiles({ 'a.json': broken }, (path) => {
      const fingerprints = fingerprintsOf(path('a.json'));
      const list = Object.entries(verdicts).map(([rule, verdict]) => ({
        fingerprint: fingerprints[rule] ?? '0000000000000000',
        rule,
        ...verdict,
      }));
      withFiles({ 'verdicts.json': JSON.stringify({ verdicts: list }) }, (other) => {
        use(disclosureReport(['check', path('a.json'), '--verdicts', other('verdicts.json'), ...flags]));
      });
    });
  };

  test('a dismissed error no longer counts, and is shown apart with its reason, author and day', () => {
    const dismissed = {
      verdict: 'dismissed',
      reason: 'table 4 was replaced',
      by: 'Wang',
      date: '2022-03-01',
    };
    judging({ R30: dismissed }, [], ({ code, out, err }) => {
      assert.equal(code, 0);
      assert.equal(err, '');
      assert.doesNotMatch(out, /Error R30/);
      assert.match(
        out,
        /Dismissed \(1\), not counted:\n {4}R30 .*3 apart.\n\s+Dismissed: table 4 was replaced \(Wang, 2022-03-01\)/,
      );
      assert.match(out, /0 errors, 1 warning, 1 note$/m);
    });
  });

  test('a confirmed error counts and is marked', () => {
    judging({ R30: { verdict: 'confirmed' } }, [], ({ code, out }) => {
      assert.equal(code, 1);
      assert.match(out, /Error R30 .*3 apart. \[confirmed\]/);
    });
  });

  test('JSON keeps every finding, marked with its verdict', () => {
    const verdict = { verdict: 'dismissed', reason: 'a late reply' };
    judging({ R30: verdict }, ['--format', 'json'], ({ code, out }) => {
      assert.equal(code, 0);
      assert.deepEqual(
        findingsIn(out).map(({ rule, judged }) => [rule, judged !== undefined]),
        [
          ['R30', true],
          ['R25', false],
          ['R16', false],
        ],
      );
    });
  });

  test('a verdict that fits no finding is told as stale, but not where a file could not be read', () => {
    judging({ R58: { verdict: 'dismissed', reason: 'rounded' } }, [], ({ code, err }) => {
      assert.equal(code, 1);
      assert.match(err, /The verdict on 0{16} \(R58\) fits no finding/);
    });
    judging({ R58: { verdict: 'dismissed', reason: 'rounded' } }, ['no.html'], ({ code, err }) => {
      assert.equal(code, 2);
      assert.match(err, /1 verdict fits no finding; as not all files could be read/);
      assert.doesNotMatch(err, /0{16}/);
    });
  });

  test('over several files a verdict is stale only if it fits none of them', () => {
    withFiles({ 'a.json': broken, 'b.json': clean }, (path) => {
      const { R30 } = fingerprintsOf(path('a.json'));
      const verdicts = JSON.stringify({
        verdicts: [{ fingerprint: R30, verdict: 'dismissed', reason: 'late' }],
      });
      withFiles({ 'verdicts.json': verdicts }, (other) => {
        const { code, err } = disclosureReport([
          'check',
          ...['a.json', 'b.json'].map(path),
          '--verdicts',
          other('verdicts.json'),
        ]);
        assert.equal(code, 0);
        assert.doesNotMatch(err, /fits no finding/);
        assert.match(err, /2 files: 0 with errors/);
      });
    });
  });

  test('a dismissal without a reason is refused', () => {
    judging({ R30: { verdict: 'dismissed' } }, [], ({ code, err }) => {
      assert.equal(code, 2);
      assert.match(err, /verdicts\.json: \/verdicts\/0\/reason is missing/);
    });
  });

  test('--fingerprints shows by what name a verdict calls a finding', () => {
    withFiles({ 'a.json': broken }, (path) => {
      const { R30 = '' } = fingerprintsOf(path('a.json'));
      assert.ok(
        disclosureReport(['check', path('a.json'), '--fingerprints']).out.includes(`fingerprint ${R30}`),
      );
      assert.ok(!disclosureReport(['check', path('a.json')]).out.includes(R30));
    });
  });
});
