import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { describeProblem, parseReport, type Problem } from '../src/index.js';
import { en } from '../src/messages/en.js';
import { zhHans } from '../src/messages/zh-Hans.js';
import { soundReport } from './arbitrary-report.js';
import { zeroReport, zeroTable } from './sample-report.js';

const problemsOf = (input: unknown): readonly Problem[] => {
  const parsed = parseReport(input);
  return parsed.ok ? [] : parsed.problems;
};

const codesAt = (input: unknown) => problemsOf(input).map(({ code, path }) => `${code} ${path}`);

describe('parseReport', () => {
  test('a sound report comes back as it is, as a value and as JSON text', () => {
    fc.assert(
      fc.property(soundReport(), (report) => {
        assert.deepEqual(parseReport(report), { ok: true, report });
        assert.deepEqual(parseReport(JSON.stringify(report)), { ok: true, report });
      }),
      { numRuns: 20 },
    );
  });

  test('whatever it is given, it answers and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
        const parsed = parseReport(value);
        assert.ok(parsed.ok || parsed.problems.length > 0);
      }),
    );
  });

  test('values JSON cannot hold are problems like any other', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    for (const value of [1n, circular, Symbol('x'), () => 0, new Date()]) {
      assert.ok(problemsOf({ ...zeroReport(), form: value }).length > 0);
      assert.ok(problemsOf({ ...zeroReport(), year: value }).length > 0);
    }
  });

  test('text that is no JSON is said to be none', () => {
    assert.deepEqual(codesAt('{"form": '), ['notJson ']);
  });

  test('a byte-order mark before JSON does no harm', () => {
    assert.equal(parseReport(`\uFEFF${JSON.stringify(zeroReport())}`).ok, true);
  });

  test('every problem is listed, each with its place', () => {
    assert.deepEqual(
      codesAt({
        form: '2020',
        body: { name: ' ', rank: 1 },
        year: '2021',
        sections: [{ id: 'preface', blocks: {} }],
        tabels: {},
      }),
      [
        'unknownKey /tabels',
        'notOneOf /form',
        'unknownKey /body/rank',
        'empty /body/name',
        'wrongType /year',
        'notOneOf /sections/0/id',
        'missing /sections/0/heading',
        'wrongType /sections/0/blocks',
        'missing /tables',
      ],
    );
  });

  test('an unknown row is named, with the key that was probably meant', () => {
    const tables = {
      ...zeroReport().tables,
      requests: { ...zeroTable('2021', 'requests'), 'refused.stateSecrets': { total: 0 } },
    };
    const [problem, ...others] = problemsOf(zeroReport('2021', { tables }));
    assert.deepEqual(others, []);
    assert.deepEqual(problem, {
      code: 'unknownRow',
      path: '/tables/requests/refused.stateSecrets',
      values: { table: 'requests', key: 'refused.stateSecrets', nearest: 'refused.stateSecret' },
    });
  });

  test('a row of the 2019 form is unknown on the 2021 form unless the table is marked as mixed', () => {
    const tables = { ...zeroReport().tables, requests: zeroTable('2019', 'requests') };
    assert.deepEqual(codesAt(zeroReport('2021', { tables })), ['unknownRow /tables/requests/otherHandling']);
    assert.equal(parseReport(zeroReport('2021', { tables, mixed: { requests: '2019' } })).ok, true);
  });

  test('numbers in words, infinities and keys of the object prototype are no cells', () => {
    const proactive = { regulations: { made: '3', repealed: Number.NaN, toString: 1 } };
    assert.deepEqual(codesAt(zeroReport('2021', { tables: { proactive } as never })), [
      'wrongType /tables/proactive/regulations/made',
      'notFinite /tables/proactive/regulations/repealed',
      'unknownColumn /tables/proactive/regulations/toString',
    ]);
  });

  test('a negative count, a missing row and a blank are let through for the rules to judge', () => {
    const proactive = { regulations: { made: -1, repealed: null } };
    assert.equal(parseReport(zeroReport('2021', { tables: { proactive } })).ok, true);
  });

  test('scripts are no link targets, however they are disguised', () => {
    for (const target of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'JAVASCRIPT:x',
      'data:text/html,x',
      'vbscript:x',
    ]) {
      const sections = [
        { id: 'other' as const, heading: '六', blocks: [{ type: 'link' as const, target, text: '点击' }] },
      ];
      assert.deepEqual(
        codesAt(zeroReport('2021', { sections })),
        ['unsafeAddress /sections/0/blocks/0/target'],
        target,
      );
    }
  });

  test('ordinary addresses are link targets', () => {
    for (const target of [
      'https://a.cn/b',
      'http://a.cn',
      '/a/b.html',
      '../a',
      'mailto:a@b.cn',
      'tel:12345',
      '#x',
    ]) {
      const sections = [
        { id: 'other' as const, heading: '六', blocks: [{ type: 'link' as const, target, text: '点击' }] },
      ];
      assert.deepEqual(codesAt(zeroReport('2021', { sections })), [], target);
    }
  });

  test('a date that does not exist is no date', () => {
    assert.deepEqual(codesAt(zeroReport('2021', { published: '2022-02-30' })), ['badDate /published']);
    assert.deepEqual(codesAt(zeroReport('2021', { published: '2024-02-29' })), []);
  });

  test('every problem has a sentence in both languages that names its place', () => {
    const broken = {
      form: 1,
      mixed: { other: '2021' },
      body: {},
      year: 3,
      published: 'x',
      sections: [{}],
      tables: { requests: { x: {} } },
    };
    for (const problem of problemsOf(broken)) {
      for (const catalogue of [zhHans, en]) {
        const sentence = describeProblem(problem, catalogue);
        assert.match(sentence, /\S/);
        assert.doesNotMatch(sentence, /undefined|\[object/);
        assert.ok(sentence.includes(problem.path), sentence);
      }
    }
  });
});
