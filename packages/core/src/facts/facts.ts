import { sentencesOf } from '../report/prose.js';
import type { Report } from '../report/report.js';
import { accountabilityIn, feesIn } from './charged.js';
import { countedIn, type CountedFact } from './counted.js';
import { readSentences, type Fact } from './fact.js';
import { allPublishedIn, channelsIn, type ChannelFact, type PublishedFact } from './published.js';

/** What the prose of a report states in numbers. Only what is said outright is here; nothing is inferred. */
export interface Facts {
  readonly published: readonly PublishedFact[];
  readonly channels: readonly ChannelFact[];
  /** What the tables count too: requests, their outcomes, disputes, documents made. */
  readonly counted: readonly CountedFact[];
  /** 信息处理费 charged, in 元. */
  readonly fees: readonly Fact[];
  /** Cases, or people, in which somebody was held responsible: 责任追究. */
  readonly accountability: readonly Fact[];
}

/** The numbers a report's prose states: what was published and through which channels, requests, fees, responsibility. */
export const factsIn = (report: Report): Facts => {
  const sentences = readSentences(sentencesOf(report));
  const { year } = report;
  const reporting = { year, name: report.body.name };
  return {
    published: allPublishedIn(sentences),
    channels: sentences.flatMap(channelsIn),
    counted: sentences.flatMap((read) => countedIn(read, reporting)),
    fees: sentences.flatMap((read) => feesIn(read, year)),
    accountability: sentences.flatMap((read) => accountabilityIn(read, year)),
  };
};
