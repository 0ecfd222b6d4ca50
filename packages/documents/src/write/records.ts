import {
  cellsOf,
  tableIds,
  tableOf,
  type Block,
  type Cell,
  type Locale,
  type Report,
  type TableId,
} from '@disclosure-report/core';
import { wordsIn } from '../messages/words.js';
import { factsOf, type FactName } from '../read/markup/own-marks.js';
import type { ReportRecord } from '../read/records/record.js';

/** A record whose value may be a number. */
export interface WrittenRecord extends Omit<ReportRecord, 'value'> {
  readonly value: string | number;
}

const factLabel = (name: FactName, locale: Locale): string => {
  const words = wordsIn[locale];
  return name === 'unread' ? words.unreadTables : words[name];
};

export const factRecords = (report: Report, locale: Locale): readonly WrittenRecord[] =>
  Object.entries(factsOf(report)).map(([name, value]) => ({
    part: 'report',
    row: name,
    column: '',
    label: factLabel(name as FactName, locale),
    value,
  }));

/** Which forms single tables follow; where the tables are drawn, their headers say it. */
export const mixedRecords = (report: Report): readonly WrittenRecord[] =>
  tableIds.flatMap((table) => {
    const form = report.mixed?.[table];
    return form === undefined
      ? []
      : [{ part: 'report', row: `form.${table}`, column: '', label: '', value: form }];
  });

/** A block's records: one, or one for each item or cell. */
const blockRecords = (part: string, row: string, block: Block): readonly WrittenRecord[] => {
  const record = (column: string, label: string, value: string): WrittenRecord => ({
    part,
    row,
    column,
    label,
    value,
  });
  switch (block.type) {
    case 'heading':
      return [record('subheading', '', block.text)];
    case 'paragraph':
      return [record('paragraph', '', block.text)];
    case 'list': {
      const kind = block.ordered ? 'numberedItem' : 'item';
      return block.items.map((item, at) => record(kind, String(at + 1), item));
    }
    case 'table':
      return block.rows.flatMap((cells, at) =>
        cells.map((cell, across) => record('cell', `${at + 1},${across + 1}`, cell)),
      );
    case 'link':
      return [record('link', block.target, block.text)];
    case 'image':
      return [record('image', block.source, block.alternative)];
  }
};

export const proseRecords = ({ preface, sections }: Report): readonly WrittenRecord[] => [
  ...(preface ?? []).flatMap((block) => blockRecords('preface', '', block)),
  ...sections.flatMap(({ id, heading, blocks }) => [
    { part: 'section', row: id, column: 'heading', label: '', value: heading },
    ...blocks.flatMap((block) => blockRecords('section', id, block)),
  ]),
];

/** The words beside and above a cell, rows before columns. */
const labelOf = ({ path }: Cell, locale: Locale): string =>
  [...path.rows, ...path.columns].map((label) => label[locale]).join(' · ');

/** One record for each cell of the form; a blank one's value is blank. */
export const cellRecords = (report: Report, table: TableId, locale: Locale): readonly WrittenRecord[] => {
  const values = report.tables[table];
  if (!values) return [];
  return cellsOf(tableOf(report, table)).map((cell) => ({
    part: table,
    row: cell.row,
    column: cell.column,
    label: labelOf(cell, locale),
    value: values[cell.row]?.[cell.column] ?? '',
  }));
};
