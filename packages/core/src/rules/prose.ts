import { factsIn, type RequestFact } from '../facts/facts.js';
import type { PartList } from '../facts/list.js';
import { outcomesIn, type OutcomeFact, type OutcomeKind } from '../facts/outcomes.js';
import { TableQuantities, type Quantity } from '../facts/table-quantities.js';
import type { Report } from '../report/report.js';
import { isYearBefore } from '../years/carried-over.js';
import { rule, type CheckContext, type Outcome } from './rule.js';

type StatedRule = 'R53' | 'R54' | 'R55' | 'R56' | 'R57' | 'R58' | 'R59' | 'R65' | 'R66' | 'R67';

interface Stated {
  readonly value: number;
  readonly approximate: boolean;
  readonly sentence: string;
}

/** A finding for each number in the prose that is none of those the tables allow for what it counts. */
function* stated(
  report: Report,
  facts: readonly (Stated & { readonly quantity: Quantity })[],
): Generator<Outcome<StatedRule>> {
  const tables = new TableQuantities(report);
  for (const { quantity, value, approximate, sentence } of facts) {
    const allowed = tables.of(quantity);
    const [first] = allowed;
    // A sentence without a number to hold it against is not assessed; one that says “about” can't be wrong by much.
    if (!first || approximate || allowed.some((one) => one.value === value)) continue;
    yield {
      values: { quantity, stated: value },
      cells: [...first.cells],
      expected: first.value,
      actual: value,
      evidence: sentence,
    };
  }
}

const requestFacts = (
  { report }: CheckContext,
  what: RequestFact['what'],
  applies: (fact: RequestFact) => boolean = () => true,
): Generator<Outcome<StatedRule>> =>
  stated(
    report,
    factsIn(report)
      .requests.filter((fact) => fact.what === what && fact.section === 'overview' && applies(fact))
      .map((fact) => ({ ...fact, quantity: what })),
  );

const outcomeFacts = (
  { report }: CheckContext,
  ...kinds: readonly OutcomeKind[]
): Generator<Outcome<StatedRule>> =>
  stated(
    report,
    outcomesIn(report)
      .filter(({ kind }) => kinds.includes(kind))
      .map((fact) => ({ ...fact, quantity: fact.kind })),
  );

const prose = { severity: 'warning', certainty: 'heuristic', basis: { kind: 'logic' } } as const;

export const receivedStated = rule('R53', {
  ...prose,
  check: (context) => requestFacts(context, 'received', ({ value }) => value > 0),
});
export const noneReceivedStated = rule('R54', {
  ...prose,
  check: (context) => requestFacts(context, 'received', ({ value }) => value === 0),
});
export const carriedInStated = rule('R55', {
  ...prose,
  check: (context) => requestFacts(context, 'carriedIn'),
});
export const carriedOutStated = rule('R56', {
  ...prose,
  check: (context) => requestFacts(context, 'carriedOut'),
});
export const answeredStated = rule('R57', {
  ...prose,
  check: (context) => requestFacts(context, 'answered'),
});

export const outcomesStated = rule('R58', {
  ...prose,
  check: (context) =>
    outcomeFacts(
      context,
      'granted',
      'partiallyGranted',
      'grantedOrPartially',
      'refused',
      'unavailable',
      'notProcessed',
      'otherHandling',
    ),
});
export const applicantsStated = rule('R59', {
  ...prose,
  check: (context) => outcomeFacts(context, 'naturalPersons'),
});
export const documentsStated = rule('R65', {
  ...prose,
  check: (context) => outcomeFacts(context, 'normativeDocumentsMade', 'regulationsMade'),
});
export const disputesStated = rule('R66', {
  ...prose,
  check: (context) => outcomeFacts(context, 'review', 'litigation'),
});
export const correctionsStated = rule('R67', {
  ...prose,
  check: (context) => outcomeFacts(context, 'corrected'),
});

/** What a share may be a share of. */
const wholes: readonly Quantity[] = ['answered', 'received'];

const agrees = (share: NonNullable<OutcomeFact['share']>, part: number, whole: number): boolean =>
  // A last digit may have been rounded up, down or cut off.
  whole > 0 && Math.abs((part / whole) * 100 - share.percent) <= 10 ** -share.decimals * 1.0001;

