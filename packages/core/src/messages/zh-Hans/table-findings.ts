import type { FindingOf, TableRuleId } from '../../check/finding.js';
import type { Slip } from '../../suspects/slip.js';
import type { Sentences } from '../catalogue.js';
import type { Names } from '../names.js';
import { levels } from './levels.js';
import { listed } from './phrases.js';

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

const lines = (finding: FindingOf<'R06' | 'R07' | 'R08'>, names: Names): string => {
  const { table, missing, unknown } = finding.values;
  const missingNames = missing.map((key) => {
    const [row = key, column] = key.split('/');
    return column ? `${names.line(table, row)} · ${names.line(table, column)}` : names.line(table, row);
  });
  return [
    `${names.table(table)}的行列与规定格式不一致。`,
    missing.length > 0 ? `缺少：${listed(missingNames)}。` : '',
    unknown.length > 0 ? `多出：${listed(unknown)}。` : '',
  ].join('');
};

const slips: Readonly<Record<Slip, string>> = {
  digitsTransposed: '相邻数字颠倒',
  digitWrong: '一位数字误写',
  digitMissing: '漏写一位数字',
  digitDoubled: '重复一位数字',
  digitExtra: '多写一位数字',
  leftOut: '漏填',
  notUpdated: '合计没有随之更新',
  other: '数字不符',
  cellsSwapped: '两格互换',
  rowSlid: '整行错位',
  rowsSwapped: '两行互换',
};

export const tableFindings: Sentences<TableRuleId> = {
  R05: ({ values }, names) => `缺少${names.table(values.table)}。即使全部为 0 也应当列出。`,
  R06: lines,
  R07: lines,
  R08: lines,
  R09: ({ values }, names) =>
    `${values.table ? names.table(values.table) : '报告'}使用的是 ${names.form(values.actual)}，${values.year} 年度应使用 ${names.form(values.expected)}。`,
  R16: ({ values, cells }, names) =>
    `${names.table(values.table)}有 ${cells.length} 个空白单元格${cells.length <= 3 ? `（${listed(cells.map(names.cell))}）` : ''}。没有发生的应填 0。`,
  R17: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))}为 ${names.number(values.value)}，件数应为不小于 0 的整数。`,
  R18: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))}为 ${names.number(values.value)}，收费金额不应为负。`,
  R19: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))}为 ${names.number(values.value)}，只有“本年增/减”可以为负。`,
  R20: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))}写的是“${values.source}”，不是数字，按空白处理。没有发生的应填 0。`,
  R21: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))}写的是“${values.source}”，读作 ${names.number(values.value)}。单元格内应只写阿拉伯数字。`,
  R22: ({ values, expected = 0, actual = 0, difference = 0 }, names) =>
    `${names.table(values.table)}“${names.line(values.table, values.line)}”列：新收与上年结转合计 ${names.number(expected)}，办理总计与结转下年度合计 ${names.number(actual)}，相差 ${names.number(Math.abs(difference))}。`,
  R23: (finding, names) => total(finding, names, `${finding.values.parts} 项办理结果`, '列'),
  R24: (finding, names) => total(finding, names, '各类申请人', '行'),
  R25: ({ values }, names) => {
    const [best] = values.suspects;
    const corrections = (best?.corrections ?? []).map(
      ({ cell, from, to }) => `${names.cell(cell)} ${names.number(from)} 应为 ${names.number(to)}`,
    );
    const reason = `${listed(corrections)}（${slips[best?.corrections[0]?.slip ?? 'other']}，改后全部成立）`;
    switch (values.state) {
      case 'located':
        return `最可能的原因：${reason}。`;
      case 'ambiguous':
        return `${names.table(values.table)}有不止一种可能的原因，从数字上分不出哪一种，例如：${reason}。`;
      case 'tooMany':
        return `${names.table(values.table)}出错的单元格太多，无法定位。`;
      case 'unfinished':
        return `${names.table(values.table)}出错的单元格没有在规定的计算量内找到。`;
    }
  },
  R26: ({ cells }, names) =>
    `本年没有新收、也没有上年结转的申请，表三却有 ${cells.length} 个单元格不为 0：${listed(cells.slice(0, 3).map(names.cell))}${cells.length > 3 ? '等' : ''}。`,
  R27: ({ values }, { number }) =>
    `结转下年度 ${number(values.carriedOut)} 件，占应办 ${number(values.open)} 件的 ${Math.round((values.carriedOut / values.open) * 100)}%；按法定办理期限，一般不会超过五分之一。`,
  R28: ({ values }, { number }) =>
    `有 ${number(values.count)} 件因逾期未缴费不再处理，第六部分却没有说明收费情况。`,
  R29: ({ values }, { number }) =>
    `“其他处理—其他”有 ${number(values.other)} 件，占总计 ${number(values.total)} 件的五分之一以上，文中没有说明。`,
  R30: (finding, names) => total(finding, names, `${finding.values.parts} 项结果`, ''),
  R31: (finding, names) => total(finding, names, `${finding.values.parts} 项结果`, ''),
  R32: ({ values }, { number }) =>
    `复议后起诉 ${number(values.suits)} 件，但今年和去年都没有审结的行政复议。`,
  R33: () => '有复议或诉讼，但今年和去年都没有公开申请。',
  R34: () => '有案件被纠正，文中没有提到。',
  R35: ({ values }, { number }) =>
    `有 ${number(values.suits)} 件未经复议直接起诉；2024 年起，对不予公开不服的应当先申请复议，请核对。`,
  R36: ({ values, severity }, names) =>
    severity === 'error'
      ? `${levels[values.level]}无权制定规章，${names.table('proactive')}的规章数应为 0。`
      : `${levels[values.level]}一般不制定规章，请核对${names.table('proactive')}的规章数。`,
  R37: ({ values, expected = 0, actual = 0 }, names) =>
    `${names.line('proactive', values.row)}现行有效 ${names.number(actual)} 件，少于本年制发 ${names.number(values.made)} 件减去废止 ${names.number(values.repealed)} 件所得的 ${names.number(expected)} 件。`,
  R38: ({ values, expected = 0, actual = 0 }, names) =>
    `${names.line('proactive', values.row)}上年现行有效 ${names.number(values.before)} 件，加本年制发 ${names.number(values.made)} 件、减废止 ${names.number(values.repealed)} 件，应为 ${names.number(expected)} 件，表中为 ${names.number(actual)} 件。`,
  R45: ({ values, expected, actual = 0 }, names) =>
    expected === undefined
      ? `${names.line('proactive', values.row)}上一年 ${names.number(values.items)} 项、本年增减 ${names.number(values.change)} 项，合计为负。`
      : `${names.line('proactive', values.row)}上一年项目数量为 ${names.number(actual)}，按上年报告应为 ${names.number(expected)}。`,
  R46: () => '采购总金额没有写明单位。',
};
