import type { Locale, Report, TableId } from '@disclosure-report/core';
import type { IRunOptions, TableCell } from 'docx';
import { printed } from '../number.js';
import { printedTable, type PrintedCell, type PrintedTable } from '../printed-table.js';
import { textWidth } from './styles.js';
import type { Docx, DocxChild } from './types.js';

/** Outer row headers are short and stand upright, the innermost says what the row is. */
const columnWidths = ({ columns, headerColumns }: PrintedTable): readonly number[] => {
  const weights = Array.from({ length: headerColumns }, (_, at) => 2 ** at);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const forHeaders = headerColumns === 0 ? 0 : Math.floor(textWidth * (headerColumns > 1 ? 0.46 : 0.4));
  const data = Math.floor((textWidth - forHeaders) / (columns - headerColumns));
  return [
    ...weights.map((weight) => Math.floor((forHeaders * weight) / whole)),
    ...Array<number>(columns - headerColumns).fill(data),
  ];
};

const textOf = ({ text, value }: PrintedCell): string => (value === undefined ? text : printed(value));

/** One of the three tables: merged headers, those at its top repeated on every page, no row broken over two. */
export const figuresTable = (docx: Docx, report: Report, table: TableId, locale: Locale): DocxChild => {
  const { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType } =
    docx;
  const grid = printedTable(report, table, locale);
  const widths = columnWidths(grid);
  const cellOf = (cell: PrintedCell): TableCell => {
    const width = widths
      .slice(cell.column, cell.column + cell.colSpan)
      .reduce((sum, column) => sum + column, 0);
    const isRowHeader = cell.kind === 'header' && cell.column < grid.headerColumns && cell.rowSpan === 1;
    const run: IRunOptions = { text: textOf(cell), bold: cell.total && cell.kind === 'data' };
    return new TableCell({
      columnSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
      width: { size: width, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          style: 'DisclosureCell',
          alignment: isRowHeader ? AlignmentType.LEFT : AlignmentType.CENTER,
          children: [new TextRun(run)],
        }),
      ],
    });
  };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    rows: grid.rows.map(
      (cells, at) =>
        new TableRow({ tableHeader: at < grid.headRows, cantSplit: true, children: cells.map(cellOf) }),
    ),
  });
};
