import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  check,
  describeProblem,
  parseProfile,
  type CheckOptions,
  type Report,
  type RuleId,
} from '../src/index.js';
import { en } from '../src/messages/en.js';
import { adding, saying, zeroReport } from './sample-report.js';
import { findingsSaid } from './sentences.js';

const found = (rule: RuleId, report: Report, options?: CheckOptions) =>
  findingsSaid(report, options).filter((finding) => finding.rule === rule);

const fails = (rule: RuleId, report: Report, options?: CheckOptions): void => {
  const [finding] = found(rule, report, options);
  assert.ok(finding, `${rule} should find something`);
};

const passes = (rule: RuleId, report: Report, options?: CheckOptions): void => {
  assert.deepEqual(found(rule, report, options), []);
};

const unassessed = (report: Report) => check(report).notAssessable.map(({ rule }) => rule);

describe('rules on sections', () => {
  test('R01 six sections, once each, in order', () => {
    const { sections } = zeroReport();
    fails('R01', zeroReport('2021', { sections: sections.slice(1) }));
    fails('R01', zeroReport('2021', { sections: [...sections, ...sections.slice(-1)] }));
    fails('R01', zeroReport('2021', { sections: [...sections].reverse() }));
    assert.ok(unassessed(zeroReport('2021', { sections: [] })).includes('R01'));
  });

  test('R02 sections are numbered in Chinese, one after the other', () => {
    const numbered = (heading: string) =>
      zeroReport('2021', {
        sections: zeroReport().sections.map((section) =>
          section.id === 'issues' ? { ...section, heading } : section,
        ),
      });
    fails('R02', numbered('5、存在的主要问题及改进情况'));
    fails('R02', numbered('六、存在的主要问题及改进情况'));
    passes('R02', numbered('五、政府信息公开工作存在的主要问题及改进情况'));
  });

  test('R03 the overview treats all five aspects', () => {
    fails('R03', saying('overview', '主动公开政府信息，办理依申请公开，加强平台建设和监督保障。'));
  });

  test('R04 a government states how the work was assessed, a department need not', () => {
    const silent = '主动公开、依申请公开、政府信息管理、平台建设、监督保障。';
    fails('R04', saying('overview', silent));
    passes(
      'R04',
      saying('overview', silent, zeroReport('2021', { body: { name: '某局', level: 'countyDepartment' } })),
    );
  });

  test('R11 section 五 says more than 无', () => {
    fails('R11', saying('issues', '无。'));
    fails('R11', saying('issues', '公开不够及时。'));
  });

  test('R12 R13 nothing is left of a template, and no number left out', () => {
    for (const residue of ['具体表格如下：', 'XX单位发布信息', '【请填写】', '共发布××条'])
      fails('R12', adding(residue));
    fails('R13', adding('全年公开信息  条。'));
    passes('R13', adding('全年公开信息 12 条。'));
  });

  test('R14 section 六 speaks of fees', () => {
    fails('R14', saying('other', '无。'));
  });
});

