import { OnDemand } from '../shared/on-demand.js';
import type { Language } from './language.js';
import type { Words } from './words.js';

const words: Words = {
  kicker: '政府信息公开工作年度报告',
  title: (name, year) =>
    [name ?? '（未写明机关名称）', year === null ? '（未写明年度）' : `${year} 年`].join(' '),
  form: (id) => `${id} 版格式`,
  mixedForm: (table, id) => `${table}用 ${id} 版格式`,
  period: (year) => `统计期限 ${year}-01-01 至 ${year}-12-31`,
  published: (date) => `${date} 发布`,
  source: '原文',
  sourceFile: (name) => `来源：${name}`,

  received: '收到申请',
  receivedParts: (received, carriedIn) => `新收 ${received}，上年结转 ${carriedIn}`,
  answered: '已办结',
  ofReceived: (percent) => `占收到的 ${percent}`,
  granted: '全部或部分公开',
  ofAnswered: (percent) => `占办结的 ${percent}`,
  carriedOut: '结转下年',
  disputes: '复议与诉讼',
  corrected: (count) => `被纠正 ${count}`,
  unknownTable: (table) => `没有${table}的数据`,
  unknownCells: (table) => `${table}有空白`,

  checks: '勾稽核对',
  identities: ({ total, holding, failing, notAssessable }) => {
    if (notAssessable === total) return `${total} 项勾稽关系都因数据空白无法核对`;
    const blank = notAssessable > 0 ? `，另有 ${notAssessable} 项因数据空白无法核对` : '';
    if (failing > 0) return `${total} 项勾稽关系中有 ${failing} 项不成立${blank}`;
    return notAssessable > 0
      ? `${total} 项勾稽关系中 ${holding} 项成立${blank}`
      : `${total} 项勾稽关系全部成立`;
  },
  checkingMore: '先核对了勾稽关系，其余规则正在载入。',
  severities: { error: '错误', warning: '警告', information: '提示' },

  column: '显示的列',
  pathSeparator: '—',

  blank: '空白',
  missingCell: '缺项',
  tableMissing: (table) => `报告中没有${table}。`,
  tableUnread: (table) => `报告中有${table}，但没能读出其中的数字。`,
  sectionMissing: '报告中没有这一部分。',
  imageElsewhere: (alternative) => `图片${alternative ? `：${alternative}` : ''}`,

  loading: '正在读取报告…',
  empty: '没有可以显示的报告。',
  retry: '重试',
  failed: '报告没能显示',
  network: '连接不上，可能是网络中断，或对方网站不允许读取。',
  status: (code) => (code === 404 ? '地址上没有这个文件（404）。' : `服务器答复 ${code}。`),
  notReport: '地址上的文件既不是报告数据，也不是可以读取的网页。',
  noTables: '网页里没有找到年度报告的表格。',
  invalid: (count) => `报告数据有 ${count} 处不合规定：`,
};

export const zhHans: Language = {
  locale: 'zh-Hans',
  words,
  everything: new OnDemand(async () => (await import('@disclosure-report/core/messages/zh-Hans.js')).zhHans),
};
