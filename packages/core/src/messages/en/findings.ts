import type { FindingOf, RuleId } from '../../check/finding.js';
import type { SectionId } from '../../forms/model.js';
import type { Sentences } from '../catalogue.js';
import type { Slip } from '../../suspects/slip.js';
import { levels } from './levels.js';
import type { Names } from '../names.js';
import { proseFindings } from './prose-findings.js';
import { counted, listed } from './phrases.js';
import { equationFindings } from './equation-findings.js';

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

const carriedIn = ({ values, expected = 0, actual = 0 }: FindingOf<'R47' | 'R48'>, names: Names): string =>
  `Column “${names.line('requests', values.column)}”: ${names.number(actual)} carried in, while the report for ${values.year} carried out ${names.number(expected)}.`;

const late = ({ values }: FindingOf<'R83' | 'R84' | 'R85'>): string =>
  `Published on ${values.published}, after ${values.deadline}.`;

const sections: Readonly<Record<SectionId, string>> = {
  overview: 'section 1 (overview)',
  proactive: 'section 2 (proactive disclosure)',
  requests: 'section 3 (requests)',
  disputes: 'section 4 (reviews and litigation)',
  issues: 'section 5 (problems and improvements)',
  other: 'section 6 (other matters)',
};

/** More labels than these make no sentence. */
const mostQuoted = 3;

export const findings: Sentences<RuleId> = {
  ...equationFindings,
  ...proseFindings,
  R01: ({ values }) =>
    [
      values.missing.length > 0 ? `Missing: ${listed(values.missing.map((id) => sections[id]))}.` : '',
      values.repeated.length > 0
        ? `More than once: ${listed(values.repeated.map((id) => sections[id]))}.`
        : '',
      values.inOrder ? '' : 'The sections are out of order.',
    ]
      .filter(Boolean)
      .join(' '),
  R02: ({ values }) => `The heading “${values.heading}” must be numbered “${values.expected}”.`,
  R03: ({ values }) => `The overview does not treat: ${listed(values.missing)}.`,
  R04: ({ values }) => `A government must also state: ${listed(values.missing)}.`,
  R05: ({ values }, names) =>
    `${names.table(values.table)} is missing. It must be there even if every number is 0.`,
  R06: lines,
  R07: lines,
  R08: lines,
  R09: ({ values }, names) =>
    `${values.table ? names.table(values.table) : 'The report'} follows the ${names.form(values.actual)}; for ${values.year} it must be the ${names.form(values.expected)}.`,
  R10: ({ values: { table, labels } }, names) =>
    `${names.table(table)} has ${counted(labels.length, 'label')} in other words than the form’s: ${labels
      .slice(0, mostQuoted)
      .map(({ source, label }) => `“${source}” for “${label}”`)
      .join(', ')}${labels.length > mostQuoted ? ' and others' : ''}.`,
  R11: () => 'Section 5 must give problems and what is done about them; it is too short, or says 无.',
  R12: ({ values }) => `“${values.words}” looks like a left-over of a template.`,
  R13: () => 'A number seems to have been left out before its unit.',
  R14: () => 'Section 6 does not say what processing fees were charged.',
  R15: ({ values }, names) =>
    `${names.table(values.table)} does not print the form’s note on how its rows balance.`,
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
  R39: ({ values }, { number }) =>
    `The fee is ${number(values.amount)}${values.before === undefined ? '' : `, last year it was ${number(values.before)}`}; please check that it is in 10,000 yuan (万元).`,
  R40: ({ values }) => `All numbers are those of ${values.year}.`,
  R41: ({ values }, { number }) =>
    `Section 6 speaks of ${number(values.yuan)} yuan of processing fees, more than all fees in table 2 (${number(values.amount)} × 10,000 yuan).`,
  R42: ({ values }, { number }) =>
    `The fee of ${number(values.amount)} × 10,000 yuan is no multiple of 10 yuan; please check.`,
  R44: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))} went from ${names.number(values.before)} to ${names.number(values.now)}; please check.`,
  R45: ({ values, expected, actual = 0 }, names) =>
    expected === undefined
      ? `${names.line('proactive', values.row)}: ${names.number(values.items)} items and a change of ${names.number(values.change)} make less than nothing.`
      : `${names.line('proactive', values.row)}: items last year are ${names.number(actual)}; by last year’s report they were ${names.number(expected)}.`,
  R46: () => 'The procurement amount is given without a unit.',
  R47: (finding, names) => carriedIn(finding, names),
  R48: (finding, names) => carriedIn(finding, names),
  R49: ({ values }, names) =>
    `${names.line('disputes', values.row)}: ${names.number(values.pending)} pending last year, yet this year’s total is smaller.`,
  R51: ({ values }, { number }) =>
    `The report for ${values.year} follows another form: ${number(values.incomparable)} of ${number(values.cells)} cells have no counterpart there and are not compared.`,
  R52: ({ values }) =>
    `The body was called “${values.before}” and is now “${values.now}”; a change should be explained.`,
  R70: () => 'The title must be the full name of the body, the year, and 年政府信息公开工作年度报告.',
  R71: ({ values }) =>
    values.where === 'title'
      ? `The title says ${values.stated}, the report is for ${values.year}.`
      : `The period is stated as “${values.stated}”; it must be 1 January to 31 December ${values.year}.`,
  R72: ({ values }) => `The overview is ${values.percent} % last year’s, with other numbers.`,
  R73: ({ values }) => `The overview is ${values.percent} % that of ${values.name}.`,
  R74: ({ values }) => `“${values.said}” does not fit this kind of body (${values.own}).`,
  R76: ({ values }) => `“${values.said}” should be “以公开为常态、不公开为例外”.`,
  R77: ({ values }) => `This sentence tells of ${values.said}; the report is for ${values.year}.`,
  R78: ({ values }) =>
    `“${values.said}” is not the regulation in force (State Council Order 711), or the number is not written with 〔〕.`,
  R79: ({ values }) =>
    `The text contains ${{ identityNumber: 'an identity number', secrecyMark: 'a mark of secrecy', mobileNumber: 'a mobile number' }[values.kind]}; please check whether it may be public.`,
  R80: ({ values }, { number }) =>
    `The overview has ${number(values.length)} characters; ${number(values.longest)} are allowed.`,
  R83: late,
  R84: late,
  R85: late,
  R86: ({ values }) => `Published on ${values.published}, before ${values.year} had ended; please check.`,
  R87: ({ values }) =>
    `${counted(values.count, 'cell')} changed after publication, without a note of correction.`,
};
