import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  addressOf,
  cellsOf,
  describeArticle,
  formIds,
  forms,
  identitiesOf,
  rowMeanings,
  tableIds,
  type Locale,
} from '../src/index.js';
import { formPages } from '../formbook/pages.js';
import { formbookIn } from '../formbook/formbook.js';
import type { HeaderEntry, LineEntry, TableEntry } from '../formbook/entries.js';

const linesOf = (entries: readonly HeaderEntry[]): readonly LineEntry[] =>
  entries.filter((entry) => entry.kind === 'line');

const headersOf = ({ bands }: TableEntry): readonly HeaderEntry[] =>
  bands.flatMap(({ rows, columns }) => [...rows, ...columns]);

const formIn = (locale: Locale, id: (typeof formIds)[number]) => {
  const form = formbookIn(locale).forms.find((entry) => entry.id === id);
  assert.ok(form);
  return form;
};

const tableIn = (locale: Locale, form: (typeof formIds)[number], table: (typeof tableIds)[number]) => {
  const entry = formIn(locale, form).tables[tableIds.indexOf(table)];
  assert.ok(entry);
  return entry;
};

describe('the formbook', () => {
  for (const { file, text } of formPages) {
    test(`docs/${file.pathname.split('/').pop() ?? ''} says what the forms say; if not, npm run docs`, () => {
      assert.equal(readFileSync(file, 'utf8'), text);
    });
  }

  test('names every cell of every form by its row and column, in printed order', () => {
    for (const form of formIds) {
      for (const table of tableIds) {
        const addresses = tableIn('en', form, table).bands.flatMap(({ rows, columns }) =>
          linesOf(rows).flatMap((row) =>
            linesOf(columns).map((column) => addressOf(table, row.key, column.key)),
          ),
        );
        assert.deepEqual(
          addresses,
          cellsOf(forms[form].tables[table]).map(({ address }) => address),
        );
      }
    }
  });

  test('tells every equation once, under the rule that holds it', () => {
    const told = tableIds.map((table) =>
      tableIn('en', '2021', table).sums.map(({ rule, where }) => `${rule} ${where}`),
    );
    assert.deepEqual(told, [
      [],
      ['R22 In each of the 7 columns', 'R23 In each of the 7 columns', 'R24 In each of the 25 rows'],
      ['R30 In Administrative review', 'R31 In Filed directly, without review and in Filed after review'],
    ]);
    assert.equal(identitiesOf(forms['2021'].tables.requests).length, 7 + 7 + 25);
    assert.match(formIn('zh-Hans', '2021').extent, /^200 个单元格，42 项/);
    const [, outcomes] = tableIn('en', '2019', 'requests').sums;
    assert.equal(outcomes?.left.length, 19);
  });

  test('says of a row what it adds to, on which article it rests and what it means', () => {
    const row = linesOf(tableIn('zh-Hans', '2021', 'requests').bands[0]?.rows ?? []).find(
      ({ key }) => key === 'refused.internalAffairs',
    );
    assert.deepEqual(row, {
      kind: 'line',
      number: 9,
      key: 'refused.internalAffairs',
      anchor: '2021-requests-refused.internalAffairs',
      depth: 2,
      label: { 'zh-Hans': '5.属于三类内部事务信息', en: '5. Internal affairs (three kinds)' },
      sums: [{ rule: { name: 'R23', anchor: '2021-requests-R23' }, role: '计入总计' }],
      basis: describeArticle('16¶1', 'zh-Hans'),
      meaning: rowMeanings['refused.internalAffairs']?.['zh-Hans'],
      quantity: undefined,
    });
  });

  test('says what a column holds that is no plain count', () => {
    const [, , , fees] = tableIn('en', '2021', 'proactive').bands;
    assert.match(linesOf(fees?.columns ?? [])[0]?.quantity ?? '', /10,000 yuan/);
    const [, licensing] = tableIn('en', '2019', 'proactive').bands;
    const held = linesOf(licensing?.columns ?? []).map(({ quantity }) => quantity !== undefined);
    assert.deepEqual(held, [false, true, false]);
  });

  for (const locale of ['en', 'zh-Hans'] satisfies readonly Locale[]) {
    test(`gives each thing a place of its own, and leads to no other, in ${locale}`, () => {
      const tables = formbookIn(locale).forms.flatMap((form) => form.tables);
      const headers = tables.flatMap(headersOf);
      const sums = tables.flatMap((table) => table.sums);
      const anchors = [...headers.flatMap(({ anchor }) => anchor ?? []), ...sums.map(({ anchor }) => anchor)];
      assert.equal(new Set(anchors).size, anchors.length);
      const led = [
        ...sums.flatMap(({ left, right }) => [...left, ...right]),
        ...linesOf(headers).flatMap((line) => line.sums.map(({ rule }) => rule)),
      ];
      assert.notEqual(led.length, 0);
      assert.deepEqual(
        led.filter(({ anchor }) => !anchors.includes(anchor)),
        [],
      );
    });
  }
});
