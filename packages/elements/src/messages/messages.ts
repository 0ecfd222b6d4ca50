import type { Locale, Severity } from '@disclosure-report/core';

/** Counts of the equations the form prints. */
export interface IdentityCounts {
  readonly total: number;
  readonly holding: number;
  readonly failing: number;
  readonly notAssessable: number;
}

/** Every word the elements add to a report, in one language. */
export interface Messages {
  readonly kicker: string;
  /** `null` where the report does not say. */
  readonly title: (name: string | null, year: number | null) => string;
  readonly form: (id: string) => string;
  readonly mixedForm: (table: string, id: string) => string;
  readonly period: (year: number) => string;
  readonly published: (date: string) => string;
  readonly source: string;
  readonly sourceFile: (name: string) => string;

  readonly received: string;
  readonly receivedParts: (received: string, carriedIn: string) => string;
  readonly answered: string;
  readonly ofReceived: (percent: string) => string;
  readonly granted: string;
  readonly ofAnswered: (percent: string) => string;
  readonly carriedOut: string;
  readonly disputes: string;
  readonly corrected: (count: string) => string;
  readonly unknownTable: (table: string) => string;
  readonly unknownCells: (table: string) => string;

  readonly checks: string;
  readonly identities: (counts: IdentityCounts) => string;
  readonly otherFindings: (count: number) => string;
  readonly defects: (count: number) => string;
  readonly showCell: string;
  readonly showCells: string;
  /** Names a finding's link apart from the others for those who do not see where it stands. */
  readonly showCellsOf: (label: string, finding: string) => string;
  readonly moreFindings: (count: number) => string;
  readonly notAssessable: (count: number) => string;
  readonly readingNotes: (count: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;

  readonly blank: string;
  readonly missingCell: string;
  readonly tableMissing: (table: string) => string;
  readonly tableUnread: (table: string) => string;
  readonly sectionMissing: string;
  readonly imageElsewhere: (alternative: string) => string;

  readonly loading: string;
  readonly empty: string;
  readonly retry: string;
  readonly failed: string;
  readonly network: string;
  readonly status: (code: number) => string;
  readonly notReport: string;
  readonly noTables: string;
  readonly invalid: (count: number) => string;
}

const zhHans: Messages = {
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
  otherFindings: (count) => `另有 ${count} 处需要核对`,
  defects: (count) => `有 ${count} 条规则运行出错，没有核对`,
  showCell: '查看',
  showCells: '查看两边',
  showCellsOf: (label, finding) => `${label}：${finding}`,
  moreFindings: (count) => `其余 ${count} 处`,
  notAssessable: (count) => `${count} 处因缺少数据未能核对`,
  readingNotes: (count) => `读取原文时的 ${count} 处说明`,
  severities: { error: '错误', warning: '警告', information: '提示' },

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

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const en: Messages = {
  kicker: 'Annual report on open government information',
  title: (name, year) => [name ?? '(body not stated)', year ?? '(year not stated)'].join(' '),
  form: (id) => `${id} form`,
  mixedForm: (table, id) => `${table} on the ${id} form`,
  period: (year) => `period ${year}-01-01 to ${year}-12-31`,
  published: (date) => `published ${date}`,
  source: 'Original',
  sourceFile: (name) => `Source: ${name}`,

  received: 'Requests received',
  receivedParts: (received, carriedIn) => `${received} new, ${carriedIn} carried in`,
  answered: 'Answered',
  ofReceived: (percent) => `${percent} of those received`,
  granted: 'Granted in full or part',
  ofAnswered: (percent) => `${percent} of those answered`,
  carriedOut: 'Carried over',
  disputes: 'Reviews and lawsuits',
  corrected: (count) => `${count} corrected`,
  unknownTable: (table) => `No data of ${table.toLowerCase()}`,
  unknownCells: (table) => `${table} has blanks`,

  checks: 'Do the figures add up?',
  identities: ({ total, holding, failing, notAssessable }) => {
    if (notAssessable === total) return `None of the ${total} equations can be checked: figures are blank`;
    const blank = notAssessable > 0 ? `; ${notAssessable} cannot be checked because figures are blank` : '';
    if (failing > 0)
      return `${failing} of ${total} equations ${failing === 1 ? 'does' : 'do'} not hold${blank}`;
    return notAssessable > 0
      ? `${holding} of ${total} equations hold${blank}`
      : `All ${total} equations hold`;
  },
  otherFindings: (count) => `${counted(count, 'other point')} to look at`,
  defects: (count) => `${counted(count, 'rule')} failed to run and checked nothing`,
  showCell: 'Show',
  showCells: 'Show both sides',
  showCellsOf: (label, finding) => `${label}: ${finding}`,
  moreFindings: (count) => counted(count, 'more point'),
  notAssessable: (count) => `${counted(count, 'check')} not possible for want of data`,
  readingNotes: (count) => `${counted(count, 'remark')} on how the original was read`,
  severities: { error: 'Error', warning: 'Warning', information: 'Note' },

  blank: 'blank',
  missingCell: 'missing',
  tableMissing: (table) => `The report has no ${table.toLowerCase()}.`,
  tableUnread: (table) => `The report has ${table.toLowerCase()}, but its figures could not be read.`,
  sectionMissing: 'The report has no such section.',
  imageElsewhere: (alternative) => `Image${alternative ? `: ${alternative}` : ''}`,

  loading: 'Reading the report…',
  empty: 'There is no report to show.',
  retry: 'Try again',
  failed: 'The report cannot be shown',
  network: 'No connection: the network is down, or the other site does not allow reading.',
  status: (code) =>
    code === 404 ? 'There is no such file at the address (404).' : `The server answered ${code}.`,
  notReport: 'The file at the address is neither report data nor a page that can be read.',
  noTables: 'The page has no annual report tables.',
  invalid: (count) => `${counted(count, 'thing')} wrong with the report data:`,
};

export const messages: Readonly<Record<Locale, Messages>> = { 'zh-Hans': zhHans, en };
