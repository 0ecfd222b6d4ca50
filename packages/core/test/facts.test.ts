import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  factsIn,
  type Facts,
  type Part,
  type PublishedFact,
  type Report,
  type SectionId,
} from '../src/index.js';
import { zeroReport } from './sample-report.js';

const saying = (id: SectionId, ...paragraphs: readonly string[]): Report =>
  zeroReport('2021', {
    sections: [{ id, heading: '', blocks: paragraphs.map((text) => ({ type: 'paragraph', text })) }],
  });

const facts = (...sentences: readonly string[]): Facts => factsIn(saying('overview', ...sentences));

/** The only statement of what was published. */
const publishedBy = (text: string): PublishedFact => {
  const [fact, ...others] = facts(text).published;
  assert.ok(fact && others.length === 0);
  return fact;
};

const labels = (parts: readonly Part[] = []): readonly string[] =>
  parts.map(({ label, value }) => `${label}${value}`);

describe('what was published', () => {
  it('in all, with the categories that a closed list gives', () => {
    const fact = publishedBy(
      '本年度，通过“某县”门户网站、微信公众号等平台公开政府信息1，250条，其中，机构概况12条，财政信息8条，发布工作动态信息181条和重大决策事项1条。',
    );
    assert.equal(fact.value, 1250);
    assert.equal(fact.unit, '条');
    assert.deepEqual(labels(fact.categories?.parts), ['机构概况12', '财政信息8', '工作动态181', '重大决策1']);
    assert.equal(fact.categories?.open, false);
    assert.match(fact.sentence.text, /^本年度，通过.*1，250条.*。$/);
    assert.deepEqual([fact.sentence.section, fact.sentence.block], ['overview', 0]);
  });

  it('leaves a list open where it says so, or says something else', () => {
    for (const end of ['人事信息3条等。', '人事信息3条，其他信息4条。', '人事信息3条，比上年多。']) {
      const fact = publishedBy(`全年公开政府信息20条，其中财政信息8条，${end}`);
      assert.equal(fact.categories?.open, true, end);
      assert.deepEqual(labels(fact.categories.parts).slice(0, 2), ['财政信息8', '人事信息3']);
    }
  });

  it('goes on after a semicolon, and is open where it stops at one', () => {
    const text = '当年发布政府信息 393 件，其中包括：行政规范性文件 13 件；规划计划文件 2 件';
    const [whole, stopped] = [`${text}。`, `${text}；`].map((said) => publishedBy(said).categories);
    assert.deepEqual(labels(whole?.parts), ['行政规范性文件13', '规划计划文件2']);
    assert.equal(whole?.open, false);
    assert.equal(stopped?.open, true);
  });

  it('in every way numbers are printed', () => {
    const stated = (text: string) =>
      facts(text).published.map(({ value, approximate }) => [value, approximate]);
    assert.deepEqual(stated('主动公开政府信息１２３４条。'), [[1234, false]]);
    assert.deepEqual(stated('发布各类政务信息1.2万条。'), [[12_000, false]]);
    assert.deepEqual(stated('更新信息3,456,789条。'), [[3_456_789, false]]);
    assert.deepEqual(stated('公开政府信息共计 500余条。'), [[500, true]]);
    assert.deepEqual(stated('公开信息  条。'), []);
    assert.deepEqual(stated('2023年公开政府信息工作扎实推进。'), []);
    assert.deepEqual(stated('收到群众来信12件。'), []);
  });

  it('by channel, each with its own number', () => {
    const found = facts('政府网站发布信息120条，“某县发布”微信公众号推送30篇，政务微博发布5条。').channels;
    assert.deepEqual(
      found.map(({ channel, value, unit }) => `${channel}${value}${unit}`),
      ['政府网站120条', '微信公众号30篇', '政务微博5条'],
    );
    const fact = publishedBy('全年发布政府信息150条，其中门户网站发布120条，微信公众号发布30条。');
    assert.deepEqual(labels(fact.channels?.parts), ['门户网站120', '微信公众号30']);
    assert.equal(fact.categories, undefined);
  });
});

