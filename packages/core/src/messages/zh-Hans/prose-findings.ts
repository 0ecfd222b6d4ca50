import type { FindingOf } from '../../check/finding.js';
import type { StatedQuantity } from '../../facts/counted.js';
import type { Catalogue } from '../catalogue.js';
import type { Names } from '../names.js';

const quantities: Readonly<Record<StatedQuantity, string>> = {
  received: '收到的申请',
  carriedIn: '上年结转',
  carriedOut: '结转下年度',
  answered: '办理结果总计',
  granted: '予以公开',
  partiallyGranted: '部分公开',
  grantedOrPartially: '予以公开和部分公开',
  refused: '不予公开',
  unavailable: '无法提供',
  notProcessed: '不予处理',
  otherHandling: '其他处理',
  naturalPersons: '自然人申请',
  review: '行政复议',
  litigation: '行政诉讼',
  corrected: '结果纠正',
  normativeDocumentsMade: '本年制发的规范性文件',
  regulationsMade: '本年制定的规章',
};

type Stated = 'R53' | 'R54' | 'R55' | 'R56' | 'R57' | 'R58' | 'R59' | 'R65' | 'R66' | 'R67';

const stated = ({ values, expected = 0 }: FindingOf<Stated>, { number }: Names): string =>
  `文中${quantities[values.quantity]}为 ${number(values.stated)}，表中为 ${number(expected)}。`;

const sums = ({ values, expected = 0, actual = 0 }: FindingOf<'R62' | 'R63'>, { number }: Names): string =>
  values.open
    ? `列举各项之和为 ${number(actual)}，超过总数 ${number(expected)}。`
    : `列举各项之和为 ${number(actual)}，总数为 ${number(expected)}，相差 ${number(Math.abs(actual - expected))}。`;

const differs = ({ values }: FindingOf<'R68' | 'R69'>, { number }: Names): string =>
  `前后不一致：一处为 ${number(values.one)}，一处为 ${number(values.other)}。`;

/** Sentences on numbers in the prose. */
export const proseFindings: Pick<
  Catalogue['findings'],
  | 'R53'
  | 'R54'
  | 'R55'
  | 'R56'
  | 'R57'
  | 'R58'
  | 'R59'
  | 'R60'
  | 'R61'
  | 'R62'
  | 'R63'
  | 'R64'
  | 'R65'
  | 'R66'
  | 'R67'
  | 'R68'
  | 'R69'
> = {
  R53: stated,
  R54: stated,
  R55: stated,
  R56: stated,
  R57: stated,
  R58: stated,
  R59: stated,
  R60: ({ values }, { number }) => `${number(values.part)} 件与所写的 ${values.percent}% 对不上。`,
  R61: ({ values }, { number }) =>
    `今年 ${number(values.now)} 件、上年 ${number(values.before)} 件，与所写的 ${values.percent}% 对不上。`,
  R62: sums,
  R63: sums,
  R64: ({ values }) => `“${values.label}”在同一列举中出现了两次。`,
  R65: stated,
  R66: stated,
  R67: stated,
  R68: differs,
  R69: differs,
};
