import type { FindingOf, RuleId } from '../../check/finding.js';
import type { SectionId } from '../../forms/model.js';
import type { Sentences } from '../catalogue.js';
import type { Names } from '../names.js';
import { proseFindings } from './prose-findings.js';
import { counted, listed } from './phrases.js';
import { tableFindings } from './table-findings.js';

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
  ...tableFindings,
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
  R39: ({ values }, { number }) =>
    `The fee is ${number(values.amount)}${values.before === undefined ? '' : `, last year it was ${number(values.before)}`}; please check that it is in 10,000 yuan (万元).`,
  R40: ({ values }) => `All numbers are those of ${values.year}.`,
  R41: ({ values }, { number }) =>
    `Section 6 speaks of ${number(values.yuan)} yuan of processing fees, more than all fees in table 2 (${number(values.amount)} × 10,000 yuan).`,
  R42: ({ values }, { number }) =>
    `The fee of ${number(values.amount)} × 10,000 yuan is no multiple of 10 yuan; please check.`,
  R44: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))} went from ${names.number(values.before)} to ${names.number(values.now)}; please check.`,
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
