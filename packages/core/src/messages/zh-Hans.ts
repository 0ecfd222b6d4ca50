import { partsOf } from '../cells/cell.js';
import type { NoteOf, NoteCode, Place } from '../report/reading-note.js';
import type { Catalogue } from './catalogue.js';
import { mostNamed, nameOfLevel, type Names } from './names.js';
import { findings } from './zh-Hans/findings.js';
import { levels } from './zh-Hans/levels.js';
import { listed } from './zh-Hans/phrases.js';

const quoted = (note: NoteOf<NoteCode>): string => `“${note.source ?? ''}”`;

const cellsOf = (note: NoteOf<NoteCode>, names: Names): string => listed(note.cells.map(names.cell));

const namedFew = (note: NoteOf<NoteCode>, names: Names): string =>
  note.cells.length > mostNamed ? '' : `（${cellsOf(note, names)}）`;

const placed = (place: Place): string =>
  [
    place.page && `第 ${place.page} 页`,
    place.table && `第 ${place.table} 个表`,
    place.row && `第 ${place.row} 行`,
    place.column && `第 ${place.column} 列`,
    place.line && `原文第 ${place.line} 行`,
  ]
    .filter(Boolean)
    .join('');

const whereOf = ({ place }: NoteOf<NoteCode>): string => {
  const where = place ? placed(place) : '';
  return where ? `（${where}）` : '';
};

const fields = { level: '机关层级', name: '机关名称', year: '年度', form: '表格格式' } as const;

const types = { object: '对象', array: '数组', string: '字符串', number: '数字', boolean: '布尔值' } as const;

const meant = (nearest: string | undefined): string => (nearest ? `是否应为“${nearest}”？` : '');

const at = (path: string): string => path || '整个文件';

/** 简体中文的全部文句。 */
export const zhHans: Catalogue = {
  locale: 'zh-Hans',
  formName: (form) => `${form} 版格式`,
  severities: { error: '错误', warning: '警告', information: '提示' },
  levels,
  findings,
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
    notFinite: ({ path, values }) => `${path} 是 ${values.actual}，不是有限的数字。`,
    badDate: ({ path, values }) => `${path} 是“${values.actual}”，应为 YYYY-MM-DD 形式的日期。`,
    badDay: ({ path, values }) => `${path} 是“${values.actual}”，应为 MM-DD 形式的日期。`,
    badYear: ({ path, values }) => `${path} 是 ${values.actual}，应为 2007 至 2100 之间的整数年份。`,
    unsafeAddress: ({ path, values }) => `${path}：不允许的链接“${values.actual}”。`,
    unknownRule: ({ path, values }) => `${path}：没有规则“${values.key}”。${meant(values.nearest)}`,
    badFingerprint: ({ path, values }) => `${path} 是“${values.actual}”，指纹应为 16 位十六进制数字。`,
    repeated: ({ path, values }) => `${path}：“${values.actual}”重复出现。`,
    empty: ({ path }) => `${path} 不能为空。`,
  },
  notes: {
    blank: (note, names) =>
      `${names.table(note.values.table)}有 ${note.cells.length} 格在原文中是空白${namedFew(note, names)}，没有当作 0。本应是 0 的，请在原文补填${whereOf(note)}。`,
    placeholder: (note, names) =>
      `${cellsOf(note, names)}写的是${quoted(note)}，按空白处理${whereOf(note)}。`,
    notANumber: (note, names) =>
      `${cellsOf(note, names)}写的是${quoted(note)}，读不出数字，按空白处理${whereOf(note)}。`,
    normalised: (note, names) =>
      `${cellsOf(note, names)}写的是${quoted(note)}，读作 ${names.number(note.values.value)}${whereOf(note)}。`,
    otherUnit: (note, names) =>
      `${cellsOf(note, names)}以“${note.values.unit}”为单位，规定格式要求以万元为单位。数字照原文读入，没有换算；请在原文换算成万元${whereOf(note)}。`,
    cellMissing: (note, names) => `原文没有 ${cellsOf(note, names)} 的单元格${whereOf(note)}。`,
    tableMissing: (note, names) => `没有找到${names.table(note.values.table)}。`,
    unknownRow: (note, names) =>
      `${names.table(note.values.table)}有一行“${note.values.label}”不在规定格式内，没有读入${whereOf(note)}。`,
    unknownColumn: (note, names) =>
      `${names.table(note.values.table)}有一列“${note.values.label}”不在规定格式内，没有读入${whereOf(note)}。`,
    otherWording: (note, names) =>
      `${names.table(note.values.table)}写的是${quoted(note)}，规定格式是“${note.values.label}”${whereOf(note)}。`,
    cornerMissing: (note, names) => `${names.table(note.values.table)}没有印上规定格式中的勾稽关系说明。`,
    rowMissing: (note, names) =>
      `${names.table(note.values.table)}没有“${names.line(note.values.table, note.values.row)}”。`,
    repeated: (note, names) =>
      `${names.table(note.values.table)}的“${note.values.label}”出现了不止一次，以第一次为准${whereOf(note)}。`,
    gridRepaired: (note, names) =>
      `${names.table(note.values.table)}的合并单元格前后不一致，已按表头对齐${whereOf(note)}。`,
    placedByOrder: (note, names) =>
      `${names.table(note.values.table)}有 ${note.cells.length} 格所在的行没有行名，已按规定格式中前后两行之间的次序逐行对应。请对照原文核对${whereOf(note)}。`,
    cutBySums: (note, names) =>
      `${names.table(note.values.table)}的数字连在一起，没有间隔，其中 ${note.cells.length} 格是按勾稽关系拆开的，原文看不出每格的起止。请对照原件核对${whereOf(note)}。`,
    ambiguous: (note, names) =>
      `${cellsOf(note, names)}有不止一种读法：${note.values.choices.join('；')}。按空白处理，请对照原件填写${whereOf(note)}。`,
    otherTable: (note) => `有一个表格不是三张规定表格之一：“${note.values.label}”${whereOf(note)}。`,
    inferred: ({ values }) =>
      `${fields[values.field]}是推断的：${values.field === 'level' ? nameOfLevel(values.value, levels) : values.value}。`,
    unstated: (note) => `没有找到${fields[note.values.field]}。`,
    sectionMissing: (note) => `没有找到“${note.values.heading}”一章。`,
    damaged: () =>
      '文件内容与自带的校验值不符，可能在下载或传输中损坏。能读的都已读入，但文字和数字可能有误。请重新下载后再读，或与原件逐项核对。',
  },
  provenance: ({ cell, value, source, place, normalised }, names) =>
    [
      `${names.table(partsOf(cell).table)} ${names.cell(cell)} = ${value === null ? '空白' : names.number(value)} ← “${source}”`,
      place ? placed(place) : '',
      normalised ? '（经整理）' : '',
    ]
      .filter(Boolean)
      .join(' '),
};
