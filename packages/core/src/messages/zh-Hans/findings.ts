import type { FindingOf, RuleId } from '../../check/finding.js';
import type { SectionId } from '../../forms/model.js';
import type { Sentences } from '../catalogue.js';
import type { Names } from '../names.js';
import { proseFindings } from './prose-findings.js';
import { listed } from './phrases.js';
import { tableFindings } from './table-findings.js';

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
  ...tableFindings,
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
  R39: ({ values }, { number }) =>
    `收费金额 ${number(values.amount)} 万元${values.before === undefined ? '过大' : `，上年 ${number(values.before)} 万元，相差过大`}，请核对单位是否为万元。`,
  R40: ({ values }) => `三张表的数字与 ${values.year} 年完全相同。`,
  R41: ({ values }, { number }) =>
    `第六部分写收取信息处理费 ${number(values.yuan)} 元，超过表二的收费总额 ${number(values.amount)} 万元。`,
  R42: ({ values }, { number }) => `收费金额 ${number(values.amount)} 万元换算成元不是整十，请核对。`,
  R44: ({ values, cells }, names) =>
    `${listed(cells.map(names.cell))}从上年的 ${names.number(values.before)} 变为 ${names.number(values.now)}，变化很大，请核对。`,
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
