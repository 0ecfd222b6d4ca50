import type { FindingOf, RuleId } from '../../check/finding.js';
import type { SectionId } from '../../forms/model.js';
import type { Sentences } from '../catalogue.js';
import type { Slip } from '../../suspects/slip.js';
import { levels } from './levels.js';
import type { Names } from '../names.js';
import { proseFindings } from './prose-findings.js';
import { listed } from './phrases.js';
import { equationFindings } from './equation-findings.js';

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

const carriedIn = ({ values, expected = 0, actual = 0 }: FindingOf<'R47' | 'R48'>, names: Names): string =>
  `“${names.line('requests', values.column)}”列上年结转 ${names.number(actual)} 件，${values.year} 年的报告结转下年度的是 ${names.number(expected)} 件。`;

const late = ({ values }: FindingOf<'R83' | 'R84' | 'R85'>): string =>
  `公布日期 ${values.published}，晚于 ${values.deadline}。`;

const sections: Readonly<Record<SectionId, string>> = {
  overview: '“一、总体情况”',
  proactive: '“二、主动公开政府信息情况”',
  requests: '“三、收到和处理政府信息公开申请情况”',
  disputes: '“四、政府信息公开行政复议、行政诉讼情况”',
  issues: '“五、存在的主要问题及改进情况”',
  other: '“六、其他需要报告的事项”',
};

/** 再多就不成句子了。 */
const mostQuoted = 3;

export const findings: Sentences<RuleId> = {
  ...equationFindings,
  ...proseFindings,
  R01: ({ values }) =>
    [
      values.missing.length > 0 ? `缺少${listed(values.missing.map((id) => sections[id]))}。` : '',
      values.repeated.length > 0 ? `${listed(values.repeated.map((id) => sections[id]))}重复出现。` : '',
      values.inOrder ? '' : '六个部分的顺序不对。',
    ].join(''),
  R02: ({ values }) => `标题“${values.heading}”的编号应为“${values.expected}”。`,
  R03: ({ values }) => `总体情况没有写到：${listed(values.missing)}。`,
  R04: ({ values }) => `各级政府的报告还应写明：${listed(values.missing)}。`,
  R05: ({ values }, names) => `缺少${names.table(values.table)}。即使全部为 0 也应当列出。`,
  R06: lines,
  R07: lines,
  R08: lines,
  R09: ({ values }, names) =>
    `${values.table ? names.table(values.table) : '报告'}使用的是 ${names.form(values.actual)}，${values.year} 年度应使用 ${names.form(values.expected)}。`,
  R10: ({ values: { table, labels } }, names) =>
    `${names.table(table)}有 ${labels.length} 处文字与规定格式不一致：${labels
      .slice(0, mostQuoted)
      .map(({ source, label }) => `“${source}”应为“${label}”`)
      .join('，')}${labels.length > mostQuoted ? '等' : ''}。`,
  R11: () => '第五部分应写明存在的问题和改进情况，现在过短或为“无”。',
  R12: ({ values }) => `“${values.words}”像是模板里没有删掉的内容。`,
  R13: () => '量词前面空着，像是漏填了数字。',
  R14: () => '第六部分没有说明信息处理费的收取情况。',
  R15: ({ values }, names) => `${names.table(values.table)}没有印上规定格式中的勾稽关系说明。`,
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
  R39: ({ values }, { number }) =>
    `收费金额 ${number(values.amount)} 万元${values.before === undefined ? '过大' : `，上年 ${number(values.before)} 万元，相差过大`}，请核对单位是否为万元。`,
  R40: ({ values }) => `三张表的数字与 ${values.year} 年完全相同。`,
  R41: ({ values }, { number }) =>
    `第六部分写收取信息处理费 ${number(values.yuan)} 元，超过表二的收费总额 ${number(values.amount)} 万元。`,
  R42: ({ values }, { number }) => `收费金额 ${number(values.amount)} 万元换算成元不是整十，请核对。`,
  R44: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))}从上年的 ${names.number(values.before)} 变为 ${names.number(values.now)}，变化很大，请核对。`,
  R45: ({ values, expected, actual = 0 }, names) =>
    expected === undefined
      ? `${names.line('proactive', values.row)}上一年 ${names.number(values.items)} 项、本年增减 ${names.number(values.change)} 项，合计为负。`
      : `${names.line('proactive', values.row)}上一年项目数量为 ${names.number(actual)}，按上年报告应为 ${names.number(expected)}。`,
  R46: () => '采购总金额没有写明单位。',
  R47: (finding, names) => carriedIn(finding, names),
  R48: (finding, names) => carriedIn(finding, names),
  R49: ({ values }, names) =>
    `${names.line('disputes', values.row)}上年有 ${names.number(values.pending)} 件尚未审结，本年总计却更少。`,
  R51: ({ values }, { number }) =>
    `${values.year} 年的报告用的是另一种格式，本年 ${number(values.cells)} 格中有 ${number(values.incomparable)} 格没有口径相同的上年数字，不作比较。`,
  R52: ({ values }) => `机关名称由“${values.before}”变为“${values.now}”，如有变更应当说明。`,
  R70: () => '标题应为“机关全称＋年份＋年政府信息公开工作年度报告”。',
  R71: ({ values }) =>
    values.where === 'title'
      ? `标题写的是 ${values.stated} 年，报告年度是 ${values.year} 年。`
      : `统计期限写的是“${values.stated}”，应为 ${values.year} 年 1 月 1 日至 12 月 31 日。`,
  R72: ({ values }) => `总体情况与上年报告 ${values.percent}% 相同，只换了数字。`,
  R73: ({ values }) => `总体情况与${values.name}的报告 ${values.percent}% 相同。`,
  R74: ({ values }) => `“${values.said}”与本机关的类别（${values.own}）不符。`,
  R76: ({ values }) => `“${values.said}”应为“以公开为常态、不公开为例外”。`,
  R77: ({ values }) => `这句话写的是 ${values.said} 年，报告年度是 ${values.year} 年。`,
  R78: ({ values }) => `“${values.said}”不是现行条例（国务院令第711号）或文号写法不规范（应为〔〕）。`,
  R79: ({ values }) =>
    `文中有${{ identityNumber: '身份证号码', secrecyMark: '涉密标志', mobileNumber: '手机号码' }[values.kind]}，请核对是否应当公开。`,
  R80: ({ values }, { number }) =>
    `总体情况 ${number(values.length)} 字，超过 ${number(values.longest)} 字的要求。`,
  R83: late,
  R84: late,
  R85: late,
  R86: ({ values }) => `公布日期 ${values.published} 早于 ${values.year} 年结束，请核对。`,
  R87: ({ values }, { number }) => `公布后有 ${number(values.count)} 个单元格改动，没有更正说明。`,
};
