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
  return `${names.table(table)}“${names.line(table, line)}”${along}：${parts}之和为 ${names.number(expected)}，表中总计为 ${names.number(actual)}，相差 ${names.number(Math.abs(difference))}。`;
};

export const equationFindings: Sentences<'R22' | 'R23' | 'R24' | 'R30' | 'R31'> = {
  R22: ({ values, expected = 0, actual = 0, difference = 0 }, names) =>
    `${names.table(values.table)}“${names.line(values.table, values.line)}”列：新收与上年结转合计 ${names.number(expected)}，办理总计与结转下年度合计 ${names.number(actual)}，相差 ${names.number(Math.abs(difference))}。`,
  R23: (finding, names) => total(finding, names, `${finding.values.parts} 项办理结果`, '列'),
  R24: (finding, names) => total(finding, names, '各类申请人', '行'),
  R30: (finding, names) => total(finding, names, `${finding.values.parts} 项结果`, ''),
  R31: (finding, names) => total(finding, names, `${finding.values.parts} 项结果`, ''),
};
