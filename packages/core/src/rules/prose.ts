import type { StatedQuantity } from '../facts/counted.js';
import type { PartList } from '../facts/list.js';
import type { PublishedFact } from '../facts/published.js';
import { TableQuantities } from '../facts/table-quantities.js';
import type { Sentence } from '../report/prose.js';
import { isYearBefore } from '../years/carried-over.js';
import { factsOf, statementsOf } from './read-prose.js';
import { rule, type CheckContext, type Failure, type Outcome } from './rule.js';

type StatedRule = 'R53' | 'R54' | 'R55' | 'R56' | 'R57' | 'R58' | 'R59' | 'R65' | 'R66' | 'R67';

const prose = { severity: 'warning', certainty: 'heuristic', basis: { kind: 'logic' } } as const;

/** A finding for each number in the prose that is none of those the tables allow for what it counts. */
function* differing(
  context: CheckContext,
  ...quantities: readonly StatedQuantity[]
): Generator<Failure<StatedRule>> {
  for (const { quantity, value, cells, expected = 0, agreement, sentence } of statementsOf(context)) {
    if (agreement !== 'differs' || !quantities.includes(quantity)) continue;
    yield { values: { quantity, stated: value }, cells, expected, actual: value, evidence: [sentence] };
  }
}

function* differingReceived(
  context: CheckContext,
  applies: (stated: number) => boolean,
): Generator<Failure<StatedRule>> {
  for (const failure of differing(context, 'received')) if (applies(failure.values.stated)) yield failure;
}

