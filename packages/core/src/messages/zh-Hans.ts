import { partsOf } from '../cells/cell.js';
import type { NoteOf, NoteCode, Place } from '../report/reading-note.js';
import type { Catalogue } from './catalogue.js';
import { nameOfLevel, type Names } from './names.js';
import { findings } from './zh-Hans/findings.js';
import { levels } from './zh-Hans/levels.js';
import { listed } from './zh-Hans/phrases.js';
import { zhHansTables } from './zh-Hans/tables.js';

const quoted = (note: NoteOf<NoteCode>): string => `“${note.source ?? ''}”`;

const cellsOf = (note: NoteOf<NoteCode>, names: Names): string => listed(note.cells.map(names.cell));

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

/** 简体中文的全部文句。 */
export const zhHans: Catalogue = {
  ...zhHansTables,
  findings,
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
    placedByOrder: (note, names) =>
      `${names.table(note.values.table)}有 ${note.cells.length} 格所在的行没有行名，已按前后各行的次序认定${whereOf(note)}。`,
    cutBySums: (note, names) =>
      `${names.table(note.values.table)}的数字之间没有间隔，其中 ${note.cells.length} 格是靠勾稽关系分开的${whereOf(note)}。`,
    ambiguous: (note, names) =>
      `${cellsOf(note, names)}有不止一种读法：${note.values.choices.join('；')}。按空白处理${whereOf(note)}。`,
    otherTable: (note) => `有一个表格不是三张规定表格之一：“${note.values.label}”${whereOf(note)}。`,
    inferred: ({ values }) =>
      `${fields[values.field]}是推断的：${values.field === 'level' ? nameOfLevel(values.value, levels) : values.value}。`,
    unstated: (note) => `没有找到${fields[note.values.field]}。`,
    sectionMissing: (note) => `没有找到“${note.values.heading}”一章。`,
    damaged: () => '文件的校验和不符，可能在传输中损坏，读出的文字和数字可能有误。请重新下载后再试。',
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
