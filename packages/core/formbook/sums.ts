import {
  check,
  identitiesOf,
  partsOf,
  withValue,
  type CellAddress,
  type FormId,
  type FormTable,
  type Identity,
  type RuleId,
} from '../src/index.js';
import { zeroReport } from '../test/sample-report.js';

/** Equations of a table that say the same of several rows or columns, under the rule that holds them. */
export interface Sum {
  readonly kind: Identity['kind'];
  readonly rule: RuleId;
  /** Keys of rows, or of columns where it runs along rows. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Keys of the columns, or rows, in each of which it holds. */
  readonly along: readonly string[];
}

const same = (one: readonly CellAddress[] = [], other: readonly CellAddress[]): boolean =>
  one.join() === other.join();

/** The rule that speaks up when the equation is broken. */
const ruleOf = (form: FormId, { left, right }: Identity): RuleId => {
  const broken = right.reduce((report, cell) => withValue(report, cell, 1), zeroReport(form));
  const told = check(broken).findings.find(
    ({ equation }) => same(equation?.left, left) && same(equation?.right, right),
  );
  if (!told) throw new Error(`No rule holds ${left.join(' + ')} = ${right.join(' + ')}.`);
  return told.rule;
};

/** The sums a table prints, each once. */
export const sumsOf = (form: FormId, table: FormTable): readonly Sum[] => {
  const sums = new Map<string, Sum>();
  for (const identity of identitiesOf(table)) {
    const { kind, line } = identity;
    const keyOf = (cell: CellAddress): string => partsOf(cell)[kind === 'rowTotal' ? 'column' : 'row'];
    const [left, right] = [identity.left.map(keyOf), identity.right.map(keyOf)];
    const rule = ruleOf(form, identity);
    const name = [rule, ...left, '=', ...right].join(' ');
    sums.set(name, { kind, rule, left, right, along: [...(sums.get(name)?.along ?? []), line] });
  }
  return [...sums.values()];
};
