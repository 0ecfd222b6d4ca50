import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeArticle, describeArticles, formIds, forms, linesOf, tableIds } from '../src/index.js';

test('articles are named as Chinese law and as English readers name them', () => {
  const named = ['14', '30', '36(1)', '16¶2', '20(8)'].map((one) => [
    describeArticle(one, 'zh-Hans'),
    describeArticle(one, 'en'),
  ]);
  assert.deepEqual(named, [
    ['第十四条', 'article 14'],
    ['第三十条', 'article 30'],
    ['第三十六条第（一）项', 'article 36(1)'],
    ['第十六条第二款', 'article 16, paragraph 2'],
    ['第二十条第（八）项', 'article 20(8)'],
  ]);
});

test('every article that a form refers to can be named', () => {
  for (const form of formIds) {
    for (const table of tableIds) {
      for (const { rows } of forms[form].tables[table].bands) {
        for (const reference of linesOf(rows).flatMap(({ line }) => line.articles)) {
          assert.match(describeArticle(reference, 'zh-Hans'), /^第[一二三四五六七八九十]+条/);
        }
      }
    }
  }
});

test('a row of table 二 rests on the clause that its part of the table is for', () => {
  const said = formIds.map((form) =>
    forms[form].tables.proactive.bands.flatMap((band) =>
      linesOf(band.rows).map(({ line }) => describeArticles(line, band, 'zh-Hans').join()),
    ),
  );
  const clauses = (...items: readonly string[]): readonly string[] =>
    items.map((item) => `第二十条第（${item}）项`);
  assert.deepEqual(said, [
    clauses('一', '一', '五', '六', '六', '八'),
    clauses('一', '一', '五', '五', '六', '六', '八', '九'),
  ]);
});
