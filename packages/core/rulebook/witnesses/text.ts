import { adding, zeroReport } from '../../test/sample-report.js';
import type { Report } from '../../src/index.js';
import type { Witnesses } from '../witness.js';

const titled = (title: string): Report => zeroReport('2021', { title });

const stating = (text: string): Report => zeroReport('2021', { preface: [{ type: 'paragraph', text }] });

/** Long enough to be compared. */
const longOverview = (count: string, report?: Report): Report =>
  adding(
    `全年主动公开政府信息${count}条，${Array.from(
      { length: 30 },
      (_, index) => `第${index + 1}项工作围绕群众关心的领域展开`,
    ).join('，')}。`,
    report,
  );

const ownWords = longOverview('120');
const othersWords = '统筹政务公开各项任务，结合实际细化措施，压实责任，推动公开与业务融合。';
const peer = (report: Report): Report => ({ ...report, body: { name: '白鹭镇人民政府', level: 'township' } });
const town = peer(zeroReport());

const short = { profile: { longestOverview: 10 } };
const long = { profile: { longestOverview: 500 } };

export const text = {
  R70: {
    passing: { report: titled('清溪县人民政府2021年政府信息公开工作年度报告') },
    failing: [{ report: titled('清溪县人民政府2021年度政府信息公开工作年度报告') }],
  },
  R71: {
    passing: { report: stating('本报告所列数据的统计期限为2021年1月1日至2021年12月31日。') },
    failing: [
      { report: stating('本报告所列数据的统计期限为2020年1月1日至2020年12月31日。') },
      { report: titled('清溪县人民政府2022年政府信息公开工作年度报告') },
    ],
  },
  R72: {
    passing: {
      report: ownWords,
      options: { previous: adding(othersWords.repeat(8), zeroReport('2021', { year: 2020 })) },
    },
    failing: [
      { report: ownWords, options: { previous: longOverview('98', zeroReport('2021', { year: 2020 })) } },
    ],
  },
  R73: {
    passing: { report: ownWords, options: { peers: [peer(adding(othersWords.repeat(8)))] } },
    failing: [{ report: ownWords, options: { peers: [peer(longOverview('98'))] } }],
  },
  R74: {
    passing: { report: adding('我镇高度重视公开工作。', town) },
    failing: [{ report: adding('我乡高度重视公开工作。', town) }],
  },
  R76: {
    passing: { report: adding('坚持“以公开为常态、不公开为例外”。') },
    failing: [{ report: adding('坚持“以公开为原则、不公开为例外”。') }],
  },
  R77: {
    passing: { report: adding('2021年，共公开信息300条。') },
    failing: [{ report: adding('2020年，共公开信息300条。') }],
  },
  R78: {
    passing: { report: adding('按照国办公开办函〔2021〕30号和国务院令第711号要求。') },
    failing: [
      { report: adding('根据国务院令第492号编制。') },
      { report: adding('按照国办公开办函[2021]30号要求。') },
    ],
  },
  R79: {
    passing: { report: adding('联系电话0500-12345678。') },
    failing: [
      { report: adding('联系人手机13800138000。') },
      { report: adding('申请人11010519491231002X来函。') },
    ],
  },
  R80: {
    passing: { report: zeroReport(), options: long },
    failing: [{ report: zeroReport(), options: short }],
  },
} as const satisfies Readonly<Record<string, Witnesses>>;