describe('requests', () => {
  const stated = (text: string) => facts(text).counted.map(({ quantity, value }) => `${quantity} ${value}`);
  it('are told apart by what became of them', () => {
    assert.deepEqual(stated('全年收到政府信息公开申请 34 件，上年结转政府信息公开申请 2 件。'), [
      'received 34',
      'carriedIn 2',
    ]);
    assert.deepEqual(stated('本年度全区共收到申请70件，及时依法依规办结69件，1件结转下年度继续办理。'), [
      'received 70',
      'answered 69',
      'carriedOut 1',
    ]);
    assert.deepEqual(stated('所有办结的申请中同意公开答复 9 件，部分公开答复 0 件。'), [
      'granted 9',
      'partiallyGranted 0',
    ]);
    assert.deepEqual(stated('本年度全区共收到70件申请。'), ['received 70']);
    assert.deepEqual(stated('转下一年度办理答复的有 1 件。'), ['carriedOut 1']);
    assert.deepEqual(stated('2021年，未收到政府信息公开申请。'), ['received 0']);
    assert.deepEqual(stated('收到政府信息依申请公开0件。'), ['received 0']);
  });
  it('are not what sentences say that speak of something else', () => {
    assert.deepEqual(stated('收到的申请均在20个工作日内答复。'), []);
    assert.deepEqual(stated('依申请公开渠道畅通，受理时间为每周5个工作日。'), []);
  });
});

describe('fees and responsibility', () => {
  const fees = (text: string) =>
    factsIn(saying('other', text)).fees.map(({ value, unit }) => `${value}${unit}`);
  it('are stated in 元, or not charged at all', () => {
    assert.deepEqual(fees('本年度未收取信息处理费。'), ['0元']);
    assert.deepEqual(fees('2021年，无收取信息处理费情况。'), ['0元']);
    assert.deepEqual(fees('全年收取信息处理费1,200.5元。'), ['1200.5元']);
    assert.deepEqual(fees('共收取信息处理费0.3万元。'), ['3000元']);
    assert.deepEqual(fees('信息处理费按国家标准收取。'), []);
  });
  it('nobody was held responsible, or somebody was', () => {
    const cases = (text: string) => facts(text).accountability.map(({ value, unit }) => `${value}${unit}`);
    assert.deepEqual(cases('2021年本单位未发生政府信息公开工作责任追究情况。'), ['0件']);
    assert.deepEqual(cases('全年责任追究2人。'), ['2人']);
    assert.deepEqual(cases('建立责任追究制度，采取责任追究形式。'), []);
  });
});

describe('any report', () => {
  it('of any length is gone through to its end', () => {
    const { published, counted } = facts(
      '公开信息1条，'.repeat(20_000),
      '公开信息1条，其中A1条；'.repeat(5_000),
      '其中A1条；'.repeat(20_000),
      '收到申请'.repeat(50_000),
      '收到申请1件，'.repeat(20_000),
      `收到1${',234'.repeat(20_000)}`,
      `予以公开1件占${'总数'.repeat(20_000)}`,
    );
    assert.equal(published.length, 20_001);
    assert.equal(counted.length, 20_001);
  });

  it('without prose states nothing', () => {
    assert.deepEqual(factsIn(zeroReport('2021', { sections: [] })), {
      published: [],
      channels: [],
      counted: [],
      fees: [],
      accountability: [],
    });
  });
});

const seed = new URL('../../../../shared/corpus/seed-huyuan-2021.txt', import.meta.url);

describe('a real township’s overview', { skip: existsSync(seed) ? false : 'not on this machine' }, () => {
  it('is read to its numbers, 782 twice and 依法行政 twice', () => {
    const lines = readFileSync(seed, 'utf8').split('\n');
    const report = saying('overview', ...lines.filter((line) => line.trim() !== ''));
    const found = factsIn({ ...report, body: { name: '湖源乡人民政府' } });
    assert.deepEqual(
      found.published.map(({ value, unit }) => `${value}${unit}`),
      ['782条', '782条'],
    );
    const list = found.published[0]?.categories;
    assert.ok(list && !list.open);
    assert.deepEqual(labels(list.parts), [
      '机构概况12',
      '财政信息8',
      '人事信息36',
      '工作动态181',
      '依法行政2',
      '重大决策1',
      '决策公开1',
      '依法行政2',
    ]);
    assert.deepEqual(
      found.counted.map(({ quantity, value }) => `${quantity} ${value}`),
      ['received 0'],
    );
    assert.deepEqual(
      found.fees.map(({ value }) => value),
      [0],
    );
    assert.deepEqual(
      found.accountability.map(({ value }) => value),
      [0],
    );
  });
});