export const receivedStated = rule('R53', {
  ...prose,
  check: (context) => differingReceived(context, (stated) => stated > 0),
});
export const noneReceivedStated = rule('R54', {
  ...prose,
  check: (context) => differingReceived(context, (stated) => stated === 0),
});
export const carriedInStated = rule('R55', { ...prose, check: (context) => differing(context, 'carriedIn') });
export const carriedOutStated = rule('R56', {
  ...prose,
  check: (context) => differing(context, 'carriedOut'),
});
export const answeredStated = rule('R57', { ...prose, check: (context) => differing(context, 'answered') });
export const outcomesStated = rule('R58', {
  ...prose,
  check: (context) =>
    differing(
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
  check: (context) => differing(context, 'naturalPersons'),
});
export const documentsStated = rule('R65', {
  ...prose,
  check: (context) => differing(context, 'normativeDocumentsMade', 'regulationsMade'),
});
export const disputesStated = rule('R66', {
  ...prose,
  check: (context) => differing(context, 'review', 'litigation'),
});
export const correctionsStated = rule('R67', {
  ...prose,
  check: (context) => differing(context, 'corrected'),
});

/** Whether a percentage is that of a part in a whole: its last digit may have been rounded up, down or cut off. */
const isPercentage = (percent: number, decimals: number, part: number, whole: number): boolean =>
  whole > 0 && Math.abs((part / whole) * 100 - percent) <= 10 ** -decimals * 1.0001;

/** What a share may be a share of. */
const wholes: readonly StatedQuantity[] = ['answered', 'received'];

export const sharesAgree = rule('R60', {
  ...prose,
  *check(context) {
    const shares = statementsOf(context).filter(({ share, approximate }) => share && !approximate);
    if (shares.length === 0) return;
    const tables = new TableQuantities(context.report);
    const possible = wholes.flatMap((whole) => tables.of(whole));
    for (const { share, value, sentence } of shares) {
      if (!share) continue;
      const { percent, decimals } = share;
      const agrees = possible.some(
        ({ value: whole }) => whole === undefined || isPercentage(percent, decimals, value, whole),
      );
      if (possible.length > 0 && !agrees) yield { values: { part: value, percent }, evidence: [sentence] };
    }
  },
});

const evidenceOf = ({ sentence, continued }: PublishedFact): readonly Sentence[] => [sentence, ...continued];

/** Pieces, as against the meetings, replies and readers that lists count beside them. */
const pieces = ['条', '件', '篇', '份', '项'];

/** A list whose items are countable into its total. */
const isOfItsTotal = ({ unit, approximate }: PublishedFact, { parts }: PartList): boolean =>
  !approximate &&
  parts.length > 1 &&
  parts.every((part) => !part.approximate && (part.unit === unit || pieces.includes(part.unit)));

type ListRule = 'R62' | 'R63';

function* listsAddUp(context: CheckContext, which: 'categories' | 'channels'): Generator<Outcome<ListRule>> {
  for (const fact of factsOf(context).published) {
    const list = fact[which];
    if (!list || !isOfItsTotal(fact, list)) continue;
    // A channel that carried all of it shares its pieces with the others.
    if (which === 'channels' && list.parts.some(({ value }) => value === fact.value)) continue;
    const sum = list.parts.reduce((total, { value }) => total + value, 0);
    if (list.open ? sum > fact.value : sum !== fact.value)
      yield { values: { open: list.open }, expected: fact.value, actual: sum, evidence: evidenceOf(fact) };
  }
}

export const channelsAddUp = rule('R62', { ...prose, check: (context) => listsAddUp(context, 'channels') });
export const categoriesAddUp = rule('R63', {
  ...prose,
  check: (context) => listsAddUp(context, 'categories'),
});

/** 其他 may end each part of a list. */
const repeatedIn = (list: PartList | undefined): readonly string[] => {
  const labels = (list?.parts ?? []).map(({ label }) => label).filter((label) => !/^其[他它余]/.test(label));
  return [...new Set(labels.filter((label, index) => labels.indexOf(label) !== index))];
};

export const noCategoryTwice = rule('R64', {
  ...prose,
  *check(context) {
    for (const fact of factsOf(context).published) {
      for (const label of [...repeatedIn(fact.categories), ...repeatedIn(fact.channels)])
        yield { values: { label }, evidence: evidenceOf(fact) };
    }
  },
});

/** The first two of several statements of one quantity that contradict each other. */
const contradiction = <Stated extends { readonly value: number; readonly approximate: boolean }>(
  stated: readonly Stated[],
): readonly [Stated, Stated] | undefined => {
  const [first, ...others] = stated.filter(({ approximate }) => !approximate);
  const other = others.find(({ value }) => value !== first?.value);
  return first && other && [first, other];
};

export const feesAgree = rule('R68', {
  ...prose,
  *check(context) {
    const [one, other] = contradiction(factsOf(context).fees) ?? [];
    if (one && other)
      yield {
        values: { one: one.value, other: other.value },
        evidence: [one.sentence, other.sentence],
      };
  },
});

/** Quantities that are one number for the year, so that two sentences can't rightly differ. */
const single: readonly StatedQuantity[] = ['carriedIn', 'carriedOut'];

export const statedOnce = rule('R69', {
  ...prose,
  *check(context) {
    for (const quantity of single) {
      const stated = factsOf(context).counted.filter((fact) => fact.quantity === quantity);
      const [one, other] = contradiction(stated) ?? [];
      if (one && other)
        yield {
          values: { one: one.value, other: other.value },
          evidence: [one.sentence, other.sentence],
        };
    }
  },
});

/** Growth said of the number right before it. */
const growth =
  /^[^，,；;。]{0,4}[，,（(]?(?:申请)?(?:总?量|数量|总数|件数)?(?:同比|[较比与同](?:上年度?|去年|上一年度?)(?:同期)?(?:相比)?)[，,]?(?:增长|上升|增加|提高|(下降|减少|回落|降低))了?(\d+(?:\.(\d+))?)[%％]/;

export const growthAgrees = rule('R61', {
  ...prose,
  needs: 'previous',
  *check(context) {
    const { report, previous } = context;
    if (!previous || !isYearBefore(previous, report)) {
      yield { because: { reason: 'previousMissing' } };
      return;
    }
    const before = new TableQuantities(previous).of('received').flatMap(({ value }) => value ?? []);
    for (const { quantity, value, approximate, number, sentence } of statementsOf(context)) {
      if (quantity !== 'received' || approximate || !number) continue;
      const after = sentence.text.slice(number.start + number.length).replace(/\s/g, '');
      const [, fell, percent, decimals = ''] = growth.exec(after) ?? [];
      if (percent === undefined || before.length === 0) continue;
      const change = Number(percent) * (fell === undefined ? 1 : -1);
      const agrees = before.some((last) => isPercentage(change, decimals.length, value - last, last));
      if (!agrees)
        yield { values: { now: value, before: before[0] ?? 0, percent: change }, evidence: [sentence] };
    }
  },
});
