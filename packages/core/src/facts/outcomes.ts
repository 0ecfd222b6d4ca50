import { sentencesOf } from '../report/prose.js';
import type { Report } from '../report/report.js';
import { amount, amountOf, withPlainNumbers, type Amount } from './amount.js';

export type OutcomeKind =
  | 'granted'
  | 'partiallyGranted'
  | 'grantedOrPartially'
  | 'refused'
  | 'unavailable'
  | 'notProcessed'
  | 'otherHandling'
  | 'naturalPersons'
  | 'review'
  | 'litigation'
  | 'corrected'
  | 'normativeDocumentsMade'
  | 'regulationsMade';

/** An outcome of requests, a dispute, or a document made, that the prose of the overview states in numbers. */
export interface OutcomeFact extends Amount {
  readonly kind: OutcomeKind;
  /** The share given right after the number, in percent, and its decimals. */
  readonly share?: { readonly percent: number; readonly decimals: number };
  readonly sentence: string;
}

const number = amount('件|宗|起');
const share = '(?:[，,]?(?:约)?占(?:[^，,。；;\\d]{0,8})?(\\d+(?:\\.(\\d+))?)[%％])?';

/** Each with the number right behind the words: anything between them could change what is counted. */
const said = (words: string): RegExp =>
  new RegExp(`${words}(?:的|申请|案件|答复|共|有|为)*${number}${share}`);

const expressions: readonly (readonly [OutcomeKind, RegExp])[] = [
  ['grantedOrPartially', said('予以公开(?:和|及|或|、|以及)(?:予以)?部分公开')],
  ['partiallyGranted', said('(?<!和|及|或|、|以及)(?:予以)?部分公开')],
  ['refused', said('不予公开')],
  ['granted', said('(?<!不)(?:予以|同意)公开')],
  ['unavailable', said('无法提供')],
  ['notProcessed', said('不予处理')],
  ['otherHandling', said('其他处理')],
  ['naturalPersons', said('自然人(?:提出|提交)?')],
  ['corrected', said('(?:被纠正|被纠错|结果纠正|败诉)')],
  ['review', said('行政复议')],
  ['litigation', said('(?<!复议(?:和|及|、))(?:行政)?诉讼')],
  ['normativeDocumentsMade', said('(?:制发|制定|出台|印发)(?:行政)?规范性文件')],
  ['regulationsMade', said('(?:制定|出台)(?:政府)?规章')],
];

/** Another year, another stretch of time, or only a part of the requests. */
const elsewhere =
  /同比|相比|较上年|比上年|较去年|比去年|去年|上年[^度结]|累计|以来|近[两三四五]年|平均|通过[^，。]{0,12}(?:网络|信函|邮寄|当面|平台)/;

/** Outcomes and disputes the overview states in numbers. Only what stands right beside its number is taken. */
export const outcomesIn = (report: Report): readonly OutcomeFact[] =>
  sentencesOf(report)
    .filter(({ section }) => section === 'overview')
    .flatMap(({ text }) => {
      const plain = withPlainNumbers(text);
      const found: OutcomeFact[] = [];
      // Semicolons and full-width brackets part matters; commas do not part a number from its share.
      for (const clause of plain.split(/[；;（）()]|(?<!%|％)[，,](?!占)/)) {
        if (elsewhere.test(clause)) continue;
        const [kind, match] = firstMatch(clause) ?? [];
        if (!kind || !match) continue;
        const [, ...groups] = match;
        const [percent, decimals = ''] = groups.slice(6);
        found.push({
          kind,
          ...amountOf(groups),
          ...(percent !== undefined && { share: { percent: Number(percent), decimals: decimals.length } }),
          sentence: text,
        });
      }
      return found;
    });

const firstMatch = (clause: string): readonly [OutcomeKind, RegExpExecArray] | undefined => {
  for (const [kind, expression] of expressions) {
    const match = expression.exec(clause);
    if (match) return [kind, match];
  }
  return undefined;
};
