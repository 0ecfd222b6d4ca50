import type { SectionId } from '../forms/model.js';
import { sentencesOf, type Sentence } from '../report/prose.js';
import type { Report } from '../report/report.js';
import { amount, amountOf, withPlainNumbers, type Amount } from './amount.js';
import { channelName, partsAfter, type PartList } from './list.js';

/** A number that the prose states, with the sentence it stands in, word for word. */
export interface Fact extends Amount {
  readonly sentence: string;
  readonly section: SectionId | 'preface';
}

/** Pieces published, with what they are made of where the sentence lists it. */
export interface PublishedFact extends Fact {
  /** By category, or by whatever the list goes by that is no channel. */
  readonly categories?: PartList;
  readonly channels?: PartList;
}

/** Pieces published through one channel. */
export interface ChannelFact extends Fact {
  readonly channel: string;
}

export interface RequestFact extends Fact {
  readonly what: 'received' | 'carriedIn' | 'carriedOut' | 'answered';
}

/** What the prose of a report states in numbers. Only what is said outright is here; nothing is inferred. */
export interface Facts {
  readonly published: readonly PublishedFact[];
  readonly channels: readonly ChannelFact[];
  readonly requests: readonly RequestFact[];
  /** 信息处理费 charged, in 元. */
  readonly fees: readonly Fact[];
  /** Cases, or people, in which somebody was held responsible: 责任追究. */
  readonly accountability: readonly Fact[];
}

const stop = '[^，,。；;！？\\d]';

const published = new RegExp(
  `(?:公开|发布|公布|更新|上传)(?:了|各类|各种|政府|政务|主动公开|公开|工作|动态|相关|有关|的)*信息(?:公开)?(?:共计|共|总计|总数|合计|累计|数量|数|达到|达|为|有)*${amount('条|件|篇|份|项')}`,
);

const throughChannel = new RegExp(
  `^(?:其中)?(?:通过|在|利用|依托)?(?:[“"《][^”"》]{1,20}[”"》])?([^，,。；;、“”\\d和及]{0,14}${channelName})(?:[“"《][^”"》]{1,20}[”"》])?(?:共|累计|主动)*(?:公开|发布|推送|更新|刊登|刊发|推文)(?:了|各类|政府|政务|工作|动态|的)*(?:信息|推文|文章)?(?:共计|共)?${amount('条|件|篇|份|期')}`,
);

type Said = readonly [RegExp, RequestFact['what']];

const number = amount('件|条|宗|份|个|例|次');

const requests: readonly Said[] = [
  [
    new RegExp(
      `(?<!未|没有|上年)(?:新?收到|新收|收悉|接收|受理)(?!的)${stop}{0,16}申请(?:公开|事项)?(?:共计|共|总计|合计|数量|总量|为|有)*${number}`,
    ),
    'received',
  ],
  [
    new RegExp(`(?<!未|没有)(?:收到|新收|受理)${number}(?:政府信息|信息)?(?:依申请公开|公开)?申请`),
    'received',
  ],
  [
    new RegExp(
      `(?:上年度?|上一年度?)(?:结转|转入|转结)(?:的|至本年度?|办理|继续办理|政府信息|公开|信息|申请|数量|为|有|共)*${number}`,
    ),
    'carriedIn',
  ],
  [
    new RegExp(`结?转(?:至|到|入)?下一?年度?(?:继续|办理|答复|处理|的|申请|有|为|共)*${number}`),
    'carriedOut',
  ],
  [new RegExp(`${number}(?:申请)?(?:将|已)?结?转(?:至|到|入)?下一?年度?`), 'carriedOut'],
  [
    new RegExp(`(?<!未|公开)(?:答复|办结|办理完毕|办理完结)(?:了|申请|政府信息公开申请|共计|共)*${number}`),
    'answered',
  ],
];

const noRequests = new RegExp(`(?:未|没有)(?:收到|接到|受理)${stop}{0,20}申请`);

const fee = new RegExp(
  `(?:收取|收缴|征收)${stop}{0,12}(?:处理费|费用|收费|检索费)(?:用|共计|共|合计|为|人民币)*${amount('亿元|万元|元')}`,
);
const noFee =
  /(?:未|没有|无|不)(?:收取|产生|发生|收缴|征收|向[^，。；]{1,12}收取)[^，。；\d]{0,14}(?:费|收费)/;

