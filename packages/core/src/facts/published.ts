import { amount } from './amount.js';
import { clausesOf, factFrom, type Clause, type Fact, type ReadSentence } from './fact.js';
import { channelName, opensList, partsAfter, type PartList } from './list.js';
import type { Sentence } from '../report/prose.js';

/** Pieces published, with what they are made of where the sentence lists it. */
export interface PublishedFact extends Fact {
  /** By category, or by whatever the list goes by that is no channel. */
  readonly categories?: PartList;
  readonly channels?: PartList;
  /** The clauses its list goes on in, where semicolons part it. */
  readonly continued: readonly Sentence[];
}

/** Pieces published through one channel. */
export interface ChannelFact extends Fact {
  readonly channel: string;
}

const published = new RegExp(
  `(?:公开|发布|公布|更新|上传)(?:了|各类|各种|政府|政务|主动公开|公开|工作|动态|相关|有关|的){0,9}信息(?:公开)?(?:共计|共|总计|总数|合计|累计|数量|数|达到|达|为|有)*${amount('条|件|篇|份|项')}`,
  'g',
);

const throughChannel = new RegExp(
  `^(?:其中)?(?:通过|在|利用|依托)?(?:[“"《][^”"》]{1,20}[”"》])?([^，,。；;、“”\\d和及]{0,14}${channelName})(?:[“"《][^”"》]{1,20}[”"》])?(?:共|累计|主动)*(?:公开|发布|推送|更新|刊登|刊发|推文)(?:了|各类|政府|政务|工作|动态|的)*(?:信息|推文|文章)?(?:共计|共)?${amount('条|件|篇|份|期')}`,
);

const isChannel = new RegExp(channelName);

/** Sentences that go on in one another: a list often parts its items by semicolons. */
const runsOf = (sentences: readonly ReadSentence[]): readonly (readonly ReadSentence[])[] => {
  const runs: ReadSentence[][] = [];
  for (const read of sentences) {
    const run = runs[runs.length - 1];
    if (run && read.lead !== '') run.push(read);
    else runs.push([read]);
  }
  return runs;
};

/** The statements of what was published in sentences that go on in one another. */
const publishedIn = (run: readonly ReadSentence[]): readonly PublishedFact[] => {
  const stated: PublishedFact[] = [];
  for (const [index, read] of run.entries()) {
    const { text } = read.plain;
    for (const match of text.matchAll(published)) {
      const fact = factFrom(read, { text, start: 0 }, match);
      const after = text.slice(match.index + match[0].length);
      const rest = opensList(after + (run[index + 1]?.plain.text ?? '')) ? run.slice(index + 1) : [];
      const list = partsAfter(after + rest.map(({ plain }) => plain.text).join(''));
      if (!list) {
        stated.push({ ...fact, continued: [] });
        continue;
      }
      const isByChannel = list.parts.every(({ label }) => isChannel.test(label));
      stated.push({
        ...fact,
        ...(isByChannel ? { channels: list } : { categories: list }),
        continued: rest.map(({ sentence }) => sentence),
      });
      // 其中 … 发布工作动态信息181条 is a part of the total, not another one.
      return stated;
    }
  }
  return stated;
};

export const allPublishedIn = (sentences: readonly ReadSentence[]): readonly PublishedFact[] =>
  runsOf(sentences).flatMap(publishedIn);

export const channelsIn = (read: ReadSentence): readonly ChannelFact[] =>
  clausesOf(read.plain.text, /[，,；;：:（）()]/g).flatMap((clause: Clause) => {
    const match = throughChannel.exec(clause.text);
    return match ? [{ ...factFrom(read, clause, match, 2), channel: match[1] ?? '' }] : [];
  });
