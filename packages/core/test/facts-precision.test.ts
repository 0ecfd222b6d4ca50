import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  check,
  factsIn,
  statementsIn,
  withValue,
  type Report,
  type RuleId,
  type SectionId,
} from '../src/index.js';
import { adding, saying, zeroReport } from './sample-report.js';

/** What a text of the overview is taken to state of the tables: `quantity value`. */
const stated = (text: string, report: Report = zeroReport()): readonly string[] =>
  statementsIn(adding(text, report)).map(
    ({ quantity, value, approximate }) => `${quantity} ${approximate ? '~' : ''}${value}`,
  );

/** Text that speaks of something else than this body's tables of this year, by what else. */
const nothingStated: Readonly<Record<string, readonly string[]>> = {
  'another year': [
    '2020年，全县收到政府信息公开申请35件。',
    '2020年收到政府信息公开申请35件，办结35件。',
    '2020年办理情况如下：收到政府信息公开申请35件；办结33件；不予公开2件。',
    '去年全县收到政府信息公开申请35件。',
    '去年，我县收到政府信息公开申请35件，予以公开20件。',
    '上年度，共受理政府信息公开申请35件。',
    '上一年度收到政府信息公开申请35件，均已办结。',
    '2019年以来，累计收到政府信息公开申请350件。',
    '近三年，累计行政诉讼4件。',
    '历年来共收到政府信息公开申请900件。',
  ],
  'a comparison': [
    '同比去年予以公开8件有所增加。',
    '比上年多收到申请12件。',
    '申请量同比增长5个百分点。',
    '与2020年相比，予以公开增加3件。',
    '月均收到政府信息公开申请3件。',
  ],
  'a part of the year': [
    '上半年收到政府信息公开申请20件。',
    '第四季度未收到政府信息公开申请。',
    '1-6月收到政府信息公开申请20件。',
  ],
  'a part of the requests': [
    '其中，网上申请10件，信函申请2件。',
    '通过网络平台收到政府信息公开申请10件。',
    '收到当面申请3件，收到邮寄申请4件。',
    '其中，受理政府信息公开申请10件的是县公安局。',
    '按期答复情况良好，延期答复5件。',
    '经复议后提起行政诉讼5件。',
    '无法提供、不予处理15件。',
    '行政复议、行政诉讼3件。',
    '行政复议和诉讼3件。',
  ],
  'another body': [
    '县教育局收到政府信息公开申请10件。',
    '其中，县住建局予以公开5件、县民政局予以公开3件。',
    '市自然资源局共受理政府信息公开申请10件。',
    '县本级收到政府信息公开申请10件。',
  ],
  'other applications': [
    '未收到行政复议申请。',
    '收到行政复议申请3件。',
    '受理低保申请12件。',
    '受理行政许可申请120件，办结118件。',
    '没有收到群众的救助申请。',
  ],
  'other matters that are answered': [
    '受理群众来信1300件，办结1200件。',
    '办理人大建议35件、政协提案40件，全部办结，答复75件。',
    '人大建议和政协提案办理结果予以公开35件。',
    '全年受理网络问政182件。',
    '12345热线工单办结率99%，办结3200件。',
    '办理行政复议答复12件。',
    '上年结转信访件3件。',
    '审理行政复议35件。',
    '公开行政复议35件。',
    '主动予以公开35件。',
    '经公开属性审查，予以公开35件。',
  ],
  'documents that were not made': [
    '公开制发规范性文件6件。',
    '清理规范性文件6件，废止规范性文件2件。',
    '对制定规范性文件6件进行备案。',
  ],
  'no number of pieces': [
    '收到政府信息公开申请15个工作日内答复。',
    '依申请公开渠道畅通，受理时间为每周5个工作日。',
    '予以公开的占百分之三十。',
    '做到受理一件、办结一件、答复一件。',
    '与行政诉讼一起研究。',
    '不予公开12条例外情形逐一说明。',
    '收到的申请均在20个工作日内答复。',
    '收到政府信息公开申请10—12件。',
    '办结三四件。',
  ],
};

describe('numbers of something else are no statement about the tables', () => {
  for (const [what, texts] of Object.entries(nothingStated))
    for (const text of texts) test(`${what}: ${text}`, () => assert.deepEqual(stated(text), []));
});

