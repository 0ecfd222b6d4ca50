import { amount, mayHaveAmount } from './amount.js';
import { clausesOf, factFrom, leadingTo, noneIn, type Fact, type ReadSentence } from './fact.js';
import { isElsewhere, isOfOtherMatters, type Reporting } from './scope.js';

/** What prose and tables both count. */
export type StatedQuantity =
  | 'received'
  | 'carriedIn'
  | 'carriedOut'
  | 'answered'
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

/** A number of requests, outcomes, disputes, or documents made. */
export interface CountedFact extends Fact {
  readonly quantity: StatedQuantity;
  /** The share given right after the number, in percent, and its decimals. */
  readonly share?: { readonly percent: number; readonly decimals: number };
  /** Said of some of the reasons only: 因…无法提供. */
  readonly narrowed?: boolean;
}

/** What must or must not stand around a number besides the words for it. */
type Condition = (surroundings: {
  /** The words of the clause before those for the quantity. */
  readonly words: string;
  readonly clause: string;
  /** What stands before the clause in its block, and in its sentence. */
  readonly block: string;
  readonly sentence: string;
}) => boolean;

const stop = '[^，,。；;！？\\d]';
const number = amount('件|条|宗|份|个|例|次');
const outcome = amount('件|宗|起');

/** Of all: 占总数的32.9%, 占已办结申请的32.9%. A share of something else has other characters before its number. */
const share =
  '(?:[，,]?占[申请答复办结理受收到已所有全部年总数量计件比例的为]{0,12}(\\d+(?:\\.(\\d+))?)[%％])?';

/** Words between a verb and 申请 that leave it a request for government information. */
const anyRequest =
  '(?:政府|政务|信息|依法|依|申请|公开|各类|各种|各|有效|全部|公民|群众|社会|公众|法人|其[他它]|组织|提交|提出|要求|获取|关于|相关|有关|任何|的|来自|和|及|或者?|与|、|共|了)*';

const isWhole: Condition = ({ words, sentence }) => !(sentence + words).includes('其中');

const requestsAlone: Condition = ({ words, block, sentence, clause }) =>
  !isOfOtherMatters(block + sentence + words) && !/延期|逾期|超期|提前/.test(clause);

/** 予以公开 of what was not asked for, or of other papers. */
const onRequest: Condition = ({ words, sentence }) =>
  !/主动|审查|属性|建议|提案|规范性文件/.test(words + sentence);

/** 行政复议 is also what governments do for others; 办理 and the like speak of that unless disclosure is named. */
const overDisclosure: Condition = ({ clause }) =>
  !/复议后|直接/.test(clause) &&
  (/信息公开|依申请/.test(clause) || !/收到|受理|审理|办理|办结|审结|公开|发布|公布|出庭/.test(clause));

const wasMade: Condition = ({ clause }) => !/公开|发布|废止|清理|审查|备案|解读/.test(clause);

/** Each with the number right behind the words: anything between them could change what is counted. */
const said = (words: string): string =>
  `${words}(?:的|申请|案件|答复|共计|共|有|为|数量|数)*${outcome}${share}`;

/** Several outcomes under one number are none of them. */
const single = '(?<!(?:公开|提供|处理)(?:的)?(?:和|及|或|、|以及|与)(?:予以)?)';

