import type { FindingOf } from '../../check/finding.js';
import type { Sentences } from '../catalogue.js';
import type { Names } from '../names.js';

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

export const equationFindings: Sentences<'R22' | 'R23' | 'R24' | 'R30' | 'R31'> = {
  R22: ({ values, expected = 0, actual = 0, difference = 0 }, names) =>
    `${names.table(values.table)}, column “${names.line(values.table, values.line)}”: received and carried in make ${names.number(expected)}, handled and carried over make ${names.number(actual)}, ${names.number(Math.abs(difference))} apart.`,
  R23: (finding, names) => total(finding, names, `the ${finding.values.parts} outcomes`, 'column'),
  R24: (finding, names) => total(finding, names, 'the applicants', 'row'),
  R30: (finding, names) => total(finding, names, `the ${finding.values.parts} results`, 'under'),
  R31: (finding, names) => total(finding, names, `the ${finding.values.parts} results`, 'under'),
};