/** How reports word what the tables hold. */
const wordings: readonly (readonly [string, ...string[]])[] = [
  ['2021年，全县共收到政府信息公开申请１２件。', 'received 12'],
  ['全年累计收到公民、法人和其他组织政府信息公开申请1.2万件。', 'received 12000'],
  ['本机关新收依申请公开信息申请一百零三件。', 'received 103'],
  ['清溪县人民政府收到政府信息公开申请12宗。', 'received 12'],
  ['我局共收到依申请信息公开26件。', 'received 26'],
  ['收到有效申请近100件。', 'received ~100'],
  ['2021年1月1日至12月31日共收到政府信息公开申请7件。', 'received 7'],
  ['2020年收到申请3件，2021年收到申请5件。', 'received 5'],
  ['与2020年持平，收到申请5件。', 'received 5'],
  ['依据2019年修订的条例，收到申请5件。', 'received 5'],
  ['未收到公民、法人或者其他组织要求公开政府信息的申请，上年结转2件。', 'received 0', 'carriedIn 2'],
  [
    '收到申请5件（含上年结转1件），办结4件（另有1件顺延至下年度答复）。',
    'received 5',
    'carriedIn 1',
    'answered 4',
    'carriedOut 1',
  ],
  ['受理投诉30件；收到申请5件，答复5件。', 'received 5', 'answered 5'],
  [
    '其中予以公开8件、部分公开3件、不予公开两件、无法提供1件、不予处理0件、其他处理零件。',
    'granted 8',
    'partiallyGranted 3',
    'refused 2',
    'unavailable 1',
    'notProcessed 0',
    'otherHandling 0',
  ],
  ['收到申请75件，涉及自然人72件、商业企业3件。', 'received 75', 'naturalPersons 72'],
  ['予以公开30件，其中自然人27件。', 'granted 30'],
  ['涉及政府信息公开的行政复议案件2件，行政诉讼0件，无败诉案件。', 'review 2', 'litigation 0'],
  ['发生行政复议3件，被纠错1件。', 'review 3', 'corrected 1'],
  ['制定政府规章2件，制发行政规范性文件6件。', 'regulationsMade 2', 'normativeDocumentsMade 6'],
];

describe('numbers the tables hold are found', () => {
  for (const [text, ...quantities] of wordings) test(text, () => assert.deepEqual(stated(text), quantities));
});

/** Sentences no rule may call wrong, by the rule that is tempted to. */
const innocent: readonly (readonly [RuleId, SectionId, string])[] = [
  ['R60', 'overview', '予以公开2件，占不予公开件数的20%。'],
  ['R60', 'overview', '予以公开约20件，占33.9%。'],
  ['R62', 'overview', '公开信息100条，其中门户网站发布100条，微信公众号发布80条。'],
  ['R63', 'overview', '公开信息100条，其中政策文件60条，包括规范性文件20条，人事信息60条。'],
  ['R63', 'overview', '公开信息100条，其中政策文件90条，新闻发布会12场，在线访谈8期。'],
  ['R63', 'overview', '公开信息100条，其中政策文件90余条，人事信息30条。'],
  ['R63', 'overview', '公开信息1.2万条，其中政策文件三千条，人事信息九千条。'],
  ['R63', 'overview', '公开信息10条（其中政策文件4条、人事信息6条），收到来信30件。'],
  ['R64', 'overview', '公开信息10条，其中政策文件4条，其他1条，人事信息4条，其他1条。'],
  ['R68', 'other', '本年未收取检索费、复制费。全年共收取信息处理费20元。'],
  ['R68', 'other', '全年未收取信息处理费。征收行政事业性收费200万元。'],
  ['R68', 'other', '2020年收取信息处理费30元。2021年未收取信息处理费。'],
  ['R68', 'other', '信息处理费按每件100元收取。本年未收取信息处理费。'],
  ['R41', 'other', '信息处理费标准为每页10元，全年未收取。'],
  ['R69', 'overview', '2020年结转下年度3件，2021年结转下年度2件。'],
  ['R12', 'overview', '推出【一图读懂】系列解读。'],
  ['R13', 'overview', '认真贯彻政府信息公开 条例。'],
  ['R74', 'overview', '助力我乡村振兴，消除自我局限。'],
  ['R77', 'overview', '2019年以来持续加强公开。'],
];

const findingsOf = (rule: RuleId, report: Report) =>
  check(report).findings.filter((finding) => finding.rule === rule);