const expressions: readonly (readonly [StatedQuantity, string, Condition])[] = [
  [
    'received',
    `(?<!未|没有|上年)(?:收到|新收|收悉|接收|受理)(?!的)${anyRequest}申请(?:政府)?(?:信息)?(?:公开)?(?:事项)?(?:共计|共|总计|合计|数量|总量|为|有)*${number}`,
    isWhole,
  ],
  ['received', `(?<!未|没有)(?:收到|新收|受理)${number}(?:政府信息|信息)?(?:依申请公开|公开)?申请`, isWhole],
  [
    'carriedIn',
    `(?:上年度?|上一年度?)(?:结转|转入|转结)(?:的|至本年度?|办理|继续办理|政府信息|公开|信息|申请|数量|为|有|共)*${number}`,
    requestsAlone,
  ],
  [
    'carriedOut',
    `结?转(?:至|到|入)?下一?年度?(?:继续|办理|答复|处理|的|申请|有|为|共)*${number}`,
    requestsAlone,
  ],
  [
    'carriedOut',
    `${number}(?:申请|将|已|依法)*(?:按照?${stop}{0,12})?(?:结转|顺延|转)(?:至|到|入)?下一?年度?`,
    requestsAlone,
  ],
  [
    'answered',
    `(?<!未|公开)(?:答复|办结|办理完毕|办理完结)(?:了|政府信息公开申请|申请|共计|共)*${number}`,
    (around) => requestsAlone(around) && isWhole(around),
  ],
  ['grantedOrPartially', said('予以公开(?:和|及|或|、|以及)(?:予以)?部分公开'), onRequest],
  ['partiallyGranted', said('(?<!公开(?:和|及|或|、|以及|与)(?:予以)?)(?:予以)?部分公开'), onRequest],
  ['refused', said(`${single}不予公开`), onRequest],
  ['granted', said('(?<!不)(?:予以|同意)公开'), onRequest],
  ['unavailable', said(`${single}无法提供`), onRequest],
  ['notProcessed', said(`${single}不予处理`), onRequest],
  ['otherHandling', said(`${single}其他处理`), onRequest],
  [
    'naturalPersons',
    said('自然人(?:提出|提交)?'),
    // After an outcome it is those of that outcome.
    (around) =>
      requestsAlone(around) &&
      !/(?:予以|同意|部分|不予)公开|无法提供|不予处理|其他处理|答复|办结|复议|诉讼/.test(around.sentence),
  ],
  [
    'corrected',
    said('(?:被纠正|被纠错|结果纠正|败诉)'),
    ({ block, sentence, clause }) =>
      clause.includes('结果纠正') || /复议|诉讼|应诉/.test(block + sentence + clause),
  ],
  ['review', said('行政复议'), overDisclosure],
  ['litigation', said('(?<!复议(?:和|及|、|或|与)(?:行政)?)(?:行政)?诉讼'), overDisclosure],
  ['normativeDocumentsMade', said('(?:制发|制定|出台|印发)(?:行政)?规范性文件'), wasMade],
  ['regulationsMade', said('(?:制定|出台)(?:政府)?规章'), wasMade],
];

const compiled = expressions.map(
  ([quantity, source, condition]) => [quantity, new RegExp(source, 'g'), condition] as const,
);

const noRequests = new RegExp(`(?:未|没有)(?:收到|接到|受理)${anyRequest}申请`, 'g');

/** Semicolons, colons and brackets part matters; commas do not part a number from its share. */
const separators = /[；;：:（）()]|[，,](?!占)/g;

/** A reason, but for one that is only an example: 因…等原因. */
const reason = /(?:(?<!原)因|由于|属于)(?!.*等)/;

/** The numbers of a sentence that the tables count too, where it says them of this body and of the whole year. */
export const countedIn = (read: ReadSentence, reporting: Reporting): readonly CountedFact[] => {
  const found: CountedFact[] = [];
  let isNone = false;
  for (const clause of clausesOf(read.plain.text, separators)) {
    for (const [quantity, expression, condition] of mayHaveAmount(clause.text) ? compiled : []) {
      for (const match of clause.text.matchAll(expression)) {
        const words = clause.text.slice(0, match.index);
        const sentence = leadingTo(read, clause.start);
        if (
          isElsewhere(read, clause, match, reporting) ||
          !condition({ words, clause: clause.text, block: read.before, sentence })
        )
          continue;
        const [percent, decimals = ''] = match.slice(7);
        found.push({
          quantity,
          ...factFrom(read, clause, match),
          ...(percent !== undefined && { share: { percent: Number(percent), decimals: decimals.length } }),
          ...(reason.test(words) && { narrowed: true }),
        });
      }
    }
    for (const match of clause.text.includes('申请') ? clause.text.matchAll(noRequests) : [])
      isNone ||= !isElsewhere(read, clause, match, reporting);
  }
  found.sort((one, other) => (one.number?.start ?? 0) - (other.number?.start ?? 0));
  const isStated = found.some(({ quantity }) => quantity === 'received');
  return isNone && !isStated ? [{ quantity: 'received', ...noneIn(read, '件') }, ...found] : found;
};
