import type { CellAddress } from '../../src/index.js';
import { adding, having, saying, zeroReport } from '../../test/sample-report.js';
import type { Witnesses } from '../witness.js';

/** What the tables say, a sentence that agrees with it, and one that does not. */
const told = (
  numbers: Readonly<Record<CellAddress, number>>,
  agreeing: string,
  differing: string,
): Witnesses => ({
  passing: { report: adding(agreeing, having(numbers)) },
  failing: [{ report: adding(differing, having(numbers)) }],
});

/** The same for what the text says of itself. */
const saidTwice = (agreeing: string, differing: string): Witnesses => told({}, agreeing, differing);

const received: CellAddress = 'requests/received/total';
const previous = having({ [received]: 100 }, zeroReport('2021', { year: 2021 }));
const grown = (percent: string) =>
  adding(
    `全年收到政府信息公开申请110件，同比增长${percent}%。`,
    having({ [received]: 110 }, zeroReport('2021', { year: 2022 })),
  );

export const prose = {
  R53: told({ [received]: 70 }, '本年度共收到政府信息公开申请70件。', '本年度共收到政府信息公开申请71件。'),
  R54: {
    passing: { report: adding('本年度未收到政府信息公开申请。') },
    failing: [{ report: adding('本年度未收到政府信息公开申请。', having({ [received]: 2 })) }],
  },
  R55: told({ 'requests/carriedIn/total': 3 }, '上年结转3件。', '上年结转4件。'),
  R56: told({ 'requests/carriedOut/total': 2 }, '结转下年度继续办理2件。', '结转下年度继续办理3件。'),
  R57: told({ 'requests/total/total': 69 }, '全部按期办结69件。', '全部按期办结68件。'),
  R58: told(
    { 'requests/refused.stateSecret/total': 1, 'requests/refused.internalAffairs/total': 2 },
    '不予公开3件。',
    '不予公开1件。',
  ),
  R59: told({ 'requests/received/naturalPerson': 60 }, '其中自然人申请60件。', '其中自然人申请61件。'),
  R60: told(
    { 'requests/total/total': 805, 'requests/granted/total': 258 },
    '予以公开258件，占32.0%。',
    '予以公开258件，占33.9%。',
  ),
  R61: {
    passing: { report: grown('10'), options: { previous } },
    failing: [{ report: grown('12.5'), options: { previous } }],
  },
  R62: saidTwice(
    '全年公开政府信息100条，其中门户网站40条，微信公众号60条。',
    '全年公开政府信息100条，其中门户网站40条，微信公众号50条。',
  ),
  R63: saidTwice(
    '全年公开政府信息100条，其中机构概况40条，财政信息60条。',
    '全年公开政府信息100条，其中机构概况40条，财政信息50条。',
  ),
  R64: saidTwice(
    '全年公开政府信息10条，其中依法行政信息4条，机构概况6条。',
    '全年公开政府信息10条，其中依法行政信息2条，机构概况6条，依法行政2条。',
  ),
  R65: told({ 'proactive/normativeDocuments/made': 6 }, '全年制发规范性文件6件。', '全年制发规范性文件7件。'),
  R66: told({ 'disputes/review/total': 7 }, '发生行政复议7件。', '发生行政复议8件。'),
  R67: told({ 'disputes/review/corrected': 1 }, '结果纠正1件。', '结果纠正2件。'),
  R68: {
    passing: { report: saying('other', '本年未收取信息处理费。') },
    failing: [{ report: saying('other', '本年未收取信息处理费。全年共收取信息处理费20元。') }],
  },
  R69: told(
    { 'requests/carriedOut/total': 2 },
    '结转下年度2件。以上结转下年度2件。',
    '结转下年度2件。另有结转下年度3件。',
  ),
} as const satisfies Readonly<Record<string, Witnesses>>;
