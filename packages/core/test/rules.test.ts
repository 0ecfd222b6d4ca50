import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  cellsOfReport,
  check,
  forms,
  identitiesOf,
  tableIds,
  valueAt,
  withValue,
  type CellAddress,
  type CheckOptions,
  type Finding,
  type Report,
  type RuleId,
} from '../src/index.js';
import { soundReport } from './arbitrary-report.js';
import { zeroReport, zeroTable } from './sample-report.js';
import { findingsSaid } from './sentences.js';

const found = (report: Report, options?: CheckOptions): readonly string[] =>
  check(report, options).findings.map(({ rule, severity }) => `${rule} ${severity}`);

const findingsOf = (rule: RuleId, report: Report, options?: CheckOptions): readonly Finding[] =>
  check(report, options).findings.filter((finding) => finding.rule === rule);

const changed = (report: Report, changes: Readonly<Record<string, number | null>>): Report =>
  Object.entries(changes).reduce(
    (next, [cell, value]) => withValue(next, cell as CellAddress, value),
    report,
  );

const without = (report: Report, table: 'proactive' | 'requests' | 'disputes'): Report => {
  const { [table]: _, ...tables } = report.tables;
  return { ...report, tables };
};

const paragraph = (text: string) => [{ type: 'paragraph' as const, text }];

