import { proseOf } from '../report/prose.js';
import type { BodyLevel, Report } from '../report/report.js';
import { likenessOf } from './likeness.js';
import { sentencesIn } from './read-prose.js';
import { rule } from './rule.js';

/** Above this share of common phrases two texts are one with its numbers changed. */
const nearDuplicate = 0.92;
const shortestComparable = 200;

const overviewOf = (report: Report): string =>
  (proseOf(report, 'overview') ?? '').replace(/\d+(?:\.\d+)?/g, '#').replace(/\s/g, '');

export const notLastYearsWords = rule('R72', {
  needs: 'previous',
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'practice' },
  *check({ report, previous }) {
    if (!previous) return;
    const [now, before] = [overviewOf(report), overviewOf(previous)];
    if (now.length < shortestComparable || before.length < shortestComparable) return;
    const likeness = likenessOf(now, before);
    if (likeness >= nearDuplicate) yield { values: { percent: Math.floor(likeness * 100) } };
  },
});

export const notAnothersWords = rule('R73', {
  needs: 'peers',
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'practice' },
  *check({ report, peers = [] }) {
    const own = overviewOf(report);
    for (const peer of peers) {
      const other = overviewOf(peer);
      if (
        peer.body.name === report.body.name ||
        own.length < shortestComparable ||
        other.length < shortestComparable
      )
        continue;
      const likeness = likenessOf(own, other);
      if (likeness >= nearDuplicate)
        yield { values: { percent: Math.floor(likeness * 100), name: peer.body.name ?? '' } };
    }
  },
});

/** What a body calls itself, by the ending of its name. */
const kinds: readonly (readonly [kind: string, ...more: readonly string[]])[] = [
  ['街道', '办事处'],
  ['乡', '人民政府'],
  ['镇', '人民政府'],
  ['局'],
];

const kindOf = (name: string): string | undefined =>
  kinds.find(([kind, more = '']) => name.endsWith(kind) || name.endsWith(kind + more))?.[0];

/** Self-references, and an office that is said to be in one's own house. */
const selfReference =
  /(?<!自)我(街道|乡(?!村|土|亲|贤)|镇|局(?!限|势|面|部))|设在(街道|乡|镇)(?=党政|办公室|综合)/;

const localLevels: readonly BodyLevel[] = [
  'township',
  'street',
  'countyDepartment',
  'prefecturalDepartment',
  'provincialDepartment',
  'department',
];

export const ownKind = rule('R74', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'practice' },
  *check(context) {
    const { name, level } = context.report.body;
    const own = name === null ? undefined : kindOf(name);
    if (own === undefined || (level && !localLevels.includes(level))) return;
    for (const sentence of sentencesIn(context)) {
      const found = selfReference.exec(sentence.text);
      const said = found?.[1] ?? found?.[2];
      if (found && said !== undefined && said !== own)
        yield { values: { said: found[0], own }, evidence: [sentence] };
    }
  },
});

const principle = /以?公开为[^，。“”、,]{1,4}[，、,]?\s*(?:以)?不公开[是为][^，。“”、,]{1,4}/;

export const principleQuoted = rule('R76', {
  severity: 'warning',
  basis: { kind: 'law', citation: { act: 'disclosureRegulation', articles: [5] } },
  *check(context) {
    for (const sentence of sentencesIn(context)) {
      const [said] = principle.exec(sentence.text) ?? [];
      if (said === undefined) continue;
      const words = said.replace(/[，、,\s]/g, '').replace(/^公开/, '以公开');
      if (!words.startsWith('以公开为常态不公开为例外')) yield { values: { said }, evidence: [sentence] };
    }
  },
});

/** A sentence that opens with a year and then tells what was done. */
const opensWithYear =
  /^(?:\d{1,2}[.、]|[（(][一二三四五六七八九十]+[)）])?\s*(20\d{2})年(?:度)?[，,]?(?!(?:修订|公布|施行|\d|[一二三四五六七八九十]+月))/;
const comparesYears = /同比|相比|较|比上年|截至|计划|将|要|拟|下一步|修订|以来|年(?:底|末|起)|印发的?《/;

export const rightYear = rule('R77', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'logic' },
  *check(context) {
    const { year } = context.report;
    if (year === null) {
      yield { because: { reason: 'yearUnknown' } };
      return;
    }
    for (const sentence of sentencesIn(context)) {
      const { text, section } = sentence;
      if (section !== 'overview') continue;
      const said = Number(opensWithYear.exec(text)?.[1]);
      if (said && said !== year && !comparesYears.test(text))
        yield { values: { said, year }, evidence: [sentence] };
    }
  },
});

const oldRegulation = /(?:国务院令|国令)第?\s*492\s*号/;
const wrongBrackets = /国办公开办函\s*[[(（【［]\s*20(?:19|21)\s*[\])）】］]\s*\d+号/;

export const citationsCurrent = rule('R78', {
  severity: 'warning',
  basis: { kind: 'law', citation: { act: 'disclosureRegulation', articles: [] } },
  *check(context) {
    for (const sentence of sentencesIn(context)) {
      const { text } = sentence;
      const [said] = oldRegulation.exec(text) ?? wrongBrackets.exec(text) ?? [];
      if (said !== undefined) yield { values: { said }, evidence: [sentence] };
    }
  },
});

const identityNumber = /(?<!\d)\d{17}[\dXx](?!\d)/g;
const mobileNumber = /(?<!\d)1[3-9]\d{9}(?!\d)/;
const secrecyMark = /(?:绝密|机密|秘密)\s*★/;

/** The last digit of an identity number follows from the others (GB 11643). */
const isIdentityNumber = (digits: string): boolean => {
  const sum = Array.from(digits.slice(0, 17)).reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return '10X98765432'[sum % 11] === digits[17]?.toUpperCase();
};

export const nothingPrivate = rule('R79', {
  severity: 'warning',
  certainty: 'heuristic',
  basis: { kind: 'law', citation: { act: 'disclosureRegulation', articles: [14, 15] } },
  *check(context) {
    for (const { text } of sentencesIn(context)) {
      const kind = (text.match(identityNumber) ?? []).some(isIdentityNumber)
        ? 'identityNumber'
        : secrecyMark.test(text)
          ? 'secrecyMark'
          : mobileNumber.test(text)
            ? 'mobileNumber'
            : undefined;
      // The evidence would publish it once more.
      if (kind) yield { values: { kind }, ...(kind !== 'mobileNumber' && { severity: 'error' as const }) };
    }
  },
});

export const overviewLength = rule('R80', {
  severity: 'information',
  basis: { kind: 'practice' },
  *check({ report, profile: { longestOverview } }) {
    if (longestOverview === undefined) return;
    const overview = proseOf(report, 'overview');
    if (overview === undefined) yield { because: { reason: 'sectionMissing', section: 'overview' } };
    else {
      const length = overview.replace(/\s/g, '').length;
      if (length > longestOverview) yield { values: { length, longest: longestOverview } };
    }
  },
});
