import type { ChartCatalogue } from '../chart-catalogue.js';

export const zhHansCharts: ChartCatalogue = {
  locale: 'zh-Hans',
  titles: {
    flow: '申请的来源与去向',
    outcomes: '申请办理结果',
    applicants: '谁在申请',
    published: '主动公开的信息',
  },
  groups: {
    in: '收到的申请',
    out: '办理去向',
    outcomes: '办理结果',
    applicants: '申请人',
    categories: '按类别',
    channels: '按渠道',
  },
  names: { received: '本年新收', carriedIn: '上年结转', carriedOut: '结转下年' },
  year: (year) => (year === null ? '（未写明年度）' : `${year} 年`),
  years: (first, last) => `${first}至 ${last}`,
  unnamed: '（未写明机关名称）',
  number: (number, approximate) => (approximate ? `约 ${number}` : number),
  remarked: (said, remark) => `${said}${remark && `（${remark}）`}`,
  list: (items) => items.join('、'),
  wholes: {
    in: (number) => `共有申请 ${number} 件`,
    applicants: (number) => `新收申请 ${number} 件`,
    categories: (number) => `公开信息 ${number} 条，按类别`,
  },
  sentence: (group, parts) => `${group}${parts && `：${parts}`}。`,
  report: (report, whole, most) =>
    `${report}${whole === undefined ? '办结件数不明' : `办结 ${whole} 件`}${most ? `，最多的是${most}` : ''}。`,
  says: (name, values) => `${name}：${values}`,
  inTurn: (said, reports) => `${said}，依次为${reports}`,
  unknown: '没有数据',
  parts: '图中各部分',
  table: '数据表',
  save: '存为图片',
};
