import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rules, withValue } from '@disclosure-report/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log, Result, Run } from 'sarif';
import { adding, zeroReport } from '../../core/test/sample-report.js';
import { disclosureReport, withFiles } from './command-line.js';
import { sarifSchema } from './sarif-schema.js';

const matches = new Ajv2020().compile<Log>(sarifSchema);

interface Answer {
  readonly code: number | null;
  readonly err: string;
  readonly run: Run;
  readonly results: readonly Result[];
}

/** Runs `check --format sarif` in the folder of the files, and holds the log against the schema. */
const sarif = (folder: string, args: readonly string[]): Answer => {
  const { code, out, err } = disclosureReport(['check', ...args, '--format', 'sarif'], { folder });
  const log: unknown = JSON.parse(out);
  assert.ok(matches(log), JSON.stringify(matches.errors));
  const [run, ...others] = log.runs;
  assert.ok(run && others.length === 0);
  return { code, err, run, results: run.results ?? [] };
};

const broken = withValue(zeroReport(), 'disputes/review/total', 3);
const clean = JSON.stringify(zeroReport());

describe('check --format sarif', () => {
  test('one run over several files: every rule, and each finding with its file, its cells and its fingerprint', () => {
    withFiles({ 'a.json': clean, '区 财政局.json': JSON.stringify(broken) }, (path) => {
      const { code, run, results } = sarif(path('.'), ['a.json', './区 财政局.json']);
      assert.equal(code, 1);
      assert.equal(run.tool.driver.version, disclosureReport(['--version']).out.trim());
      assert.deepEqual(
        run.tool.driver.rules?.map(({ id }) => id),
        rules.map(({ id }) => id),
      );
      const failed = results.filter(({ kind }) => kind === undefined);
      assert.deepEqual(
        failed.map(({ ruleId, level }) => [ruleId, level]),
        [
          ['R30', 'error'],
          ['R25', 'note'],
        ],
      );
      for (const { ruleId, ruleIndex } of results) assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
      const [finding] = failed;
      assert.match(finding?.message.text ?? '', /3 apart/);
      assert.match(finding?.partialFingerprints?.['finding/v1'] ?? '', /^[0-9a-f]{16}$/);
      assert.deepEqual(finding?.locations, [
        {
          physicalLocation: {
            artifactLocation: { uri: '%E5%8C%BA%20%E8%B4%A2%E6%94%BF%E5%B1%80.json' },
          },
          logicalLocations: [
            { fullyQualifiedName: 'disputes/review/total', name: 'Administrative review · Total' },
          ],
        },
      ]);
      assert.equal(run.invocations?.[0]?.executionSuccessful, true);
    });
  });

  test('a cell read from a text stands at its line, one of a page is told with its table, row and column', () => {
    withFiles({ 'a.json': JSON.stringify(broken) }, (path) => {
      disclosureReport(['render', path('a.json'), '--to', 'html', '-o', path('a.html')]);
      const found = sarif(path('.'), ['a.html']).results.find(({ ruleId }) => ruleId === 'R30');
      const [page] = found?.locations ?? [];
      assert.deepEqual(Object.keys(page?.properties ?? {}), ['table', 'row', 'column']);
      assert.match(page?.message?.text ?? '', /Total = 3 ← “3” table \d+, row \d+, column \d+/);
      assert.equal(page?.physicalLocation?.region, undefined);
    });
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const lines = [
      ...['清溪县财政局2021年政府信息公开工作年度报告', '四、政府信息公开行政复议、行政诉讼情况'],
      ...['行政复议', '行政诉讼', ...results, '未经复议直接起诉', '复议后起诉', ...results, ...results],
      ...['1', '0', '0', '0', '3', ...Array<string>(10).fill('0')],
    ];
    withFiles({ 'a.txt': lines.join('\n') }, (path) => {
      const [total] =
        sarif(path('.'), ['a.txt']).results.find(({ ruleId }) => ruleId === 'R30')?.locations ?? [];
      assert.deepEqual(total?.physicalLocation?.region, { startLine: lines.indexOf('3') + 1 });
      assert.equal(total.properties, undefined);
    });
  });

  test('a finding on the prose stands at its sentence', () => {
    const said = JSON.stringify(adding('全年新收政府信息公开申请7件。'));
    withFiles({ 'a.json': said }, (path) => {
      const found = sarif(path('.'), ['a.json']).results.find(({ ruleId }) => ruleId === 'R53');
      const [place] = found?.locations ?? [];
      assert.match(place?.logicalLocations?.[0]?.fullyQualifiedName ?? '', /^overview\/\d+$/);
      assert.equal(place?.message?.text, '全年新收政府信息公开申请7件。');
      assert.ok(
        found?.relatedLocations?.some(({ logicalLocations: [cell] = [] }) =>
          cell?.fullyQualifiedName?.startsWith('requests/received/'),
        ),
      );
    });
  });

  test('what could not be checked is open, not passed', () => {
    const { disputes: _, ...tables } = zeroReport().tables;
    withFiles({ 'a.json': JSON.stringify(zeroReport('2021', { tables })) }, (path) => {
      const open = sarif(path('.'), ['a.json']).results.filter(({ kind }) => kind === 'open');
      assert.ok(open.some(({ ruleId, level }) => ruleId === 'R30' && level === 'none'));
      assert.equal(new Set(open.map(({ ruleId }) => ruleId)).size, open.length);
    });
  });

  test('a file that can’t be read is a notification, and the run did not succeed', () => {
    withFiles({ 'a.json': clean, 'b.json': '{"form":' }, (path) => {
      const { code, err, run } = sarif(path('.'), ['b.json', 'a.json']);
      assert.equal(code, 2);
      assert.match(err, /b\.json/);
      const [invocation] = run.invocations ?? [];
      assert.equal(invocation?.executionSuccessful, false);
      assert.deepEqual(
        invocation.toolExecutionNotifications?.map(({ descriptor, level, locations }) => [
          descriptor?.id,
          level,
          locations?.[0]?.physicalLocation?.artifactLocation?.uri,
        ]),
        [['notAReport', 'error', 'b.json']],
      );
    });
  });

  test('a dismissed finding is suppressed with its reason; with verdicts every result says whether it is', () => {
    withFiles({ 'a.json': JSON.stringify(broken) }, (path) => {
      const plain = sarif(path('.'), ['a.json']).results;
      assert.ok(plain.every(({ suppressions }) => suppressions === undefined));
      const fingerprint = plain.find(({ ruleId }) => ruleId === 'R30')?.partialFingerprints?.['finding/v1'];
      const verdicts = { verdicts: [{ fingerprint, verdict: 'dismissed', reason: 'table 4 was replaced' }] };
      withFiles({ 'verdicts.json': JSON.stringify(verdicts) }, (other) => {
        const { code, results } = sarif(path('.'), ['a.json', '--verdicts', other('verdicts.json')]);
        assert.equal(code, 0);
        for (const { ruleId, suppressions } of results)
          assert.deepEqual(
            suppressions,
            ruleId === 'R30'
              ? [{ kind: 'external', status: 'accepted', justification: 'table 4 was replaced' }]
              : [],
          );
      });
    });
  });

  test('speaks the language asked for', () => {
    withFiles({ 'a.json': JSON.stringify(broken) }, (path) => {
      const { run, results } = sarif(path('.'), ['a.json', '--lang', 'zh']);
      assert.equal(run.language, 'zh-CN');
      assert.match(results[0]?.message.text ?? '', /相差 3/);
      assert.match(run.tool.driver.rules?.[0]?.shortDescription?.text ?? '', /\p{Script=Han}/u);
    });
  });
});