const responsible = '(?:责任追究|追究责任|问责|追责)';
const noAccountability = new RegExp(`(?:未|没有|无)(?:发生|出现|有|存在|产生)?${stop}{0,24}${responsible}`);
const accountability = [
  new RegExp(`${responsible}(?:情况|案件|事件|的|共|为)*${amount('人次|件|起|例|人|次')}`),
  new RegExp(`(?:被|受到|予以)${responsible}${stop}{0,6}${amount('人次|件|起|例|人|次')}`),
];

const nothing = (unit: string): Amount => ({ value: 0, unit, approximate: false });

/** Clauses may be put in brackets or parted by commas; a number belongs to the words of its own clause. */
const clausesOf = (text: string): readonly string[] => text.split(/[，,；;：:（）()]/);

const found = (expression: RegExp, text: string): Amount | undefined => {
  const match = expression.exec(text);
  return match ? amountOf(match.slice(1)) : undefined;
};

const firstOf = (expressions: readonly RegExp[], text: string): Amount | undefined => {
  for (const expression of expressions) {
    const stated = found(expression, text);
    if (stated) return stated;
  }
  return undefined;
};

const isChannel = new RegExp(channelName);

const publishedIn = (text: string): readonly (Amount & Pick<PublishedFact, 'categories' | 'channels'>)[] => {
  const stated: (Amount & Pick<PublishedFact, 'categories' | 'channels'>)[] = [];
  for (const match of text.matchAll(new RegExp(published, 'g'))) {
    const total = amountOf(match.slice(1));
    const list = partsAfter(text.slice(match.index + match[0].length));
    if (!list) {
      stated.push(total);
      continue;
    }
    const isByChannel = list.parts.every(({ label }) => isChannel.test(label));
    stated.push({ ...total, ...(isByChannel ? { channels: list } : { categories: list }) });
    // 其中 … 发布工作动态信息181条 is a part of the total, not another one.
    break;
  }
  return stated;
};

const channelsIn = (text: string): readonly (Amount & { readonly channel: string })[] =>
  clausesOf(text).flatMap((clause) => {
    const match = throughChannel.exec(clause);
    const [, channel = '', ...groups] = match ?? [];
    return match ? [{ ...amountOf(groups), channel }] : [];
  });

const requestsIn = (text: string): readonly (Amount & Pick<RequestFact, 'what'>)[] => {
  const clauses = clausesOf(text);
  const stated = clauses.flatMap((clause) =>
    requests.flatMap(([expression, what]) => {
      const said = found(expression, clause);
      return said ? [{ ...said, what }] : [];
    }),
  );
  const isNone = stated.length === 0 && clauses.some((clause) => noRequests.test(clause));
  return isNone ? [{ ...nothing('件'), what: 'received' as const }] : stated;
};

const feesIn = (text: string): readonly Amount[] => {
  const stated = clausesOf(text).flatMap((clause) => found(fee, clause) ?? []);
  return stated.length === 0 && noFee.test(text) ? [nothing('元')] : stated;
};

const accountabilityIn = (text: string): readonly Amount[] => {
  const stated = clausesOf(text).flatMap((clause) => firstOf(accountability, clause) ?? []);
  return stated.length === 0 && noAccountability.test(text) ? [nothing('件')] : stated;
};

/** A list often parts its items by semicolons: what ends in one goes on. */
const wholeSentences = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const goesOn = last?.section === sentence.section && /[；;]/.test(last.text.slice(-1));
    if (group && goesOn) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups.flatMap(([first, ...others]) =>
    first ? [{ ...first, text: [first, ...others].map(({ text }) => text).join('') }] : [],
  );
};

/** The numbers a report's prose states: what was published and through which channels, requests, fees, responsibility. */
export const factsIn = (report: Report): Facts => {
  const sentences = wholeSentences(sentencesOf(report)).map((sentence) => ({
    sentence,
    plain: withPlainNumbers(sentence.text),
  }));
  const all = <Stated extends Amount>(
    find: (text: string) => readonly Stated[],
  ): readonly (Stated & Fact)[] =>
    sentences.flatMap(({ sentence, plain }) => find(plain).map((stated) => placed(stated, sentence)));
  return {
    published: all(publishedIn),
    channels: all(channelsIn),
    requests: all(requestsIn),
    fees: all(feesIn),
    accountability: all(accountabilityIn),
  };
};

const placed = <Stated extends Amount>(stated: Stated, { text, section }: Sentence): Stated & Fact => ({
  ...stated,
  sentence: text,
  section,
});
