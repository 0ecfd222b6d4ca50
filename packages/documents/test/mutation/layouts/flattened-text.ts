import { tableIds, type CellAddress, type Report } from '@disclosure-report/core';
import { drawnGrids, type Rows } from '../drawing.js';
import { rowsWithBlanks, type Layout } from '../layout.js';
import type { Random } from '../random.js';

type Flatten = (cells: readonly string[]) => string;

/** The report as lines of text, its tables flattened row by row. */
const textOf = (report: Report, random: Random, flatten: Flatten): string => {
  const nothing = new Set<CellAddress>();
  const rowsOf = (rows: Rows): string => rows.map((row) => flatten(row.map(({ text }) => text))).join('');
  const parts = report.sections.map(({ id, heading, blocks }) => {
    const table = tableIds.find((known) => known === id);
    const prose = blocks.map((block) => ('text' in block ? `\u3000\u3000${block.text}\n` : '')).join('');
    if (!table) return `${heading}\n${prose}`;
    const grids = drawnGrids(report, [], { table, random, blank: nothing, destroyed: nothing });
    return `${heading}\n${grids.map(rowsOf).join('\n')}${prose}`;
  });
  return `${report.title ?? ''}\n\n${parts.join('\n')}`;
};

/** Word processors set each cell in by a tab and leave an empty line after each row. */
export const tabbedCells: Layout = {
  name: 'text: one cell a line, set in by tabs',
  draw: (report, random) => {
    const text = textOf(report, random, (cells) => cells.map((cell) => `\t${cell}\n`).join('') + '\n');
    return { source: random.chance(0.4) ? text.replace(/\n/g, '\r\n') : text };
  },
};

/** One cell a line and nothing else, or with empty lines between: a blank cell leaves no trace. */
export const bareCells: Layout = {
  name: 'text: one cell a line, without tabs',
  draw: (report, random) => {
    const parting = random.pick(['\n', '\n', '\n\n', '\r\n', ' \n']);
    const text = textOf(report, random, (cells) =>
      cells.flatMap((cell) => (cell === '' ? [] : [`${cell}${parting}`])).join(''),
    );
    return { source: text, destroyed: rowsWithBlanks(report) };
  },
};

/** A row a line, its cells parted by tabs, as copied out of a browser. */
export const tabbedRows: Layout = {
  name: 'text: one row a line, cells parted by tabs',
  draw: (report, random) => {
    const text = textOf(report, random, (cells) => `${cells.join('\t')}\n`);
    return { source: random.chance(0.3) ? text.replace(/\n/g, '\r\n') : text };
  },
};
