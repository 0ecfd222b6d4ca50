import type { Locale } from '@disclosure-report/core';

/** What is said about a cell, in one language. */
export interface CellWords {
  readonly close: string;
  readonly meaning: string;
  readonly basis: (articles: string) => string;
  readonly listSeparator: string;
  readonly computedBy: Readonly<Record<'balance' | 'columnTotal' | 'rowTotal', string>>;
  readonly zeroTerms: (count: number) => string;
  readonly agrees: (value: string) => string;
  readonly differs: (computed: string, reported: string) => string;
  readonly cannotCompute: string;
  readonly countedIn: string;
  readonly stated: string;
  readonly showStatement: string;
  readonly provenance: string;
  readonly link: string;
}

const zhHans: CellWords = {
  close: '关闭',
  meaning: '含义',
  basis: (articles) => `依据《政府信息公开条例》${articles}。`,
  listSeparator: '、',
  computedBy: { balance: '按勾稽关系', columnTotal: '本列合计', rowTotal: '本行合计' },
  zeroTerms: (count) => `（另有 ${count} 项为 0）`,
  agrees: (value) => `＝ ${value}，与报告一致`,
  differs: (computed, reported) => `＝ ${computed}，报告写的是 ${reported}`,
  cannotCompute: '有数据空白，无法计算',
  countedIn: '计入',
  stated: '正文所述',
  showStatement: '在正文中查看',
  provenance: '出处',
  link: '本格链接',
};

const en: CellWords = {
  close: 'Close',
  meaning: 'Meaning',
  basis: (articles) => `Regulation on Open Government Information, ${articles}.`,
  listSeparator: ', ',
  computedBy: { balance: 'By the equation', columnTotal: 'Sum of the column', rowTotal: 'Sum of the row' },
  zeroTerms: (count) => `(and ${count} of 0)`,
  agrees: (value) => `= ${value}, as reported`,
  differs: (computed, reported) => `= ${computed}, reported is ${reported}`,
  cannotCompute: 'cannot be computed: figures are blank',
  countedIn: 'Counted in',
  stated: 'Said in the text',
  showStatement: 'Show in the text',
  provenance: 'Source',
  link: 'Link to this cell',
};

export const cellWords: Readonly<Record<Locale, CellWords>> = { 'zh-Hans': zhHans, en };