describe('sentences that are right are left alone', () => {
  const town = zeroReport('2021', { body: { name: '清溪县白鹭镇人民政府', level: 'township' } });
  for (const [rule, section, text] of innocent)
    test(`${rule} ${text}`, () => {
      const report = section === 'overview' ? adding(text, town) : saying(section, text, town);
      const numbers = withValue(
        withValue(report, 'requests/total/total', 100),
        'requests/carriedOut/total',
        2,
      );
      assert.deepEqual(findingsOf(rule, numbers), []);
    });

  test('R61 growth of something else is not held against the requests', () => {
    const previous = withValue(zeroReport('2021', { year: 2021 }), 'requests/received/total', 100);
    for (const text of [
      '收到政府信息公开申请110件，办结率同比增长12.5%。',
      '收到政府信息公开申请110件，网站访问量较上年增长30%。',
    ]) {
      const { findings } = check(adding(text, zeroReport('2021', { year: 2022 })), { previous });
      assert.ok(!findings.some(({ rule }) => rule === 'R61'), text);
    }
  });

  test('R36 a government’s office may report the regulations of its government, another department is asked', () => {
    const of = (name: string) =>
      findingsOf(
        'R36',
        withValue(
          zeroReport('2021', { body: { name, level: 'provincialDepartment' } }),
          'proactive/regulations/made',
          3,
        ),
      );
    assert.deepEqual(of('青原省人民政府办公厅'), []);
    assert.equal(of('青原省财政厅').length, 1);
  });

  test('R16 a cell that says something, or that could not be told apart, is not called blank', () => {
    const cells = ['proactive/licensing/decisions', 'proactive/penalties/decisions'] as const;
    const [one, other] = cells;
    const blank = withValue(withValue(zeroReport(), one, null), other, null);
    const found = (notes: Parameters<typeof check>[1]) =>
      check(blank, notes).findings.flatMap(({ rule, cells: said }) => (rule === 'R16' ? said : []));
    assert.deepEqual(found({}), cells);
    assert.deepEqual(
      found({ notes: [{ code: 'ambiguous', values: { choices: ['1 2', '12 '] }, cells: [one] }] }),
      [other],
    );
    assert.deepEqual(found({ notes: [{ code: 'placeholder', values: {}, cells: [other], source: '/' }] }), [
      one,
    ]);
  });
});

describe('an excerpt', () => {
  const cut = '（略）';
  const unassessed = (report: Report) =>
    check(report).notAssessable.flatMap(({ rule, because }) => (because.reason === 'excerpt' ? rule : []));

  test('is not said to lack what it leaves out', () => {
    const { sections } = zeroReport();
    const overview = sections.map((section) =>
      section.id === 'overview'
        ? { ...section, blocks: [{ type: 'paragraph', text: `主动公开。[……从略……]` } as const] }
        : section,
    );
    const report = zeroReport('2021', { sections: overview.filter(({ id }) => id !== 'issues') });
    assert.deepEqual(unassessed(report), ['R01', 'R03', 'R04']);
    assert.deepEqual(
      check(report).findings.filter(({ rule }) => ['R01', 'R03', 'R04'].includes(rule)),
      [],
    );
    assert.deepEqual(unassessed(saying('issues', cut)), ['R11']);
    assert.deepEqual(unassessed(saying('other', cut)), ['R14']);
    const corrected = withValue(zeroReport(), 'disputes/review/corrected', 1);
    assert.deepEqual(unassessed(adding('……（以下略）', corrected)), ['R34']);
  });

  test('passes what it does say, and is still found out of order', () => {
    assert.deepEqual(unassessed(adding(cut)), []);
    const { sections } = adding(cut);
    const reversed = zeroReport('2021', { sections: [...sections].reverse() });
    assert.equal(findingsOf('R01', reversed).length, 1);
  });

  test('is told by marks of omission alone', () => {
    for (const text of ['省略部分环节。', '简化流程……', '（约略）'])
      assert.equal(findingsOf('R14', saying('other', text)).length, 1, text);
  });
});

describe('fees', () => {
  test('are those for handling requests, however worded', () => {
    const fees = (text: string) => factsIn(saying('other', text)).fees.map(({ value }) => value);
    assert.deepEqual(fees('全年收取政府信息公开信息处理费3940元。'), [3940]);
    assert.deepEqual(fees('信息处理费收取20元。'), [20]);
    assert.deepEqual(fees('依申请公开收取费用20元。'), [20]);
    assert.deepEqual(fees('未向申请人收取任何费用。'), [0]);
    assert.deepEqual(fees('征收行政事业性收费200万元。'), []);
    assert.deepEqual(fees('信息处理费标准为每页10元。'), []);
  });
});
