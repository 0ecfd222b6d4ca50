import { leadingTo, type Clause, type ReadSentence } from './fact.js';

/** Comparisons, averages, other stretches of time and single ways of asking: no number of them is the year's. */
const elsewhere =
  /同比|同期|相比|较上年|比上年|较去年|比去年|(?<!全年|本年|年度)累计|以来|近[两三四五]年|平均|季度|[上下]半年|(?<!至1?)\d月(?!1日)|日均|月均|名义|计划|预计|拟|[多少增减](?:收到|受理|答复|办结)|通过[^，。]{0,12}(?:网络|信函|邮寄|当面|平台|现场|邮件)|本级/;

/** A year, or words for this one or another; what a number is compared with, and the year of a law, are none. */
const times =
  /(?<![较比与同和])(?:(20\d{2})年(?!新?(?:修订|公布|印发|施行|实施|出台|制定))|(去年|上年度?(?!度|结转|转入|转结)|上一年度?(?!度|结转|转入|转结)|前年|往年|历年)|(今年|本年|当年|年内|(?<!20\d{2}年)全年))/g;

/** Whether what stands before a number speaks last of a year that is not the report's. */
export const isOfOtherYear = (before: string, year: number | null): boolean => {
  const marks = Array.from(before.matchAll(times));
  const [, stated, other] = marks[marks.length - 1] ?? [];
  if (other !== undefined) return true;
  return stated !== undefined && year !== null && Number(stated) !== year;
};

/** What else is answered, received and finished. */
const otherMatter =
  '建议|提案|热线|信访|留言|来信|来电|工单|咨询|投诉|举报|问政|信箱|许可|审批|处罚|复议|诉讼|应诉|问题|诉求';
const otherMatters = new RegExp(otherMatter, 'g');
const requests = new RegExp(`(?<!(?:${otherMatter})(?:类|事项)?)申请`, 'g');

const lastPlace = (text: string, expression: RegExp): number => {
  const matches = Array.from(text.matchAll(expression));
  return matches[matches.length - 1]?.index ?? -1;
};

/** Whether what stands before a number speaks last of other matters than requests. */
export const isOfOtherMatters = (before: string): boolean =>
  lastPlace(before, otherMatters) > lastPlace(before, requests);

/** A body right before the verb. */
const subject =
  /([\p{Script=Han}]{1,12}(?:局|委|委员会|厅|办|办公室|中心|街道|乡|镇|所|公司))(?:共|总共|一共|累计)*$/u;

/** Whether the words before a verb name a body other than the reporting one. */
const isOfOtherBody = (words: string, name: string | null): boolean => {
  const [, said] = subject.exec(words) ?? [];
  if (said === undefined || name === null || /[我本][^我本]{0,4}$/.test(said)) return false;
  // What stands before the name runs into it; its end tells bodies apart.
  return !name.replace('人民政府', '政府').includes(said.slice(-3));
};

/** Whose reports' numbers are asked for. */
export interface Reporting {
  readonly year: number | null;
  readonly name: string | null;
}

/** Whether a number in a clause is about another time, another body, or only a part of what the tables count. */
export const isElsewhere = (
  read: ReadSentence,
  clause: Clause,
  match: RegExpMatchArray,
  { year, name }: Reporting,
): boolean => {
  const place = match.index ?? 0;
  return (
    elsewhere.test(clause.text) ||
    isOfOtherYear(leadingTo(read, clause.start + place), year) ||
    isOfOtherBody(clause.text.slice(0, place), name)
  );
};
