import {
  isSafeAddress,
  layoutTable,
  tableOf,
  type Block,
  type DataCell,
  type LayoutTable,
  type Locale,
  type Report,
  type TableId,
  type Text,
} from '@disclosure-report/core';
import { wordsIn } from '../messages/words.js';
import { ownMarkdown } from '../read/markdown/own-markdown.js';
import { factsOf } from '../read/markup/own-marks.js';
import { printed } from './number.js';
import { partsOf, type Part } from './parts.js';
import { printable } from './printable.js';

export interface WriteMarkdownOptions {
  /** The language of the tables' labels; the report's prose stays as it is. */
  readonly locale?: Locale;
}

/** Text in which nothing is Markdown: what would be is escaped, at the start of a line more than within it. */
const inline = (text: string): string =>
  printable(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** An address between angle brackets, which alone and line breaks would end it. */
const address = (target: string): string =>
  `<${printable(target)
    .replace(/[\\<>&]/g, '\\$&')
    .replace(/\s/g, '%20')}>`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const said = (path: readonly Text[], locale: Locale): string =>
  inline(path.map((label) => label[locale]).join(' · '));

/** The path of a line without what is over all of them, which would tell none from another. */
const pathsOf = (paths: readonly (readonly Text[])[]): readonly (readonly Text[])[] => {
  const [first] = paths;
  const shared = first?.[0];
  if (!first || first.length < 2 || !paths.every((path) => path.length > 1 && path[0] === shared))
    return paths;
  return pathsOf(paths.map((path) => path.slice(1)));
};

const layoutMarkdown = (layout: LayoutTable, report: Report, clause: boolean, locale: Locale): string => {
  const rows = layout.body.map(({ cells }) => cells.filter((cell): cell is DataCell => cell.kind === 'data'));
  const first = rows[0] ?? [];
  const columns = pathsOf(first.map(({ cell }) => cell.path.columns)).map((path) => said(path, locale));
  const corner = layout.head[0]?.cells[0];
  const isLabelled = corner?.kind === 'corner';
  const label = clause ? layout.caption : isLabelled ? corner.label : undefined;
  const figure = ({ cell }: DataCell): string => {
    const value = report.tables[layout.table]?.[cell.row]?.[cell.column];
    return typeof value === 'number' ? printed(value) : '';
  };
  return grid(
    isLabelled ? [label ? inline(label[locale]) : '', ...columns] : columns,
    rows.map((cells) => [
      ...(isLabelled ? [said((cells[0]?.cell.path.rows ?? []).slice(-2), locale)] : []),
      ...cells.map(figure),
    ]),
  );
};

const tableMarkdown = (report: Report, table: TableId, locale: Locale): string => {
  const layouts = layoutTable(tableOf(report, table));
  return layouts.map((layout) => layoutMarkdown(layout, report, layouts.length > 1, locale)).join('\n\n');
};

const blockMarkdown = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return `### ${inline(block.text)}`;
    case 'paragraph':
      return inline(block.text);
    case 'list':
      return block.items
        .map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${inline(item)}`)
        .join('\n');
    case 'table': {
      const width = Math.max(1, ...block.rows.map((cells) => cells.length));
      const rows = block.rows.map((cells) =>
        Array.from({ length: width }, (_, column) => inline(cells[column] ?? '')),
      );
      return grid(rows[0] ?? [''], rows.slice(1));
    }
    case 'link':
      return isSafeAddress(block.target)
        ? `[${inline(block.text)}](${address(block.target)})`
        : inline(block.text);
    case 'image':
      return isSafeAddress(block.source)
        ? `![${inline(block.alternative)}](${address(block.source)})`
        : inline(block.alternative);
  }
};

const partMarkdown = (part: Part, report: Report, locale: Locale): string => {
  switch (part.kind) {
    case 'heading':
      return `## ${inline(part.text)} <!-- ${ownMarkdown.section}${part.section} -->`;
    case 'block':
      return blockMarkdown(part.block);
    case 'table':
      return tableMarkdown(report, part.table, locale);
    case 'unread':
      return `*${wordsIn[locale].unread}* ${ownMarkdown.aside}`;
  }
};

const isList = (part: Part | undefined): boolean => part?.kind === 'block' && part.block.type === 'list';

/**
 * Writes a report as Markdown (GFM): facts in its front matter, headings, lists, links and tables. Its tables know no
 * merged cells, so that headers over each other stand in one cell, parted by dots. Reading it again gives the same
 * report, but that cells the report lacks come back blank, and that the rows of a table in the prose, if they are not
 * of one length, come back filled up with blanks.
 */
export const writeMarkdown = (report: Report, options: WriteMarkdownOptions = {}): string => {
  const { locale = 'zh-Hans' } = options;
  const { title, ...facts } = factsOf(report);
  const head = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(printable(value))}`);
  const parts = partsOf(report);
  const written = parts.map((part, at) => {
    // Two lists that touch would be one.
    const apart = isList(part) && isList(parts[at - 1]) ? '<!-- -->\n\n' : '';
    return apart + partMarkdown(part, report, locale);
  });
  return [
    ['---', ...head, '---'].join('\n'),
    ...(title === undefined ? [] : [`# ${inline(title)}`]),
    ...written.filter((part) => part !== ''),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
};
