import { cellsOfReport, valueAt, withValue, type CellAddress, type Report } from '@disclosure-report/core';
import { Random, seedOf } from './random.js';
import { sampleReport } from './sample.js';

/** A report as some portal or program would write it. */
export interface Drawn {
  readonly source: string | Uint8Array;
  /** Cells written as blank or as a placeholder: what they held is not in the document. */
  readonly blank?: ReadonlySet<CellAddress>;
  /** Cells whose number is in the document, but no longer to be told from its neighbours. */
  readonly destroyed?: ReadonlySet<CellAddress>;
}

/** One way of writing a report down. */
export interface Layout {
  readonly name: string;
  readonly draw: (report: Report, random: Random) => Drawn | Promise<Drawn>;
}

/** A document with what a reader has to find in it. */
export interface MessyDocument {
  readonly layout: string;
  readonly seed: number;
  readonly source: string | Uint8Array;
  /** The report with the blanks of the document. */
  readonly expected: Report;
  /** Cells that may be `null` with a note, for the layout really destroyed them. */
  readonly destroyed: ReadonlySet<CellAddress>;
}

/** The document a layout makes of a seed; always the same one. */
export const documentOf = async (layout: Layout, seed: number): Promise<MessyDocument> => {
  const random = new Random(seedOf(layout.name, seed));
  const report = sampleReport(random);
  const { source, blank = new Set(), destroyed = new Set() } = await layout.draw(report, random);
  const expected = [...blank].reduce((changed, address) => withValue(changed, address, null), report);
  return { layout: layout.name, seed, source, expected, destroyed };
};

/** A number as it is typed; nothing where the cell is blank. */
export const typed = (report: Report, address: CellAddress): string => {
  const value = valueAt(report, address);
  return typeof value === 'number' ? String(value) : '';
};

/** All cells of the rows that have a blank cell: without a mark for it, no cell of such a row is sure. */
export const rowsWithBlanks = (report: Report): ReadonlySet<CellAddress> => {
  const cells = cellsOfReport(report);
  // Table 四 is a single row.
  const rowOf = ({ table, row }: (typeof cells)[number]): string =>
    table === 'disputes' ? table : `${table}/${row}`;
  const blank = new Set(cells.filter(({ address }) => typed(report, address) === '').map(rowOf));
  return new Set(cells.filter((cell) => blank.has(rowOf(cell))).map(({ address }) => address));
};
