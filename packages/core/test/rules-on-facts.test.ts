import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withValue, type Report, type RuleId } from '../src/index.js';
import { adding, having, saying, zeroReport } from './sample-report.js';
import { findingsSaid } from './sentences.js';

const found = (rule: RuleId, report: Report) =>
  findingsSaid(report).filter((finding) => finding.rule === rule);

/** A rule, what the tables say, a sentence that agrees with it, and one that does not. */
const pairs: readonly (readonly [RuleId, Readonly<Record<string, number>>, string, string])[] = [
  [
    'R53',
    { 'requests/received/total': 70 },
    '本年度全区共收到政府信息公开申请70件。',
    '本年度全区共收到政府信息公开申请71件。',
  ],
  [
    'R53',
    { 'requests/received/total': 74, 'requests/carriedIn/total': 1 },
    '全年受理政府信息公开申请75件。',
    '全年受理政府信息公开申请73件。',
  ],
  [
    'R53',
    { 'requests/received/total': 1200 },
    '全年收到政府信息公开申请１,２００件。',
    '全年收到政府信息公开申请1,300件。',
  ],
  ['R55', { 'requests/carriedIn/total': 3 }, '上年结转3件。', '上年结转4件。'],
  ['R56', { 'requests/carriedOut/total': 2 }, '结转下年度继续办理2件。', '结转下年度继续办理3件。'],
  ['R57', { 'requests/total/total': 69 }, '全部按期办结69件。', '全部按期办结68件。'],
  ['R58', { 'requests/granted/total': 9 }, '予以公开9件。', '予以公开8件。'],
  ['R58', { 'requests/partiallyGranted/total': 2 }, '部分公开2件。', '部分公开1件。'],
  [
    'R58',
    { 'requests/granted/total': 9, 'requests/partiallyGranted/total': 2 },
    '予以公开及部分公开11件。',
    '予以公开及部分公开9件。',
  ],
  [
    'R58',
    { 'requests/refused.stateSecret/total': 1, 'requests/refused.internalAffairs/total': 2 },
    '不予公开3件。',
    '不予公开1件。',
  ],
  ['R58', { 'requests/unavailable.notHeld/total': 5 }, '无法提供的5件。', '无法提供的6件。'],
  ['R58', { 'requests/notProcessed.petition/total': 5 }, '不予处理5件。', '不予处理6件。'],
  ['R58', { 'requests/otherHandling.other/total': 5 }, '其他处理5件。', '其他处理6件。'],
  ['R59', { 'requests/received/naturalPerson': 60 }, '其中自然人申请60件。', '其中自然人申请61件。'],
  ['R65', { 'proactive/normativeDocuments/made': 6 }, '全年制发规范性文件6件。', '全年制发规范性文件7件。'],
  ['R66', { 'disputes/review/total': 7 }, '发生行政复议7件。', '发生行政复议8件。'],
  [
    'R66',
    { 'disputes/litigation.direct/total': 4, 'disputes/litigation.afterReview/total': 5 },
    '行政诉讼9件。',
    '行政诉讼4件。',
  ],
  ['R67', { 'disputes/review/corrected': 1 }, '结果纠正1件。', '结果纠正2件。'],
];

