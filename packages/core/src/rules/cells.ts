import type { Cell } from '../cells/cell.js';
import { tableIds, type Quantity } from '../forms/model.js';
import { cellsOfReport, valueAt } from '../report/report.js';
import { rule, type Basis, type CheckContext } from './rule.js';

const printedOnForm: Basis = { kind: 'form' };

interface FilledCell extends Cell {
  readonly value: number;
}

const filledCells = ({ report }: CheckContext, ...quantities: Quantity[]): readonly FilledCell[] =>
  cellsOfReport(report)
    .filter(({ quantity }) => quantities.includes(quantity))
    .flatMap((cell) => {
      const value = valueAt(report, cell.address);
      return typeof value === 'number' ? [{ ...cell, value }] : [];
    });

const atCell = ({ address, value }: FilledCell) => ({ values: { value }, cells: [address], actual: value });

export const noBlankCell = rule('R16', {
  severity: 'warning',
  basis: { kind: 'practice' },
  *check({ report }) {
    for (const table of tableIds) {
      const blank = cellsOfReport(report)
        .filter((cell) => cell.table === table && valueAt(report, cell.address) === null)
        .map(({ address }) => address);
      if (blank.length > 0) yield { values: { table }, cells: blank };
    }
  },
});

export const wholeCount = rule('R17', {
  severity: 'error',
  basis: { kind: 'logic' },
  *check(context) {
    for (const cell of filledCells(context, 'count')) {
      if (!Number.isInteger(cell.value) || cell.value < 0) yield atCell(cell);
    }
    for (const cell of filledCells(context, 'change')) {
      if (!Number.isInteger(cell.value)) yield atCell(cell);
    }
  },
});

export const feeNotNegative = rule('R18', {
  severity: 'error',
  basis: printedOnForm,
  *check(context) {
    for (const cell of filledCells(context, 'fee')) if (cell.value < 0) yield atCell(cell);
  },
});

/** Counts and fees have rules of their own; what is left to be negative by mistake is money. */
export const onlyChangeNegative = rule('R19', {
  severity: 'error',
  basis: printedOnForm,
  forms: ['2019'],
  *check(context) {
    for (const cell of filledCells(context, 'money')) if (cell.value < 0) yield atCell(cell);
  },
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
