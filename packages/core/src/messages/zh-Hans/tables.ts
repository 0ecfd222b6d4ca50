import type { ReportCatalogue } from '../catalogue.js';
import { levels } from './levels.js';
import { listed } from './phrases.js';
import { tableFindings } from './table-findings.js';

const types = { object: '对象', array: '数组', string: '字符串', number: '数字', boolean: '布尔值' } as const;

const meant = (nearest: string | undefined): string => (nearest ? `是否应为“${nearest}”？` : '');

const at = (path: string): string => path || '整个文件';

/** 只核对表格时用到的文句。 */
export const zhHansTables: ReportCatalogue = {
  locale: 'zh-Hans',
  formName: (form) => `${form} 版格式`,
  severities: { error: '错误', warning: '警告', information: '提示' },
  levels,
  findings: tableFindings,
  unassessable: (because, names) => {
    switch (because.reason) {
      case 'tableMissing':
        return `没有${names.table(because.table)}的数据。`;
      case 'cellsBlank': {
        const { cells } = because;
        return `${listed(cells.slice(0, 3).map(names.cell))}${cells.length > 3 ? `等 ${cells.length} 格` : ''}空白。`;
      }
      case 'levelUnknown':
        return '不知道机关层级。';
      case 'titleMissing':
        return '没有标题。';
      case 'yearUnknown':
        return '不知道报告年度。';
      case 'dateMissing':
        return '没有公布日期。';
      case 'previousMissing':
        return '没有上一年度的报告。';
      case 'notFromDocument':
        return '报告不是从文档读取的。';
      case 'excerpt':
        return '原文注明有省略，省略的部分看不到。';
      case 'sectionMissing':
        return `没有“${because.section === 'other' ? '六、其他需要报告的事项' : because.section === 'issues' ? '五、存在的主要问题及改进情况' : '一、总体情况'}”的文字。`;
    }
  },
  problems: {
    notJson: ({ values }) => `不是有效的 JSON：${values.detail}。`,
    missing: ({ path }) => `缺少 ${path}。`,
    wrongType: ({ path, values }) => `${at(path)} 应为${types[values.expected]}，实际是 ${values.actual}。`,
    notOneOf: ({ path, values }) => `${at(path)} 是 ${values.actual}，只能是：${listed(values.allowed)}。`,
    unknownKey: ({ path, values }) => `${path}：没有名为“${values.key}”的字段。${meant(values.nearest)}`,
    unknownRow: ({ path, values }, names) =>
      `${path}：${names.table(values.table)}没有名为“${values.key}”的行。${meant(values.nearest)}`,
    unknownColumn: ({ path, values }, names) =>
      `${path}：${names.table(values.table)}“${names.line(values.table, values.row)}”行没有名为“${values.key}”的列。${meant(values.nearest)}`,
    unknownRule: ({ path, values }) => `${path}：没有规则“${values.key}”。${meant(values.nearest)}`,
    notFinite: ({ path, values }) => `${path} 是 ${values.actual}，不是有限的数字。`,
    badDate: ({ path, values }) => `${path} 是“${values.actual}”，应为 YYYY-MM-DD 形式的日期。`,
    badDay: ({ path, values }) => `${path} 是“${values.actual}”，应为 MM-DD 形式的日期。`,
    badYear: ({ path, values }) => `${path} 是 ${values.actual}，应为 2007 至 2100 之间的整数年份。`,
    unsafeAddress: ({ path, values }) => `${path}：不允许的链接“${values.actual}”。`,
    empty: ({ path }) => `${path} 不能为空。`,
    badFingerprint: ({ path, values }) => `${path} 是“${values.actual}”，指纹应为 16 位十六进制数字。`,
    repeated: ({ path, values }) => `${path}：“${values.actual}”重复出现。`,
  },
};
