import type { Locale, Quantity } from '../src/index.js';

/** Whatever the formbook says beside what the forms themselves say. */
export interface FormbookWords {
  readonly title: string;
  readonly introduction: string;
  readonly contents: string;
  readonly example: string;
  readonly places: {
    readonly cell: string;
    readonly data: string;
    readonly link: string;
    readonly group: string;
  };
  readonly years: (first: number, last: number | undefined) => string;
  readonly extent: (cells: number, equations: number) => string;
  readonly rows: string;
  readonly columns: string;
  readonly sums: string;
  readonly key: string;
  readonly label: string;
  readonly basis: string;
  readonly meaning: string;
  readonly section: string;
  readonly path: string;
  readonly corner: string;
  readonly printedAcross: string;
  /** What a line holds that is no plain count. */
  readonly quantities: Readonly<Record<Exclude<Quantity, 'count'>, string>>;
  readonly countedIn: (total: string) => string;
  readonly sumOf: (parts: number) => string;
  readonly balanced: string;
  readonly inColumns: (count: number) => string;
  readonly inRows: (count: number) => string;
  readonly inThese: (labels: readonly string[]) => string;
  readonly colon: string;
  readonly separator: string;
}

const en: FormbookWords = {
  title: 'The forms, line by line',
  introduction:
    'Look up what a form prints, and find its key, the sums it enters, and the article of the Regulation on Open Government Information (State Council Order No. 711) it rests on. A cell holds a whole number of 0 or more unless something else is said. Labels are the form’s own; the English is ours.',
  contents: 'Contents',
  example: 'How to name',
  places: {
    cell: 'a cell: table/row/column',
    data: 'in the data of a report',
    link: 'after the address of a page that shows it',
    group: 'the sum of a group of rows, which the form does not print',
  },
  years: (first, last) =>
    last === undefined ? `report years from ${first}` : `report years ${first}–${last}`,
  extent: (cells, equations) => `${cells} cells, ${equations === 0 ? 'no' : equations} sums`,
  rows: 'Rows',
  columns: 'Columns',
  sums: 'Sums',
  key: 'Key',
  label: 'Label',
  basis: 'Article',
  meaning: 'Meaning',
  section: 'Section',
  path: 'Data',
  corner: 'Printed in the corner',
  printedAcross: 'Printed as one line of cells: the rows are the upper headers of its columns.',
  quantities: {
    change: 'a whole number, with its sign',
    fee: 'in 10,000 yuan, 0 or more, with decimals',
    money: '0 or more, with decimals; the form prints no unit',
  },
  countedIn: (total) => `counts towards ${total}`,
  sumOf: (parts) => `sum of ${parts}`,
  balanced: 'one side of the balance',
  inColumns: (count) => `In each of the ${count} columns`,
  inRows: (count) => `In each of the ${count} rows`,
  inThese: (labels) => `In ${labels.join(' and in ')}`,
  colon: ': ',
  separator: '; ',
};

const zhHans: FormbookWords = {
  title: '表样逐项说明',
  introduction:
    '按表上印的名称，查它的键、参加哪些加总，以及依据《政府信息公开条例》（国务院令第711号）的哪一条。没有另外说明的单元格填不小于 0 的整数。名称照录表样，英文为本项目所译。',
  contents: '目录',
  example: '怎样指称',
  places: {
    cell: '单元格：表/行/列',
    data: '在报告数据中',
    link: '接在展示报告的网页地址之后',
    group: '一组行之和，表样上没有印出',
  },
  years: (first, last) => (last === undefined ? `${first} 年度起` : `${first}—${last} 年度`),
  extent: (cells, equations) =>
    `${cells} 个单元格，${equations === 0 ? '没有加总关系' : `${equations} 项加总关系`}`,
  rows: '行',
  columns: '列',
  sums: '加总关系',
  key: '键',
  label: '名称',
  basis: '条款',
  meaning: '说明',
  section: '部分',
  path: '数据',
  corner: '左上角印有',
  printedAcross: '印成一行单元格：这里的行，在表样上是各列的上层表头。',
  quantities: {
    change: '整数，带正负号',
    fee: '单位为万元，不小于 0，可有小数',
    money: '不小于 0，可有小数，表样没有印单位',
  },
  countedIn: (total) => `计入${total}`,
  sumOf: (parts) => `${parts} 项之和`,
  balanced: '勾稽关系的一边',
  inColumns: (count) => `${count} 列各自`,
  inRows: (count) => `${count} 行各自`,
  inThese: (labels) => labels.join('、'),
  colon: '：',
  separator: '；',
};

export const formbookWords: Readonly<Record<Locale, FormbookWords>> = { 'zh-Hans': zhHans, en };
