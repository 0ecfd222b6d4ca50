import { amount } from './amount.js';
import { clausesOf, factFrom, leadingTo, noneIn, type Fact, type ReadSentence } from './fact.js';
import { isOfOtherYear } from './scope.js';

const stop = '[^，,。；;！？\\d]';

const yuan = amount('亿元|万元|元');

/** 信息处理费; 行政事业性收费 and the prices of copies are other money. */
const fees: readonly RegExp[] = [
  new RegExp(
    `(?<!应|每件|标准)(?:收取|收缴|征收)(?!.{0,20}(?:事业性|标准|按件|按量|每))${stop}{0,12}(?:处理费|检索费|(?<=信息公开|依申请公开|申请公开|收取|收取的?)(?:费用|收费))(?:用|共计|共|合计|总计|为|人民币)*${yuan}`,
  ),
  new RegExp(`(?<!${stop}{0,12}(?:应收|每))处理费(?:共计|共|合计|总计|为|收取|收入|用)*${yuan}`),
];

const noFee =
  /(?:未|没有|无)(?:向[^，。；]{1,12})?(?:收取|产生|发生|收缴|征收)(?![^，。；\d]{0,14}(?:检索|复制|邮寄|逾期))[^，。；\d]{0,14}(?:费|收费)/;

const responsible = '(?:责任追究|追究责任|问责|追责)';
const noAccountability = new RegExp(`(?:未|没有|无)(?:发生|出现|有|存在|产生)?${stop}{0,24}${responsible}`);
const people = amount('人次|件|起|例|人|次');
const accountability: readonly RegExp[] = [
  new RegExp(`${responsible}(?:情况|案件|事件|的|共|为)*${people}`),
  new RegExp(`(?:被|受到|予以)${responsible}${stop}{0,6}${people}`),
];

/** The first of the expressions' numbers in each clause of the report's year. */
const firstIn = (read: ReadSentence, expressions: readonly RegExp[], year: number | null): readonly Fact[] =>
  clausesOf(read.plain.text, /[，,；;：:（）()]/g).flatMap((clause) => {
    for (const expression of expressions) {
      const match = expression.exec(clause.text);
      if (!match) continue;
      const isOther = isOfOtherYear(leadingTo(read, clause.start + clause.text.length), year);
      return isOther ? [] : [factFrom(read, clause, match)];
    }
    return [];
  });

export const feesIn = (read: ReadSentence, year: number | null): readonly Fact[] => {
  if (!read.plain.text.includes('费')) return [];
  const stated = firstIn(read, fees, year);
  const isNone = stated.length === 0 && noFee.test(read.plain.text);
  return isNone && !isOfOtherYear(read.plain.text, year) ? [noneIn(read, '元')] : stated;
};

export const accountabilityIn = (read: ReadSentence, year: number | null): readonly Fact[] => {
  if (!read.plain.text.includes('责')) return [];
  const stated = firstIn(read, accountability, year);
  return stated.length === 0 && noAccountability.test(read.plain.text) ? [noneIn(read, '件')] : stated;
};