export const sharesAgree = rule('R60', {
  ...prose,
  *check({ report }) {
    const tables = new TableQuantities(report);
    const possible = wholes.flatMap((whole) => tables.of(whole).map(({ value }) => value));
    for (const { share, value, sentence } of outcomesIn(report)) {
      if (!share || possible.length === 0 || possible.some((whole) => agrees(share, value, whole))) continue;
      yield { values: { part: value, percent: share.percent }, evidence: sentence };
    }
  },
});

type ListRule = 'R62' | 'R63';

function* listsAddUp(context: CheckContext, which: 'categories' | 'channels'): Generator<Outcome<ListRule>> {
  for (const fact of factsIn(context.report).published) {
    const list = fact[which];
    if (!list || fact.approximate || list.parts.some(({ approximate }) => approximate)) continue;
    const sum = list.parts.reduce((total, { value }) => total + value, 0);
    const wrong = list.open ? sum > fact.value : sum !== fact.value;
    if (wrong && list.parts.length > 1) {
      yield { values: { open: list.open }, expected: fact.value, actual: sum, evidence: fact.sentence };
    }
  }
}

export const channelsAddUp = rule('R62', { ...prose, check: (context) => listsAddUp(context, 'channels') });
export const categoriesAddUp = rule('R63', {
  ...prose,
  check: (context) => listsAddUp(context, 'categories'),
});

const repeatedIn = (list: PartList | undefined): readonly string[] => {
  const labels = (list?.parts ?? []).map(({ label }) => label);
  return [...new Set(labels.filter((label, index) => labels.indexOf(label) !== index))];
};

export const noCategoryTwice = rule('R64', {
  ...prose,
  *check({ report }) {
    for (const { categories, channels, sentence } of factsIn(report).published) {
      for (const label of [...repeatedIn(categories), ...repeatedIn(channels)])
        yield { values: { label }, evidence: sentence };
    }
  },
});

export const feesAgree = rule('R68', {
  ...prose,
  *check({ report }) {
    const amounts = factsIn(report).fees.filter(({ approximate }) => !approximate);
    const [first, ...others] = amounts;
    const other = others.find(({ value }) => value !== first?.value);
    if (first && other) yield { values: { one: first.value, other: other.value }, evidence: other.sentence };
  },
});

/** Quantities that are one number for the year, so that two sentences can't rightly differ. */
const single: readonly RequestFact['what'][] = ['carriedIn', 'carriedOut'];

export const statedOnce = rule('R69', {
  ...prose,
  *check({ report }) {
    const { requests } = factsIn(report);
    for (const what of single) {
      const [first, ...others] = requests.filter((fact) => fact.what === what && !fact.approximate);
      const other = others.find(({ value }) => value !== first?.value);
      if (first && other)
        yield {
          values: { one: first.value, other: other.value },
          evidence: `${first.sentence} ${other.sentence}`,
        };
    }
  },
});

const growth =
  /(?:同比|较上年|比上年|较去年|比去年)(?:度)?(增长|上升|增加|提高|下降|减少|回落|降低)(?:了|约)?\s*(\d+(?:\.(\d+))?)[%％]/;
const fell = /下降|减少|回落|降低/;

export const growthAgrees = rule('R61', {
  ...prose,
  needs: 'previous',
  *check({ report, previous }) {
    if (!previous || !isYearBefore(previous, report)) {
      yield { because: { reason: 'previousMissing' } };
      return;
    }
    const before = new TableQuantities(previous);
    for (const { what, value, sentence } of factsIn(report).requests) {
      const [, verb = '', percent = '', decimals = ''] = growth.exec(sentence) ?? [];
      const possible = before.of(what).map((one) => one.value);
      if (what !== 'received' || percent === '' || possible.length === 0) continue;
      const grown = Number(percent) * (fell.test(verb) ? -1 : 1);
      const agrees = possible.some(
        (last) =>
          last > 0 && Math.abs(((value - last) / last) * 100 - grown) <= 10 ** -decimals.length * 1.0001,
      );
      if (!agrees)
        yield { values: { now: value, before: possible[0] ?? 0, percent: grown }, evidence: sentence };
    }
  },
});
