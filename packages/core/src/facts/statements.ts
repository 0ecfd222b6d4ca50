import type { CellAddress } from '../cells/cell.js';
import type { Sentence } from '../report/prose.js';
import type { Report } from '../report/report.js';
import type { CountedFact, StatedQuantity } from './counted.js';
import type { Facts } from './facts.js';
import { knownFacts } from './read-prose.js';
import { TableQuantities, type TableQuantity } from './table-quantities.js';

/** A number in the prose, tied to the cells it speaks of. */
export interface Statement extends CountedFact {
  /** The cell, or those whose sum it is; none where the report lacks the table. */
  readonly cells: readonly CellAddress[];
  /** What the cells hold; absent where some are blank. */
  readonly expected?: number;
  /** `unclear` where a cell is blank, the number is only about right, or the sentence may mean only a part. */
  readonly agreement: 'agrees' | 'differs' | 'unclear';
}

/** Where a report tells of its year: the overview, which some readings have before its lost heading. */
const isTold = ({ sentence: { section } }: CountedFact): boolean =>
  section === 'overview' || section === 'preface';

/** What each sentence says of each quantity. */
const valuesBySentence = (
  facts: readonly CountedFact[],
): ReadonlyMap<Sentence, ReadonlyMap<StatedQuantity, ReadonlySet<number>>> => {
  const sentences = new Map<Sentence, Map<StatedQuantity, Set<number>>>();
  for (const { sentence, quantity, value } of facts) {
    const quantities = sentences.get(sentence) ?? new Map<StatedQuantity, Set<number>>();
    const values = quantities.get(quantity) ?? new Set<number>();
    sentences.set(sentence, quantities.set(quantity, values.add(value)));
  }
  return sentences;
};

/** Every number the prose states of something the tables hold; those of a cell are found by filtering. */
export const statementsIn = (report: Report, facts: Facts = knownFacts(report)): readonly Statement[] => {
  const told = facts.counted.filter(isTold);
  if (told.length === 0) return [];
  const tables = new TableQuantities(report);
  const values = valuesBySentence(told);
  return told.map((fact): Statement => {
    const whole = tables.of(fact.quantity);
    const choices = fact.narrowed ? [...whole, ...tables.partsOf(fact.quantity)] : whole;
    const same = choices.find(({ value }) => value === fact.value);
    const chosen: TableQuantity = same ?? whole[0] ?? { cells: [] };
    // Several numbers for one thing in one sentence are its parts, or the sentence is about several things.
    const isOneOfSeveral = (values.get(fact.sentence)?.get(fact.quantity)?.size ?? 0) > 1;
    const isUnclear =
      choices.length === 0 ||
      choices.some(({ value }) => value === undefined) ||
      fact.approximate ||
      fact.narrowed === true ||
      isOneOfSeveral;
    return {
      ...fact,
      cells: chosen.cells,
      ...(chosen.value !== undefined && { expected: chosen.value }),
      agreement: same && !fact.approximate ? 'agrees' : isUnclear ? 'unclear' : 'differs',
    };
  });
};