describe('the rules', () => {
  test('find nothing in a report of zeros, of either form', () => {
    assert.deepEqual(found(zeroReport('2021')), []);
    assert.deepEqual(found(zeroReport('2019')), []);
  });

  test('find no error in any report whose equations hold', () => {
    for (const form of [forms['2021'], forms['2019']]) {
      fc.assert(
        fc.property(soundReport(form), (report) => {
          const { findings, identities } = check(report);
          assert.deepEqual(
            findings.filter(({ severity }) => severity === 'error'),
            [],
          );
          assert.equal(identities.holding, identities.total);
        }),
        { numRuns: 25 },
      );
    }
  });

  test('report every single changed cell that breaks an equation, on both sides of it', () => {
    const cells = tableIds
      .flatMap((table) => identitiesOf(forms['2021'].tables[table]))
      .flatMap(({ left, right }) => [...left, ...right]);
    fc.assert(
      fc.property(
        soundReport(),
        fc.constantFrom(...new Set(cells)),
        fc.integer({ min: 1, max: 999 }),
        (report, cell, by) => {
          const broken = withValue(report, cell, (valueAt(report, cell) ?? 0) + by);
          const { findings, identities } = check(broken);
          const naming = findings.filter(({ equation, cells }) => equation && cells.includes(cell));
          assert.equal(naming.length, identities.failing);
          assert.ok(naming.length > 0);
          for (const { difference } of naming) assert.equal(Math.abs(difference ?? 0), by);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('R05 a table that is not there is an error, one that could not be read is not assessable', () => {
    assert.deepEqual(found(without(zeroReport(), 'disputes')), ['R05 error']);
    const unread = check(zeroReport('2021', { tables: { ...zeroReport().tables, disputes: null } }));
    assert.deepEqual(unread.findings, []);
    assert.deepEqual(
      unread.notAssessable.map(({ rule }) => rule),
      ['R05', 'R08', 'R10', 'R15', 'R30', 'R31', 'R32', 'R33'],
    );
  });

  test('a missing table passes no rule and counts as no zero', () => {
    const { notAssessable, identities } = check(without(zeroReport(), 'requests'));
    assert.deepEqual(
      notAssessable.map(({ rule }) => rule),
      ['R07', 'R10', 'R15', 'R22', 'R23', 'R24', 'R26', 'R27', 'R29', 'R33'],
    );
    assert.deepEqual(identities, { total: 42, holding: 3, failing: 0, notAssessable: 39 });
  });

  test('R06–R08 name the rows, cells and labels that are not as on the form', () => {
    for (const [rule, table] of [
      ['R06', 'proactive'],
      ['R07', 'requests'],
      ['R08', 'disputes'],
    ] as const) {
      const [row = '', ...rest] = Object.keys(zeroTable('2021', table));
      const values = zeroTable('2021', table);
      const { [row]: _, ...fewer } = values;
      const [last = ''] = rest.slice(-1);
      const [column = ''] = Object.keys(values[last] ?? {});
      const { [column]: __, ...narrower } = values[last] ?? {};
      const report = zeroReport('2021', {
        tables: { ...zeroReport().tables, [table]: { ...fewer, [last]: narrower } },
      });
      const [finding] = findingsOf(rule, report, {
        notes: [{ code: 'unknownRow', values: { table, label: '小计' }, cells: [] }],
      });
      const missing = Object.keys(narrower).length > 0 ? `${last}/${column}` : `${last}/${column}`;
      assert.deepEqual(finding?.values, { table, missing: [row, missing], unknown: ['小计'] });
    }
  });

  test('R09 a form is for its own years, and a table of another form is named', () => {
    assert.deepEqual(found(zeroReport('2019', { year: 2022 })), ['R09 error']);
    assert.deepEqual(found(zeroReport('2021', { year: 2020 })), ['R09 error']);
    assert.deepEqual(found(zeroReport('2019', { year: 2020 })), []);
    const mixed = zeroReport('2021', {
      mixed: { requests: '2019' },
      tables: { ...zeroReport().tables, requests: zeroTable('2019', 'requests') },
    });
    assert.deepEqual(
      findingsOf('R09', mixed).map(({ values }) => values),
      [{ year: 2021, expected: '2021', actual: '2019', table: 'requests' }],
    );
  });

  test('R09 says nothing about a year no form was issued for, nor about one that is not known', () => {
    assert.deepEqual(findingsOf('R09', zeroReport('2021', { year: 2016 })), []);
    const { notAssessable } = check(zeroReport('2021', { year: null }));
    assert.deepEqual(
      notAssessable.map(({ rule }) => rule),
      ['R09', 'R10', 'R15', 'R35', 'R71', 'R77', 'R83', 'R84', 'R86'],
    );
  });

  test('R16 blanks are listed once a table, and leave their equations not assessable instead of zero', () => {
    const report = changed(zeroReport(), {
      'requests/granted/naturalPerson': null,
      'requests/received/other': null,
    });
    const { findings, notAssessable, identities } = check(report);
    assert.deepEqual(
      findings.map(({ rule, severity, cells }) => [rule, severity, cells]),
      [['R16', 'warning', ['requests/received/other', 'requests/granted/naturalPerson']]],
    );
    assert.deepEqual(
      notAssessable.map(({ rule }) => rule),
      ['R10', 'R15', 'R22', 'R23', 'R24', 'R24'],
    );
    assert.equal(identities.notAssessable, 4);
  });

  test('R17 counts are whole and not negative', () => {
    assert.deepEqual(
      findingsOf('R17', changed(zeroReport(), { 'proactive/penalties/decisions': -1 })).map(
        ({ cells }) => cells,
      ),
      [['proactive/penalties/decisions']],
    );
    assert.equal(
      findingsOf('R17', changed(zeroReport(), { 'proactive/penalties/decisions': 1.5 })).length,
      1,
    );
    assert.equal(
      findingsOf('R17', changed(zeroReport('2019'), { 'proactive/penalties/change': 1.5 })).length,
      1,
    );
  });

  test('R18 the fee has decimals but no minus', () => {
    assert.deepEqual(found(changed(zeroReport(), { 'proactive/fees/amount': 24252.311 })), []);
    assert.deepEqual(found(changed(zeroReport(), { 'proactive/fees/amount': -0.5 })), ['R18 error']);
  });

  test('R19 on the 2019 form a change may be negative, money may not', () => {
    assert.deepEqual(
      found(
        changed(zeroReport('2019'), {
          'proactive/penalties/previousItems': 500,
          'proactive/penalties/change': -417,
        }),
      ),
      [],
    );
    assert.deepEqual(found(changed(zeroReport('2019'), { 'proactive/procurement/amount': -1 })), [
      'R19 error',
    ]);
  });

  test('R20 and R21 speak of what the reader met, and only then', () => {
    const cells: readonly CellAddress[] = ['requests/received/total'];
    const notes = [
      { code: 'placeholder', values: {}, cells, source: '/' },
      { code: 'notANumber', values: {}, cells, source: '详见附件' },
      { code: 'normalised', values: { value: 22 }, cells, source: '２２件' },
    ] as const;
    assert.deepEqual(found(zeroReport(), { notes }), ['R20 warning', 'R20 warning', 'R21 information']);
    assert.deepEqual(found(zeroReport()), []);
  });

  test('R22–R24, R30 and R31 give both sides and the difference', () => {
    const cases: readonly (readonly [CellAddress, readonly RuleId[]])[] = [
      ['requests/carriedOut/enterprise', ['R22', 'R24']],
      ['requests/granted/enterprise', ['R23', 'R24']],
      ['disputes/review/upheld', ['R30']],
      ['disputes/litigation.direct/pending', ['R31']],
      ['disputes/litigation.afterReview/total', ['R31']],
    ];
    for (const [cell, expected] of cases) {
      const report = changed(zeroReport(), {
        'requests/received/naturalPerson': 1,
        'requests/received/total': 1,
        'requests/granted/naturalPerson': 1,
        'requests/granted/total': 1,
        'requests/total/naturalPerson': 1,
        'requests/total/total': 1,
        [cell]: 5,
      });
      const errors = check(report).findings.filter(({ severity }) => severity === 'error');
      assert.deepEqual(
        errors.map(({ rule }) => rule),
        expected,
      );
      for (const { expected: should = 0, actual = 0, difference } of errors)
        assert.equal(difference, actual - should);
    }
  });

  test('R25 says which cell is likely wrong, and takes what last year carried over for certain', () => {
    const report = changed(zeroReport('2021', { year: 2022 }), {
      'disputes/review/total': 12,
    });
    const [finding] = findingsOf('R25', report);
    assert.ok(finding?.rule === 'R25' && finding.severity === 'information');
    assert.equal(finding.values.state, 'ambiguous');
    const carried = changed(report, {
      'disputes/review/total': 0,
      'requests/carriedIn/naturalPerson': 3,
      'requests/carriedIn/total': 3,
    });
    const cellsWith = (options: CheckOptions) =>
      findingsOf('R25', carried, options).flatMap((found) =>
        found.rule === 'R25'
          ? found.values.suspects.flatMap(({ corrections }) => corrections.map(({ cell }) => cell))
          : [],
      );
    assert.ok(cellsWith({}).some((cell) => cell.startsWith('requests/carriedIn')));
    const previous = changed(zeroReport(), {
      'requests/received/naturalPerson': 3,
      'requests/received/total': 3,
      'requests/carriedOut/naturalPerson': 3,
      'requests/carriedOut/total': 3,
    });
    assert.ok(!cellsWith({ previous }).some((cell) => cell.startsWith('requests/carriedIn')));
    // A report that breaks its own sums is no witness.
    const unsound = changed(previous, { 'requests/received/total': 4 });
    assert.deepEqual(cellsWith({ previous: unsound }), cellsWith({}));
  });

  test('R26 without any request nothing can have been handled', () => {
    const report = changed(zeroReport(), { 'requests/granted/other': 2 });
    assert.deepEqual(
      findingsOf('R26', report).map(({ cells }) => cells),
      [['requests/granted/other']],
    );
    assert.deepEqual(findingsOf('R26', changed(report, { 'requests/carriedIn/total': 2 })), []);
    assert.ok(
      check(changed(report, { 'requests/received/total': null })).notAssessable.some(
        ({ rule }) => rule === 'R26',
      ),
    );
  });

  test('R36 townships and counties have no regulations, departments are asked to check', () => {
    const of = (level: Report['body']['level']) =>
      found(
        changed(zeroReport('2021', { body: { name: '某机关', ...(level && { level }) } }), {
          'proactive/regulations/inForce': 6,
        }),
      );
    assert.deepEqual(of('township'), ['R36 error']);
    assert.deepEqual(of('countyDepartment'), ['R36 error']);
    assert.deepEqual(of('provincialDepartment'), ['R36 warning']);
    assert.deepEqual(of('prefecture'), []);
    assert.deepEqual(of('ministry'), []);
    assert.deepEqual(of(undefined), []);
  });

  test('R71 the year in the title is the year of the report', () => {
    assert.deepEqual(found(zeroReport('2021', { title: '清溪县人民政府2022年政府信息公开工作年度报告' })), [
      'R71 error',
    ]);
    assert.deepEqual(findingsOf('R71', zeroReport('2021', { title: '政府信息公开工作年度报告' })), []);
  });

  test('R71 a stated period is the calendar year, whichever way it is written', () => {
    const stating = (text: string) => found(zeroReport('2021', { preface: paragraph(text) }));
    assert.deepEqual(stating('本报告所列数据的统计期限为2021年1月1日至2021年12月31日。'), []);
    assert.deepEqual(stating('统计期限自2021年1月1日起至12月31日止。'), []);
    assert.deepEqual(stating('数据统计周期为 2021 年 1 月 1 日—12 月 31 日。'), []);
    assert.deepEqual(stating('统计期限为2020年1月1日至2020年12月31日。'), ['R71 error']);
    assert.deepEqual(stating('统计期限为2021年1月1日至2021年11月30日。'), ['R71 error']);
    assert.deepEqual(stating('2020年3月1日至2020年4月1日开展了宣传活动。'), []);
  });

  test('every sentence is whole in both languages, however broken the report', () => {
    const broken: readonly (readonly [Report, CheckOptions?])[] = [
      [without(zeroReport('2021', { year: 2020 }), 'disputes')],
      [zeroReport('2021', { tables: { proactive: {}, requests: {}, disputes: {} } })],
      [
        changed(
          zeroReport(),
          Object.fromEntries(
            cellsOfReport(zeroReport()).map(({ address }, index) => [
              address,
              index % 7 === 0 ? null : -1 - index,
            ]),
          ),
        ),
      ],
      [changed(zeroReport('2019'), { 'proactive/procurement/amount': -2 })],
      [
        changed(zeroReport('2021', { body: { name: '某局', level: 'department' } }), {
          'proactive/regulations/made': 1,
          'requests/other/total': 1,
        }),
      ],
      [
        changed(zeroReport('2021', { title: '2020年' }), {
          'requests/granted/other': 2,
          'disputes/review/total': 2,
          'disputes/litigation.direct/total': 1,
          'proactive/regulations/made': 1,
          'requests/carriedOut/other': 3,
        }),
      ],
      [
        zeroReport(),
        {
          notes: [
            { code: 'placeholder', values: {}, cells: ['requests/received/total'], source: '/' },
            { code: 'normalised', values: { value: 2 }, cells: ['requests/received/total'], source: '２' },
          ],
        },
      ],
    ];
    for (const [report, options] of broken) assert.ok(findingsSaid(report, options).length > 0);
  });
});
