import type { FindingOf, TableRuleId } from '../../check/finding.js';
import type { Slip } from '../../suspects/slip.js';
import type { Sentences } from '../catalogue.js';
import type { Names } from '../names.js';
import { levels } from './levels.js';
import { counted, listed } from './phrases.js';

const total = (
  finding: FindingOf<'R23' | 'R24' | 'R30' | 'R31'>,
  names: Names,
  parts: string,
  along: string,
): string => {
  const { table, line } = finding.values;
  const { expected = 0, actual = 0, difference = 0 } = finding;
  return `${names.table(table)}, ${along} “${names.line(table, line)}”: ${parts} add up to ${names.number(expected)}, the printed total is ${names.number(actual)}, ${names.number(Math.abs(difference))} apart.`;
};

const lines = (finding: FindingOf<'R06' | 'R07' | 'R08'>, names: Names): string => {
  const { table, missing, unknown } = finding.values;
  const missingNames = missing.map((key) => {
    const [row = key, column] = key.split('/');
    return column ? `${names.line(table, row)} · ${names.line(table, column)}` : names.line(table, row);
  });
  return [
    `The rows and columns of ${names.table(table)} are not those of the form.`,
    missing.length > 0 ? ` Missing: ${listed(missingNames)}.` : '',
    unknown.length > 0 ? ` Not on the form: ${listed(unknown)}.` : '',
  ].join('');
};

const slips: Readonly<Record<Slip, string>> = {
  digitsTransposed: 'two digits changed places',
  digitWrong: 'one digit wrong',
  digitMissing: 'a digit left out',
  digitDoubled: 'a digit doubled',
  digitExtra: 'a digit too many',
  leftOut: 'not filled in',
  notUpdated: 'the total was not updated',
  other: 'another number',
  cellsSwapped: 'two cells swapped',
  rowSlid: 'the row slid sideways',
  rowsSwapped: 'two rows swapped',
};

export const tableFindings: Sentences<TableRuleId> = {
  R05: ({ values }, names) =>
    `${names.table(values.table)} is missing. It must be there even if every number is 0.`,
  R06: lines,
  R07: lines,
  R08: lines,
  R09: ({ values }, names) =>
    `${values.table ? names.table(values.table) : 'The report'} follows the ${names.form(values.actual)}; for ${values.year} it must be the ${names.form(values.expected)}.`,
  R16: ({ values, cells }, names) =>
    `${names.table(values.table)} has ${counted(cells.length, 'blank cell')}${cells.length <= 3 ? ` (${listed(cells.map(names.cell))})` : ''}. What did not occur is written as 0.`,
  R17: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))} is ${names.number(values.value)}; a count must be a whole number, 0 or more.`,
  R18: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))} is ${names.number(values.value)}; a fee can't be negative.`,
  R19: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))} is ${names.number(values.value)}; only “change this year” may be negative.`,
  R20: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))} says “${values.source}”, which is no number and is read as blank. What did not occur is written as 0.`,
  R21: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))} says “${values.source}”, read as ${names.number(values.value)}. A cell should hold plain digits only.`,
  R22: ({ values, expected = 0, actual = 0, difference = 0 }, names) =>
    `${names.table(values.table)}, column “${names.line(values.table, values.line)}”: received and carried in make ${names.number(expected)}, handled and carried over make ${names.number(actual)}, ${names.number(Math.abs(difference))} apart.`,
  R23: (finding, names) => total(finding, names, `the ${finding.values.parts} outcomes`, 'column'),
  R24: (finding, names) => total(finding, names, 'the applicants', 'row'),
  R25: ({ values }, names) => {
    const [best] = values.suspects;
    const corrections = (best?.corrections ?? []).map(
      ({ cell, from, to }) => `${names.cell(cell)} ${names.number(from)} should be ${names.number(to)}`,
    );
    const reason = `${listed(corrections)} (${slips[best?.corrections[0]?.slip ?? 'other']}; then every equation holds)`;
    switch (values.state) {
      case 'located':
        return `Most likely: ${reason}.`;
      case 'ambiguous':
        return `${names.table(values.table)} can be explained in more than one way, which the numbers can't tell apart; for one: ${reason}.`;
      case 'tooMany':
        return `${names.table(values.table)} has too many wrong cells to tell which.`;
      case 'unfinished':
        return `The wrong cells of ${names.table(values.table)} were not found within the effort allowed.`;
    }
  },
  R26: ({ cells }, names) =>
    `Nothing was received and nothing carried over, yet ${counted(cells.length, 'cell')} of table 3 ${cells.length === 1 ? 'is' : 'are'} not 0: ${listed(cells.slice(0, 3).map(names.cell))}${cells.length > 3 ? ' and others' : ''}.`,
  R27: ({ values }, { number }) =>
    `${number(values.carriedOut)} of ${number(values.open)} open requests are carried over (${Math.round((values.carriedOut / values.open) * 100)} %); with the time limits of the law it is hardly more than a fifth.`,
  R28: ({ values }, { number }) =>
    `${counted(values.count, 'request')} ended because a fee was not paid (${number(values.count)}), yet section 6 says nothing of fees.`,
  R29: ({ values }, { number }) =>
    `“Handled otherwise: other” counts ${number(values.other)} of ${number(values.total)}, more than a fifth, without a word why.`,
  R30: (finding, names) => total(finding, names, `the ${finding.values.parts} results`, 'under'),
  R31: (finding, names) => total(finding, names, `the ${finding.values.parts} results`, 'under'),
  R32: ({ values }) =>
    `${counted(values.suits, 'suit')} after review, though no review was decided this year or last.`,
  R33: () => 'There are disputes, though there was no request this year or last.',
  R34: () => 'Decisions were corrected, and the text does not speak of it.',
  R35: ({ values }) =>
    `${counted(values.suits, 'suit')} without review; since 2024 a refusal must be reviewed first. Please check.`,
  R36: ({ values, severity }, names) =>
    severity === 'error'
      ? `${levels[values.level]} can't make regulations (规章); their number in ${names.table('proactive')} must be 0.`
      : `${levels[values.level]} hardly ever makes regulations (规章); please check their number in ${names.table('proactive')}.`,
  R37: ({ values, expected = 0, actual = 0 }, names) =>
    `${names.line('proactive', values.row)}: ${names.number(actual)} in force, fewer than the ${names.number(expected)} left of ${names.number(values.made)} made less ${names.number(values.repealed)} repealed.`,
  R38: ({ values, expected = 0, actual = 0 }, names) =>
    `${names.line('proactive', values.row)}: ${names.number(values.before)} in force last year, plus ${names.number(values.made)} made, less ${names.number(values.repealed)} repealed, is ${names.number(expected)}; the table says ${names.number(actual)}.`,
  R45: ({ values, expected, actual = 0 }, names) =>
    expected === undefined
      ? `${names.line('proactive', values.row)}: ${names.number(values.items)} items and a change of ${names.number(values.change)} make less than nothing.`
      : `${names.line('proactive', values.row)}: items last year are ${names.number(actual)}; by last year’s report they were ${names.number(expected)}.`,
  R46: () => 'The procurement amount is given without a unit.',
};
