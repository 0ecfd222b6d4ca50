import type { FindingOf } from '../check/finding.js';
import type { NoteOf, NoteCode } from '../report/reading-note.js';
import type { Slip } from '../suspects/slip.js';
import type { Catalogue } from './catalogue.js';
import { nameOfLevel, type Names } from './names.js';

const listed = (items: readonly string[]): string => items.join('、');

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

const quoted = (note: NoteOf<NoteCode>): string => `“${note.source ?? ''}”`;

const cellsOf = (note: NoteOf<NoteCode>, names: Names): string => listed(note.cells.map(names.cell));

const whereOf = ({ place }: NoteOf<NoteCode>): string => {
  if (!place) return '';
  const parts = [
    place.page && `第 ${place.page} 页`,
    place.table && `第 ${place.table} 个表`,
    place.row && `第 ${place.row} 行`,
    place.column && `第 ${place.column} 列`,
    place.line && `原文第 ${place.line} 行`,
  ].filter(Boolean);
  return parts.length > 0 ? `（${parts.join('')}）` : '';
};

const fields = { level: '机关层级', name: '机关名称', year: '年度', form: '表格格式' } as const;

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

const types = { object: '对象', array: '数组', string: '字符串', number: '数字', boolean: '布尔值' } as const;

const meant = (nearest: string | undefined): string => (nearest ? `是否应为“${nearest}”？` : '');

const at = (path: string): string => path || '整个文件';

/** 简体中文的全部文句。 */
export const zhHans: Catalogue = {
  locale: 'zh-Hans',
  formName: (form) => `${form} 版格式`,
  severities: { error: '错误', warning: '警告', information: '提示' },
  levels: {
    ministry: '国务院部门',
    province: '省级政府',
    prefecture: '市级政府',
    county: '县级政府',
    township: '乡镇政府',
    street: '街道办事处',
    provincialDepartment: '省级部门',
    prefecturalDepartment: '市级部门',
    countyDepartment: '县级部门',
    department: '政府部门',
  },
  titles: {
    R05: '三张表齐全',
    R06: '表二行列与格式一致',
    R07: '表三行列与格式一致',
    R08: '表四行列与格式一致',
    R09: '表格格式与年度相符',
    R16: '没有空白单元格',
    R17: '件数为非负整数',
    R18: '收费金额不为负',
    R19: '只有“本年增/减”可以为负',
    R20: '单元格只填数字',
    R21: '数字书写规范',
    R22: '第一项加第二项等于第三项加第四项',
    R23: '办理结果各项之和等于总计',
    R24: '各类申请人之和等于总计',
    R25: '最可能出错的单元格',
    R26: '没有申请时各项均为 0',
    R30: '行政复议各项之和等于总计',
    R31: '行政诉讼各项之和等于总计',
    R36: '规章只能由有权机关制定',
    R71: '标题年度、统计期限与报告年度一致',
  },
  findings: {
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
    R30: (finding, names) => total(finding, names, `${finding.values.parts} 项结果`, ''),
    R31: (finding, names) => total(finding, names, `${finding.values.parts} 项结果`, ''),
    R36: ({ values, severity }, names) =>
      severity === 'error'
        ? `${zhHans.levels[values.level]}无权制定规章，${names.table('proactive')}的规章数应为 0。`
        : `${zhHans.levels[values.level]}一般不制定规章，请核对${names.table('proactive')}的规章数。`,
    R71: ({ values }) =>
      values.where === 'title'
        ? `标题写的是 ${values.stated} 年，报告年度是 ${values.year} 年。`
        : `统计期限写的是“${values.stated}”，应为 ${values.year} 年 1 月 1 日至 12 月 31 日。`,
  },
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
    }
  },
  notes: {
    placeholder: (note, names) =>
      `${cellsOf(note, names)}写的是${quoted(note)}，按空白处理${whereOf(note)}。`,
    notANumber: (note, names) =>
      `${cellsOf(note, names)}写的是${quoted(note)}，读不出数字，按空白处理${whereOf(note)}。`,
    normalised: (note, names) =>
      `${cellsOf(note, names)}写的是${quoted(note)}，读作 ${names.number(note.values.value)}${whereOf(note)}。`,
    otherUnit: (note, names) =>
      `${cellsOf(note, names)}的单位是“${note.values.unit}”，规定单位是万元。数字照原文，没有换算${whereOf(note)}。`,
    cellMissing: (note, names) => `原文没有 ${cellsOf(note, names)} 的单元格${whereOf(note)}。`,
    tableMissing: (note, names) => `没有找到${names.table(note.values.table)}。`,
    unknownRow: (note, names) =>
      `${names.table(note.values.table)}有一行“${note.values.label}”不在规定格式内，没有读入${whereOf(note)}。`,
    unknownColumn: (note, names) =>
      `${names.table(note.values.table)}有一列“${note.values.label}”不在规定格式内，没有读入${whereOf(note)}。`,
    rowMissing: (note, names) =>
      `${names.table(note.values.table)}没有“${names.line(note.values.table, note.values.row)}”。`,
    repeated: (note, names) =>
      `${names.table(note.values.table)}的“${note.values.label}”出现了不止一次，以第一次为准${whereOf(note)}。`,
    gridRepaired: (note, names) =>
      `${names.table(note.values.table)}的合并单元格前后不一致，已按表头对齐${whereOf(note)}。`,
    ambiguous: (note, names) =>
      `${cellsOf(note, names)}有不止一种读法：${note.values.choices.join('；')}。按空白处理${whereOf(note)}。`,
    otherTable: (note) => `有一个表格不是三张规定表格之一：“${note.values.label}”${whereOf(note)}。`,
    inferred: ({ values }) =>
      `${fields[values.field]}是推断的：${values.field === 'level' ? nameOfLevel(values.value, zhHans.levels) : values.value}。`,
    unstated: (note) => `没有找到${fields[note.values.field]}。`,
    sectionMissing: (note) => `没有找到“${note.values.heading}”一章。`,
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
    notFinite: ({ path, values }) => `${path} 是 ${values.actual}，不是有限的数字。`,
    badDate: ({ path, values }) => `${path} 是“${values.actual}”，应为 YYYY-MM-DD 形式的日期。`,
    badYear: ({ path, values }) => `${path} 是 ${values.actual}，应为 2007 至 2100 之间的整数年份。`,
    unsafeAddress: ({ path, values }) => `${path}：不允许的链接“${values.actual}”。`,
    empty: ({ path }) => `${path} 不能为空。`,
  },
};