describe('what the prose says and what the tables say', () => {
  for (const [rule, numbers, agreeing, differing] of pairs) {
    test(`${rule} ${differing}`, () => {
      assert.deepEqual(found(rule, adding(agreeing, having(numbers))), []);
      const [finding, ...others] = found(rule, adding(differing, having(numbers)));
      assert.deepEqual(others, []);
      assert.equal(finding?.severity, 'warning');
      assert.equal(finding.certainty, 'heuristic');
      assert.deepEqual(finding.evidence, [{ text: differing, section: 'overview', block: 1 }]);
      assert.ok(finding.cells.length > 0);
    });
  }

  test('R54 “none received” means none', () => {
    assert.deepEqual(found('R54', adding('本年度未收到政府信息公开申请。')), []);
    assert.equal(
      found('R54', adding('本年度未收到政府信息公开申请。', having({ 'requests/received/total': 2 }))).length,
      1,
    );
  });

  test('numbers about other years, other spans of time, or “about” are left alone', () => {
    for (const sentence of [
      '收到政府信息公开申请约71件。',
      '同比去年予以公开8件有所增加。',
      '近三年累计行政诉讼4件。',
      '予以公开答复的有效率达98%。',
    ]) {
      const findings = findingsSaid(adding(sentence)).filter(({ certainty }) => certainty === 'heuristic');
      assert.deepEqual(findings, [], sentence);
    }
  });

  test('blanks that follow from the others count as what they must be, other blanks as nothing', () => {
    const derivable = having({
      'requests/granted/naturalPerson': 5,
      'requests/granted/total': null,
      'requests/total/naturalPerson': 5,
      'requests/total/total': 5,
    });
    assert.deepEqual(found('R58', adding('予以公开5件。', derivable)), []);
    assert.equal(found('R58', adding('予以公开4件。', derivable)).length, 1);
    const { requests: _, ...tables } = zeroReport().tables;
    assert.deepEqual(found('R58', adding('予以公开4件。', zeroReport('2021', { tables }))), []);
  });
});

describe('what the prose says of itself', () => {
  test('R60 shares are those of their numbers, however they were rounded', () => {
    const report = having({ 'requests/total/total': 805, 'requests/granted/total': 258 });
    assert.deepEqual(found('R60', adding('予以公开258件，占32.0%。', report)), []);
    assert.deepEqual(found('R60', adding('予以公开258件，占32.1%。', report)), []);
    assert.equal(found('R60', adding('予以公开258件，占33.9%。', report)).length, 1);
  });

  test('R62 R63 a closed list adds up, an open one does not exceed', () => {
    const listed = (rest: string) => adding(`全年公开政府信息100条，其中${rest}`);
    assert.deepEqual(found('R63', listed('机构概况40条，财政信息60条。')), []);
    assert.equal(found('R63', listed('机构概况40条，财政信息50条。'))[0]?.difference, -10);
    assert.deepEqual(found('R63', listed('机构概况40条，财政信息50条等。')), []);
    assert.equal(found('R63', listed('机构概况60条，财政信息50条等。')).length, 1);
    assert.equal(found('R62', listed('门户网站40条，微信公众号50条。')).length, 1);
    assert.deepEqual(found('R62', listed('门户网站40条，微信公众号60条。')), []);
  });

  test('R64 a category stands in a list once', () => {
    const [finding] = found(
      'R64',
      adding('全年公开政府信息10条，其中依法行政信息2条，机构概况6条，依法行政2条。'),
    );
    assert.deepEqual(finding?.values, { label: '依法行政' });
  });

  test('R68 R69 one quantity is one number', () => {
    assert.equal(found('R68', saying('other', '本年未收取信息处理费。全年共收取信息处理费20元。')).length, 1);
    assert.deepEqual(found('R68', saying('other', '本年未收取信息处理费。')), []);
    const report = having({ 'requests/carriedOut/total': 2 });
    const [twice] = found('R69', adding('结转下年度2件。另有结转下年度3件。', report));
    assert.deepEqual(
      twice?.evidence?.map(({ text }) => text),
      ['结转下年度2件。', '另有结转下年度3件。'],
    );
    assert.deepEqual(found('R69', adding('结转下年度2件。以上结转下年度2件。', report)), []);
  });

  test('R61 growth is that of last year’s table, up and down', () => {
    const received = 'requests/received/total';
    const now = (words: string) =>
      adding(words, withValue(zeroReport('2021', { year: 2022 }), received, 110));
    const previous = withValue(zeroReport('2021', { year: 2021 }), received, 100);
    const told = (words: string) =>
      findingsSaid(now(words), { previous }).filter(({ rule }) => rule === 'R61');
    assert.deepEqual(told('全年收到政府信息公开申请110件，同比增长10%。'), []);
    assert.equal(told('全年收到政府信息公开申请110件，同比增长12.5%。').length, 1);
    assert.equal(told('全年收到政府信息公开申请110件，较上年下降10%。').length, 1);
  });
});
