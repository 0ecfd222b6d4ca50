import type { ReadingNote, Report } from '../../src/index.js';
import { adding, saying, zeroReport, zeroTable } from '../../test/sample-report.js';
import type { Witnesses } from '../witness.js';

const { sections } = zeroReport();

const headed = (heading: string): Report => ({
  ...zeroReport(),
  sections: sections.map((section) => (section.id === 'issues' ? { ...section, heading } : section)),
});

const without = (table: keyof Report['tables'], row: string): Report => {
  const report = zeroReport();
  const { [row]: _, ...rows } = report.tables[table] ?? {};
  return { ...report, tables: { ...report.tables, [table]: rows } };
};

/** Any document leaves one. */
const inferred: ReadingNote = { code: 'inferred', values: { field: 'level', value: 'county' }, cells: [] };

const { disputes: _, ...twoTables } = zeroReport().tables;

const fiveAspects = '主动公开、依申请公开、政府信息管理、平台建设、监督保障都有加强。';

export const structure = {
  R01: {
    passing: { report: zeroReport() },
    failing: [
      { report: { ...zeroReport(), sections: sections.slice(0, -1) } },
      { report: { ...zeroReport(), sections: [...sections].reverse() } },
      {
        report: adding('存在的主要问题是更新不够及时。', {
          ...zeroReport(),
          sections: sections.filter(({ id }) => id !== 'issues'),
        }),
      },
    ],
  },
  R02: {
    passing: { report: headed('五、政府信息公开工作存在的主要问题及改进情况') },
    failing: [{ report: headed('5、存在的主要问题及改进情况') }],
  },
  R03: {
    passing: { report: saying('overview', fiveAspects) },
    failing: [{ report: saying('overview', fiveAspects.replace('政府信息管理、', '')) }],
  },
  R04: {
    passing: { report: saying('overview', `${fiveAspects}工作考核优秀，社会评议满意，无责任追究。`) },
    failing: [{ report: saying('overview', fiveAspects) }],
  },
  R05: {
    passing: { report: zeroReport() },
    failing: [{ report: { ...zeroReport(), tables: twoTables } }],
  },
  R06: {
    passing: { report: zeroReport(), options: { notes: [inferred] } },
    failing: [
      { report: without('proactive', 'fees') },
      {
        report: zeroReport(),
        options: {
          notes: [{ code: 'unknownColumn', values: { table: 'proactive', label: '备注' }, cells: [] }],
        },
      },
    ],
  },
  R07: {
    passing: { report: zeroReport(), options: { notes: [inferred] } },
    failing: [
      { report: without('requests', 'refused.administrativeEnquiry') },
      {
        report: zeroReport(),
        options: { notes: [{ code: 'unknownRow', values: { table: 'requests', label: '小计' }, cells: [] }] },
      },
    ],
  },
  R08: {
    passing: { report: zeroReport(), options: { notes: [inferred] } },
    failing: [{ report: without('disputes', 'litigation.afterReview') }],
  },
  R09: {
    passing: { report: zeroReport('2019', { year: 2020 }) },
    failing: [
      { report: zeroReport('2019', { year: 2022 }) },
      {
        report: zeroReport('2021', {
          mixed: { requests: '2019' },
          tables: { ...zeroReport().tables, requests: zeroTable('2019', 'requests') },
        }),
      },
    ],
  },
  R10: {
    passing: { report: zeroReport(), options: { notes: [inferred] } },
    failing: [
      {
        report: zeroReport(),
        options: {
          notes: [
            {
              code: 'otherWording',
              values: { table: 'requests', label: '2.其他法律行政法规禁止公开' },
              cells: [],
              source: '2.其他法律法规禁止公开',
            },
          ],
        },
      },
    ],
  },
  R11: {
    passing: {
      report: saying('issues', '存在的问题是部分栏目更新不够及时；改进措施是建立更新提醒，每月检查一次。'),
    },
    failing: [{ report: saying('issues', '无。') }, { report: saying('issues', '部分栏目更新不够及时。') }],
  },
  R12: {
    passing: { report: adding('全年主动公开政府信息12条。') },
    failing: [{ report: adding('具体表格如下：') }, { report: adding('全年主动公开政府信息××条。') }],
  },
  R13: {
    passing: { report: adding('全年公开信息 12 条。') },
    failing: [{ report: adding('全年公开信息  条。') }],
  },
  R14: {
    passing: { report: saying('other', '本年度未收取信息处理费。') },
    failing: [{ report: saying('other', '无其他需要报告的事项。') }],
  },
  R15: {
    passing: { report: zeroReport(), options: { notes: [inferred] } },
    failing: [
      {
        report: zeroReport(),
        options: { notes: [{ code: 'cornerMissing', values: { table: 'requests' }, cells: [] }] },
      },
    ],
  },
} as const satisfies Readonly<Record<string, Witnesses>>;
