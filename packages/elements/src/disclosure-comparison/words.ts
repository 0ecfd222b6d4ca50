import type { ComparedBy, GlanceMeasure, GridGap, Locale } from '@disclosure-report/core';

/** What a comparison says beside the form's own words, in one language. */
export interface ComparisonWords {
  readonly figures: string;
  readonly glance: string;
  readonly measures: Readonly<Record<GlanceMeasure, string>>;
  /** The header of the first column. */
  readonly heads: Readonly<Record<ComparedBy, string>>;
  /** `null` where a report does not say. */
  readonly year: (year: number | null) => string;
  readonly unnamed: string;
  readonly several: (bodies: number) => string;
  readonly caption: (who: string, what: string) => string;
  readonly change: (from: string, to: string) => string;
  readonly rate: string;
  readonly more: string;
  readonly fewer: string;
  readonly same: string;
  readonly points: (points: string) => string;
  readonly subTotal: string;
  /** What stands in a cell without a number. */
  readonly gaps: Readonly<Record<GridGap, string>>;
  /** What is said of it below the table, where the cell does not say enough. */
  readonly explained: Readonly<Record<'cellsBlank' | 'tableMissing' | 'notComparable', string>>;
  readonly subTotals: string;
  readonly sorted: Readonly<Record<'ascending' | 'descending', (column: string) => string>>;
  readonly unsorted: string;
}

const zhHans: ComparisonWords = {
  figures: '比较内容',
  glance: '主要数据',
  measures: {
    received: '收到申请',
    receivedNew: '本年新收',
    carriedIn: '上年结转',
    answered: '已办结',
    'answered.share': '办结占收到',
    granted: '全部或部分公开',
    'granted.share': '公开占办结',
    carriedOut: '结转下年',
    disputes: '复议与诉讼',
    corrected: '其中被纠正',
  },
  heads: { years: '项目', bodies: '机关' },
  year: (year) => (year === null ? '未写明年度' : `${year}\u00a0年`),
  unnamed: '未写明机关名称',
  several: (bodies) => `${bodies} 个机关`,
  caption: (who, what) => `${who}：${what}`,
  change: (from, to) => `${to}比 ${from}`,
  rate: '增减幅度',
  more: '增',
  fewer: '减',
  same: '持平',
  points: (points) => `${points} 个百分点`,
  subTotal: '小计',
  gaps: {
    cellsBlank: '空白',
    tableMissing: '缺表',
    notComparable: '不可比',
    noWhole: '不适用',
    sideUnknown: '无法比较',
    pointsOnly: '不适用',
  },
  explained: {
    cellsBlank: '空白：报告中没有填写，不当作 0。',
    tableMissing: '缺表：报告中没有这张表，或没能读出。',
    notComparable: '不可比：2019 版与 2021 版格式的统计口径不同，不作比较。',
  },
  subTotals: '小计由本页相加得出，报告的表格中没有这一行。',
  sorted: {
    ascending: (column) => `已按“${column}”从小到大排列`,
    descending: (column) => `已按“${column}”从大到小排列`,
  },
  unsorted: '已恢复原来的顺序',
};

const en: ComparisonWords = {
  figures: 'Compare',
  glance: 'Main figures',
  measures: {
    received: 'Requests received',
    receivedNew: 'New',
    carriedIn: 'Carried in',
    answered: 'Answered',
    'answered.share': 'Answered, of received',
    granted: 'Granted in full or part',
    'granted.share': 'Granted, of answered',
    carriedOut: 'Carried over',
    disputes: 'Reviews and lawsuits',
    corrected: 'Of these corrected',
  },
  heads: { years: 'Item', bodies: 'Body' },
  year: (year) => (year === null ? 'Year not stated' : String(year)),
  unnamed: 'Body not stated',
  several: (bodies) => `${bodies} bodies`,
  caption: (who, what) => `${who}: ${what}`,
  change: (from, to) => `${to} against ${from}`,
  rate: 'Change in percent',
  more: 'up',
  fewer: 'down',
  same: 'same',
  points: (points) => `${points} points`,
  subTotal: 'sub-total',
  gaps: {
    cellsBlank: 'blank',
    tableMissing: 'no table',
    notComparable: 'not comparable',
    noWhole: 'n/a',
    sideUnknown: 'not known',
    pointsOnly: 'n/a',
  },
  explained: {
    cellsBlank: 'Blank: not filled in, which is not 0.',
    tableMissing: 'No table: the report has no such table, or it could not be read.',
    notComparable: 'Not comparable: the forms of 2019 and 2021 count it differently.',
  },
  subTotals: 'Sub-totals are added up here; the tables of the reports have no such row.',
  sorted: {
    ascending: (column) => `Sorted by “${column}”, lowest first`,
    descending: (column) => `Sorted by “${column}”, highest first`,
  },
  unsorted: 'Back in the original order',
};

/** Both languages: they are loaded with the element, not with every page. */
export const comparisonWords: Readonly<Record<Locale, ComparisonWords>> = { 'zh-Hans': zhHans, en };
