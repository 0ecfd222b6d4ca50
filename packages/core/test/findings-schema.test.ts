import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {
  applyVerdicts,
  cellsOfReport,
  check,
  findingsSchema,
  forms,
  reportSchema,
  rules,
  withValue,
  type Report,
} from '../src/index.js';
import { witnesses } from '../rulebook/witnesses.js';
import { soundReport } from './arbitrary-report.js';
import { adding, zeroReport } from './sample-report.js';

const matches = new Ajv2020({
  allowUnionTypes: true,
  strictTypes: false,
  formats: { date: /^\d{4}-\d\d-\d\d$/ },
})
  .addSchema(reportSchema())
  .compile(findingsSchema());

const assertMatches = (value: unknown): void => {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  assert.ok(matches(plain), JSON.stringify([matches.errors, value], null, 1));
};

/** Sentences rules have something to say about. */
const anyProse = fc.constantFrom(
  '全年收到申请7件，予以公开3件，占41%。',
  '共公开信息20条，其中机构概况3条、财政信息4条、财政信息4条。',
  '未收到政府信息公开申请。',
  '我局今年办理行政复议9件，行政诉讼2件。',
  '公开信息  条，表格如下XX。',
  '根据国务院令第492号，联系电话13812345678。',
);

/** Reports with some cells changed, blanked or made impossible, and something said about them. */
const troubledReport = (form: '2021' | '2019'): fc.Arbitrary<Report> =>
  fc
    .tuple(
      soundReport(forms[form]),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(null, -4, 1.5, 0, 7, 100_000_000)), { maxLength: 6 }),
      fc.array(anyProse, { maxLength: 3 }),
      fc.constantFrom('county', 'township', 'countyDepartment', undefined),
    )
    .map(([report, edits, prose, level]) => {
      const cells = cellsOfReport(report);
      const edited = edits.reduce((next, [place, value]) => {
        const cell = cells[place % cells.length];
        return cell ? withValue(next, cell.address, value) : next;
      }, report);
      const body = { name: '清溪县人民政府', ...(level && { level }) };
      return prose.reduce<Report>((next, text) => adding(text, next), { ...edited, body });
    });

describe('the JSON Schema of findings', () => {
  for (const form of ['2021', '2019'] as const) {
    test(`accepts whatever is found in a report on the ${form} form`, () => {
      fc.assert(
        fc.property(troubledReport(form), troubledReport('2021'), (report, other) => {
          const previous = { ...other, year: (report.year ?? 0) - 1 };
          assertMatches(check(report, { previous, earlier: other, peers: [other], notes: [] }));
        }),
        { numRuns: 40 },
      );
    });
  }

  test('accepts what each rule finds in the reports it is meant for', () => {
    for (const { id } of rules) {
      const { passing, failing } = witnesses[id];
      for (const { report, options } of [passing, ...failing]) assertMatches(check(report, options));
    }
  });

  const [finding] = check(withValue(zeroReport(), 'disputes/review/total', 3)).findings;
  const result = check(zeroReport());
  const finds = (changes: Readonly<Record<string, unknown>>): boolean =>
    matches({ ...result, findings: [{ ...finding, ...changes }] });

  test('refuses what is no finding', () => {
    assert.ok(finds({}));
    for (const changes of [
      { colour: 'red' },
      { rule: 'R00' },
      { severity: 'fatal' },
      { certainty: 'heuristic' },
      { values: { table: 'disputes', line: 'review' } },
      { values: { ...finding?.values, extra: 1 } },
      { cells: ['disputes/review/sum'] },
      { equation: { left: [] } },
      { expected: '3' },
      { evidence: ['a sentence without its place'] },
      { fingerprint: '3' },
      { message: '相差 3' },
    ])
      assert.ok(!finds(changes), JSON.stringify(changes));
    assert.ok(!matches({ ...result, findings: undefined }));
    assert.ok(!matches({ ...result, score: 100 }));
  });

  test('accepts verdicts on findings, a dismissal only with its reason', () => {
    assert.ok(finding);
    const { fingerprint } = finding;
    const { findings } = applyVerdicts(
      [finding],
      [{ fingerprint, verdict: 'dismissed', reason: '附表已更正', by: '王某', date: '2022-03-01' }],
    );
    assertMatches({ ...result, findings });
    assert.ok(finds({ judged: { fingerprint, verdict: 'confirmed' } }));
    assert.ok(!finds({ judged: { fingerprint, verdict: 'dismissed' } }));
  });
});
