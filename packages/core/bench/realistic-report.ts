import {
  cellsOf,
  forms,
  isGroup,
  type CellAddress,
  type FormId,
  type Header,
  type Report,
} from '../src/index.js';
import { completed, independentOf } from '../test/arbitrary-report.js';
import { zeroReport } from '../test/sample-report.js';
import type { Random } from './random.js';

/** How many requests a body gets in a year: most get none or a few, a ministry gets thousands. */
const requestsOf = (random: Random): number => {
  const sizes: readonly (readonly [number, number])[] = [
    [0, 0],
    [1, 12],
    [13, 80],
    [81, 600],
    [601, 5000],
  ];
  const [least, most] = sizes[random.weighted([25, 35, 25, 11, 4])] ?? [0, 0];
  return random.between(least, most);
};

/** The lines that may be anything: what adds others up follows from them. */
const partsOfLines = (headers: readonly Header[]): readonly string[] =>
  headers.flatMap((header) =>
    isGroup(header) ? partsOfLines(header.lines) : header.role === 'part' ? [header.key] : [],
  );

/**
 * A clean report as bodies publish them: mostly zeros and small numbers. Natural persons ask most, then companies;
 * two outcomes in three are granted or not held; little is carried over.
 */
export const realisticReport = (random: Random, form: FormId): Report => {
  const chosen = new Map<CellAddress, number>();
  const add = (cell: CellAddress, count: number): void => {
    chosen.set(cell, (chosen.get(cell) ?? 0) + count);
  };
  for (const cell of independentOf(forms[form]).free) chosen.set(cell.address, 0);

  const [band] = forms[form].tables.requests.bands;
  const applicants = partsOfLines(band?.columns ?? []);
  const outcomes = partsOfLines(band?.rows ?? []);
  // The first two lines of either are the usual ones; a body's habits among the rest are its own.
  const askedBy = applicants.map((_, index) => [80, 12][index] ?? random.share() * 5);
  const endedAs = outcomes.map((_, index) => [45, 8][index] ?? random.share() ** 3 * 15);
  for (let request = requestsOf(random); request > 0; request -= 1) {
    const column = applicants[random.weighted(askedBy)] ?? '';
    add(`requests/${random.chance(0.06) ? 'carriedIn' : 'received'}/${column}`, 1);
    if (random.chance(0.94)) add(`requests/${outcomes[random.weighted(endedAs)] ?? ''}/${column}`, 1);
  }
  for (const { address, table, row, column, quantity } of independentOf(forms[form]).free) {
    if (table === 'disputes' && random.chance(0.2)) add(address, random.between(1, 9));
    if (table !== 'proactive' || row === 'regulations' || random.chance(0.4)) continue;
    const added = quantity === 'fee' ? random.between(0, 99_999) / 100 : random.between(0, 3000);
    add(address, added);
    // What a body made this year is in force at the end of it.
    if (column === 'made') add(`proactive/${row}/inForce`, added);
  }
  return zeroReport(form, { tables: completed(forms[form], chosen) });
};

/** The addresses of the tables the form prints equations for. */
export const cellsInEquations = (form: FormId): readonly CellAddress[] =>
  (['requests', 'disputes'] as const).flatMap((table) =>
    cellsOf(forms[form].tables[table]).map(({ address }) => address),
  );