describe('rules on wording', () => {
  test('R70 the title has its form', () => {
    fails('R70', zeroReport('2021', { title: '清溪县人民政府2021年度政府信息公开工作年度报告' }));
    fails('R70', zeroReport('2021', { title: '2021年清溪县人民政府政府信息公开工作年度报告' }));
    assert.ok(unassessed({ ...zeroReport(), title: undefined } as unknown as Report).includes('R70'));
  });

  test('R72 R73 words copied with other numbers are found, one’s own and another’s', () => {
    const words = (numbers: string) =>
      `全年主动公开政府信息${numbers}条，${Array.from({ length: 30 }, (_, index) => `第${String(index)}项工作围绕群众关心的领域展开`).join('，')}。`;
    const now = adding(words('120'));
    const before = adding(words('98'), zeroReport('2021', { year: 2020 }));
    fails('R72', now, { previous: before });
    passes('R72', now, { previous: zeroReport('2021', { year: 2020 }) });
    const peer = { ...before, body: { name: '白鹭镇人民政府' } };
    fails('R73', now, { peers: [zeroReport(), peer] });
    passes('R73', now, { peers: [now] });
  });

  test('R74 a body calls itself what it is', () => {
    const town = zeroReport('2021', { body: { name: '清溪县白鹭镇人民政府', level: 'township' } });
    fails('R74', adding('我乡高度重视公开工作。', town));
    fails('R74', adding('领导小组办公室设在街道党政办公室。', town));
    passes('R74', adding('我镇辖三个街道社区，我镇高度重视。', town));
  });

  test('R76 the principle is quoted as the regulation has it', () => {
    passes('R76', adding('坚持“以公开为常态、不公开为例外”原则。'));
    passes('R76', adding('坚持以公开为常态，不公开为例外。'));
    fails('R76', adding('坚持“以公开为原则、不公开为例外”。'));
  });

  test('R77 what is told is of the report’s year; comparisons and laws are exempt', () => {
    fails('R77', adding('2020年，共公开信息300条。'));
    passes('R77', adding('2021年，共公开信息300条，2020年为280条。'));
    passes('R77', adding('2020年修订的条例施行。'));
    passes('R77', adding('2020年同比增长三成。'));
  });

  test('R78 the regulation in force is cited, with its brackets', () => {
    fails('R78', adding('根据国务院令第492号。'));
    fails('R78', adding('按照国办公开办函[2021]30号要求。'));
    passes('R78', adding('按照国办公开办函〔2021〕30号和国务院令第711号要求。'));
  });

  test('R79 identity numbers are told by their check digit, and are not repeated as evidence', () => {
    const [finding] = found('R79', adding('申请人11010519491231002X来函。'));
    assert.equal(finding?.severity, 'error');
    assert.equal(finding.evidence, undefined);
    passes('R79', adding('文号110105194912310021。'));
    assert.equal(found('R79', adding('联系人手机13800138000。'))[0]?.severity, 'warning');
    fails('R79', adding('机密★一年'));
  });

  test('R80 the overview keeps to a profile’s length, if it has one', () => {
    passes('R80', zeroReport());
    fails('R80', zeroReport(), { profile: { longestOverview: 10 } });
    passes('R80', zeroReport(), { profile: { longestOverview: 500 } });
  });
});

describe('rules on publication', () => {
  const on = (published: string, level: 'county' | 'countyDepartment' | 'township') =>
    zeroReport('2021', { published, body: { name: '某机关', level } });

  test('R83 R84 departments by 31 January, governments by 31 March', () => {
    fails('R83', on('2022-02-01', 'countyDepartment'));
    passes('R83', on('2022-01-31', 'countyDepartment'));
    passes('R83', on('2022-02-01', 'county'));
    fails('R84', on('2022-04-01', 'county'));
    passes('R84', on('2022-03-31', 'county'));
    passes('R84', on('2022-06-01', 'township'));
  });

  test('R85 a region’s own day holds for those it is given for', () => {
    const profile = { deadlines: { township: '01-20' } };
    fails('R85', on('2022-01-21', 'township'), { profile });
    passes('R85', on('2022-01-21', 'county'), { profile });
    passes('R85', on('2022-01-21', 'township'));
  });

  test('R86 nothing is published before the year has ended', () => {
    fails('R86', on('2021-12-31', 'county'));
    passes('R86', on('2022-01-01', 'county'));
  });

  test('a report without a date is not assessable', () => {
    const { published: _, ...undated } = zeroReport();
    assert.deepEqual(unassessed(undated), ['R10', 'R15', 'R84', 'R86']);
  });

  test('R87 what changed after publication is explained', () => {
    const earlier = zeroReport();
    const changed: Report = {
      ...earlier,
      tables: { ...earlier.tables, proactive: { ...earlier.tables.proactive, licensing: { decisions: 3 } } },
    };
    fails('R87', changed, { earlier });
    passes('R87', saying('other', '现更正行政许可数量。没有收费。', changed), { earlier });
    passes('R87', earlier, { earlier });
  });
});

describe('a profile', () => {
  test('switches rules off and changes how much they weigh', () => {
    const report = saying('other', '无。');
    assert.equal(found('R14', report, { profile: { off: ['R14'] } }).length, 0);
    assert.equal(found('R14', report, { profile: { severities: { R14: 'error' } } })[0]?.severity, 'error');
  });

  test('is refused, with every problem in it, when it names a rule that is not there', () => {
    const parsed = parseProfile({
      off: ['R00'],
      severities: { R14: 'fatal', R01: 'error' },
      deadlines: { township: '20-01' },
      limit: 1,
    });
    assert.ok(!parsed.ok);
    assert.deepEqual(
      parsed.problems.map(({ code, path }) => `${code} ${path}`),
      ['unknownKey /limit', 'unknownRule /off/0', 'notOneOf /severities/R14', 'badDay /deadlines/township'],
    );
    for (const problem of parsed.problems)
      assert.match(describeProblem(problem, en), new RegExp(problem.path));
    assert.ok(parseProfile({ off: ['R14'], deadlines: { township: '01-20' }, longestOverview: 3000 }).ok);
  });
});
