import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cellsOf, cellsOfReport, formForYear, formIds, forms, identitiesOf, tableIds } from '../src/index.js';
import { en } from '../src/messages/en.js';
import { namesIn } from '../src/messages/names.js';
import { zhHans } from '../src/messages/zh-Hans.js';
import { zeroReport } from './sample-report.js';

const count = (form: '2021' | '2019') => tableIds.map((table) => cellsOf(forms[form].tables[table]).length);

/** Rank of the equations over the cells, by elimination. */
const rank = (equations: readonly ReadonlyMap<string, number>[]): number => {
  const rows = equations.map((equation) => new Map(equation));
  let found = 0;
  while (rows.length > 0) {
    const pivot = rows.pop();
    const [key, factor] = [...(pivot ?? [])].find(([, value]) => value !== 0) ?? [];
    if (!pivot || key === undefined || factor === undefined) continue;
    found += 1;
    for (const row of rows) {
      const times = (row.get(key) ?? 0) / factor;
      if (times !== 0) for (const [cell, value] of pivot) row.set(cell, (row.get(cell) ?? 0) - times * value);
    }
  }
  return found;
};

describe('the forms', () => {
  test('the 2021 form has 10 + 175 + 15 cells, the 2019 form 22 + 161 + 15', () => {
    assert.deepEqual(count('2021'), [10, 175, 15]);
    assert.deepEqual(count('2019'), [22, 161, 15]);
  });

  test('every cell has an address of its own', () => {
    for (const form of formIds) {
      const addresses = tableIds.flatMap((table) =>
        cellsOf(forms[form].tables[table]).map(({ address }) => address),
      );
      assert.equal(new Set(addresses).size, addresses.length);
    }
  });

  test('the 2021 form prints 42 equations, 40 of them independent', () => {
    const identities = tableIds.flatMap((table) => identitiesOf(forms['2021'].tables[table]));
    assert.equal(identities.length, 42);
    const equations = identities.map(
      ({ left, right }) =>
        new Map([...left.map((cell) => [cell, 1] as const), ...right.map((cell) => [cell, -1] as const)]),
    );
    assert.equal(rank(equations), 40);
  });

  test('a column total adds up 21 outcomes on the 2021 form and 19 on the 2019 form, no other row', () => {
    const parts = (form: '2021' | '2019') =>
      identitiesOf(forms[form].tables.requests)
        .filter(({ kind }) => kind === 'columnTotal')
        .map(({ left }) => left.length);
    assert.deepEqual(parts('2021'), Array(7).fill(21));
    assert.deepEqual(parts('2019'), Array(7).fill(19));
  });

  test('a cell knows the labels above and beside it, outermost first', () => {
    const cell = cellsOf(forms['2021'].tables.requests).find(
      ({ address }) => address === 'requests/refused.stateSecret/enterprise',
    );
    assert.ok(cell);
    assert.deepEqual(
      cell.path.rows.map((label) => label['zh-Hans']),
      ['三、本年度办理结果', '（三）不予公开', '1.属于国家秘密'],
    );
    assert.deepEqual(
      cell.path.columns.map((label) => label['zh-Hans']),
      ['申请人情况', '法人或其他组织', '商业企业'],
    );
  });

  test('no two cells of a form are called the same, in either language', () => {
    for (const form of formIds) {
      const report = zeroReport(form);
      for (const catalogue of [zhHans, en]) {
        const { cell, table } = namesIn(catalogue, report);
        const names = cellsOfReport(report).map(({ address, table: id }) => `${table(id)} ${cell(address)}`);
        assert.equal(new Set(names).size, names.length);
      }
    }
  });

  test('each year from 2019 on has one form, earlier years have none', () => {
    assert.deepEqual(
      [2018, 2019, 2020, 2021, 2030].map((year) => formForYear(year)?.id),
      [undefined, '2019', '2019', '2021', '2021'],
    );
  });
});
