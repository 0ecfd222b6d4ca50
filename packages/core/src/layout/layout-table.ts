import { isGroup, type Band, type FormTable, type Header, type Line } from '../forms/model.js';
import { layBands, type Arrangement, type LayoutOptions } from './lay-bands.js';
import type { LayoutTable } from './model.js';
import { upright } from './orientation.js';

/** The columns of a band printed across: every row becomes a header over a copy of the columns. */
const columnsAcross = (band: Band): readonly Header[] => {
  const under = (row: Line, header: Header): Header =>
    isGroup(header)
      ? { ...header, lines: header.lines.map((inner) => under(row, inner)) }
      : { ...header, key: `${row.key}/${header.key}` };
  const across = (header: Header): Header =>
    isGroup(header)
      ? { ...header, lines: header.lines.map(across) }
      : { label: header.label, lines: band.columns.map((column) => under(header, column)) };
  return band.rows.map(across);
};

/** As the form prints it, groups beside their rows and spanning them. */
const printed: Arrangement = {
  orient: (band) =>
    band.printedAcross
      ? { rows: [], columns: columnsAcross(band), keyOf: (_, { key }) => key }
      : upright(band.rows, band.columns),
  headerColumns: (depth) => depth,
  named: (ids) => ids,
  drawn: (row, data) => [{ cells: [...row.opening.map(({ cell }) => cell), ...data] }],
};

/**
 * How to draw one of the form's tables with native table markup. Table 二 comes as one table for each clause:
 * as a single one, assistive technology reads every cell under the headers of all clauses above it. A clause of which
 * no row is asked for is left out.
 */
export const layoutTable = (table: FormTable, options: LayoutOptions = {}): readonly LayoutTable[] =>
  layBands(table, printed, options);
