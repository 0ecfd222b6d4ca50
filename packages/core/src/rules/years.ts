import { addressOf, cellsOf, type CellAddress } from '../cells/cell.js';
import { linesOf, rowKeysOf } from '../cells/outline.js';
import { tableIds } from '../forms/model.js';
import { cellsOfReport, formOf, tableOf, valueAt, type Report } from '../report/report.js';
import { carriedOver, isYearBefore } from '../years/carried-over.js';
import { comparableCells } from '../years/cross-walk.js';
import { numbersAt } from './numbers-at.js';
import { rule, type CheckContext, type Outcome, type Rule } from './rule.js';
import type { RuleId } from '../check/finding.js';

/** The report of the year before, or nothing where the one given is another year's. */
const yearBefore = ({ report, previous }: CheckContext): Report | undefined =>
  previous && isYearBefore(previous, report) ? previous : undefined;

const previousMissing = { because: { reason: 'previousMissing' } } as const;

/** Asks only where there is a report to compare with. */
const againstYearBefore = <Id extends RuleId>(
  compare: (context: CheckContext, before: Report) => Iterable<Outcome<Id>>,
): Rule<Id>['check'] =>
  function* (context) {
    const before = yearBefore(context);
    if (before) yield* compare(context, before);
    else yield previousMissing;
  };

export const notLastYearsTables = rule('R40', {
  needs: 'previous',
  severity: 'warning',
  basis: { kind: 'logic' },
  check: againstYearBefore(function* (context, before) {
    const cells = cellsOfReport(context.report).map(({ address }) => address);
    const same = cells.every((cell) => valueAt(context.report, cell) === valueAt(before, cell));
    if (same && cells.some((cell) => Boolean(valueAt(context.report, cell))))
      yield { values: { year: before.year ?? 0 } };
  }),
});

/** Cells whose sudden change deserves a look: what came in, what went out, decisions, documents. */
const telling = (cell: CellAddress): boolean =>
  /^requests\/(?:received|carriedOut|total|granted)\/total$/.test(cell) ||
  cell.startsWith('proactive/') ||
  (cell.endsWith('/total') && cell.startsWith('disputes/'));

export const suddenChange = rule('R44', {
  needs: 'previous',
  severity: 'information',
  basis: { kind: 'practice' },
  check: againstYearBefore(function* (context, before) {
    for (const { now: cell, before: earlierCell } of comparableCells(context.report, before)) {
      const now = valueAt(context.report, cell);
      const earlier = valueAt(before, earlierCell);
      if (typeof now !== 'number' || typeof earlier !== 'number' || !telling(cell)) continue;
      const manifold = now > earlier * 5 || now < earlier * 0.2;
      if (manifold && Math.abs(now - earlier) >= 50)
        yield { values: { before: earlier, now }, cells: [cell] };
    }
  }),
});

function* carriedOn(context: CheckContext, total: boolean): Generator<Outcome<'R47' | 'R48'>> {
  const before = yearBefore(context);
  if (!before) {
    yield previousMissing;
    return;
  }
  const known = carriedOver(before, context.report);
  const totalColumns = tableOf(context.report, 'requests').bands.flatMap(({ columns }) =>
    linesOf(columns).flatMap(({ line }) => (line.role === 'total' ? [line.key] : [])),
  );
  for (const { address, column } of cellsOf(tableOf(context.report, 'requests')).filter(
    ({ row }) => row === 'carriedIn',
  )) {
    if (totalColumns.includes(column) !== total) continue;
    const expected = known.get(address);
    const found = numbersAt(context.report, [address]);
    if (expected === undefined) yield previousMissing;
    else if ('because' in found) yield found;
    else if (found.values[0] !== expected) {
      yield {
        values: { column, year: before.year ?? 0 },
        cells: [address],
        expected,
        actual: found.values[0] ?? 0,
      };
    }
  }
}

export const carriedInTotal = rule('R47', {
  needs: 'previous',
  severity: 'error',
  basis: { kind: 'logic' },
  check: (context) => carriedOn(context, true),
});

export const carriedInColumns = rule('R48', {
  needs: 'previous',
  severity: 'warning',
  basis: { kind: 'logic' },
  check: (context) => carriedOn(context, false),
});

export const pendingReappears = rule('R49', {
  needs: 'previous',
  severity: 'information',
  basis: { kind: 'logic' },
  check: againstYearBefore(function* (context, before) {
    for (const row of rowKeysOf(tableOf(context.report, 'disputes'))) {
      const pending = valueAt(before, addressOf('disputes', row, 'pending'));
      const cell = addressOf('disputes', row, 'total');
      const total = valueAt(context.report, cell);
      if (typeof pending === 'number' && typeof total === 'number' && total < pending) {
        yield { values: { row, pending }, cells: [cell] };
      }
    }
  }),
});

/** The cells are counted, not listed: nothing is wrong with any of them. */
export const comparedAlike = rule('R51', {
  needs: 'previous',
  severity: 'information',
  basis: { kind: 'logic' },
  check: againstYearBefore(function* (context, before) {
    const { report } = context;
    if (tableIds.every((table) => formOf(report, table).id === formOf(before, table).id)) return;
    const cells = cellsOfReport(report).length;
    const incomparable = cells - comparableCells(report, before).length;
    yield { values: { year: before.year ?? 0, incomparable, cells } };
  }),
});

export const sameBody = rule('R52', {
  needs: 'previous',
  severity: 'information',
  basis: { kind: 'practice' },
  *check(context) {
    const before = yearBefore(context);
    const now = context.report.body.name;
    if (!before) yield previousMissing;
    else if (now !== null && before.body.name !== null && now !== before.body.name) {
      yield { values: { before: before.body.name, now } };
    }
  },
});
