import type { Quantity } from '../forms/model.js';
import type { NoteCode } from '../report/reading-note.js';
import { valueAt } from '../report/report.js';
import { rule, type Basis, type CheckContext, type Failure } from './rule.js';

const printedOnForm: Basis = { kind: 'form' };

/** A finding for each number that can't be right for what its cell holds. */
function* wrongNumbers(
  { numbers }: CheckContext,
  wrong: Readonly<Partial<Record<Quantity, (value: number) => boolean>>>,
): Generator<Failure<'R17' | 'R18' | 'R19'>> {
  for (const { cells, values, onlyCounts } of numbers) {
    // What is right for a count is right for any quantity.
    if (onlyCounts) continue;
    for (let place = 0; place < cells.length; place += 1) {
      const cell = cells[place];
      const value = values[place] ?? NaN;
      if (cell && !Number.isNaN(value) && wrong[cell.quantity]?.(value))
        yield { values: { value }, cells: [cell.address], actual: value };
    }
  }
}

const isNegative = (value: number): boolean => value < 0;
const isNotWhole = (value: number): boolean => !Number.isInteger(value);
const isNoCount = (value: number): boolean => isNotWhole(value) || isNegative(value);

/** What stands in a cell that has no number although it is not blank. */
const unread: readonly NoteCode[] = ['placeholder', 'notANumber', 'ambiguous'];

export const noBlankCell = rule('R16', {
  severity: 'warning',
  basis: { kind: 'practice' },
  *check({ report, numbers, notes = [] }) {
    if (numbers.every(({ complete }) => complete)) return;
    const written = new Set(notes.filter(({ code }) => unread.includes(code)).flatMap(({ cells }) => cells));
    for (const { table, cells, complete } of numbers) {
      if (complete) continue;
      const blank = cells
        .map(({ address }) => address)
        .filter((cell) => valueAt(report, cell) === null && !written.has(cell));
      if (blank.length > 0) yield { values: { table: table.id }, cells: blank };
    }
  },
});

export const wholeCount = rule('R17', {
  severity: 'error',
  basis: { kind: 'logic' },
  check: (context) => wrongNumbers(context, { count: isNoCount, change: isNotWhole }),
});

export const feeNotNegative = rule('R18', {
  severity: 'error',
  basis: printedOnForm,
  check: (context) => wrongNumbers(context, { fee: isNegative }),
});

/** Counts and fees have rules of their own; what is left to be negative by mistake is money. */
export const onlyChangeNegative = rule('R19', {
  severity: 'error',
  basis: printedOnForm,
  forms: ['2019'],
  check: (context) => wrongNumbers(context, { money: isNegative }),
});

export const numbersOnly = rule('R20', {
  severity: 'warning',
  basis: { kind: 'practice' },
  *check({ notes = [] }) {
    for (const note of notes) {
      if (note.code !== 'placeholder' && note.code !== 'notANumber') continue;
      yield { values: { source: note.source ?? '' }, cells: note.cells };
    }
  },
});

export const plainNumbers = rule('R21', {
  severity: 'information',
  basis: { kind: 'practice' },
  *check({ notes = [] }) {
    for (const note of notes) {
      if (note.code !== 'normalised') continue;
      yield { values: { source: note.source ?? '', value: note.values.value }, cells: note.cells };
    }
  },
});
