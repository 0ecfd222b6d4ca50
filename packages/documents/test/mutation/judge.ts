import {
  cellsOfReport,
  formOf,
  tableIds,
  valueAt,
  type CellAddress,
  type ReadingNote,
  type Report,
} from '@disclosure-report/core';
import type { ReadResult } from '../../src/index.js';
import type { MessyDocument } from './layout.js';

/** How one document's cells were read. */
export interface Verdict {
  readonly cells: number;
  readonly right: number;
  /** `null` with a note, where the layout destroyed the number: all a reader can do. */
  readonly lost: number;
  readonly nullNoted: number;
  readonly nullSilent: number;
  readonly wrongNoted: number;
  readonly wrongSilent: number;
  /** Whether the form of each table was told. */
  readonly formRight: boolean;
  readonly refused: boolean;
  /** The first cells that are not right, for a person to look at. */
  readonly examples: readonly string[];
}

const isNoted = (notes: readonly ReadingNote[], address: CellAddress): boolean =>
  notes.some(({ cells }) => cells.includes(address)) ||
  notes.some(
    (note) =>
      (note.code === 'tableMissing' && address.startsWith(`${note.values.table}/`)) ||
      (note.code === 'rowMissing' && address.startsWith(`${note.values.table}/${note.values.row}/`)),
  );

const formsAlike = (one: Report, other: Report): boolean =>
  tableIds.every((table) => formOf(one, table).id === formOf(other, table).id || table === 'disputes');

/** Cells read as nothing though something stands there, or nothing was found for them, of which no note says why. */
export const unexplained = ({
  report,
  notes,
  provenance,
}: Extract<ReadResult, { ok: true }>): readonly CellAddress[] =>
  cellsOfReport(report).flatMap(({ address, table }) => {
    const isNull = report.tables[table] && (valueAt(report, address) ?? null) === null;
    const isBlank = provenance[address]?.source.trim() === '';
    return isNull && !isBlank && !isNoted(notes, address) ? [address] : [];
  });

/** Compares what was read with what had to be read. */
export const judge = (document: MessyDocument, result: ReadResult): Verdict => {
  const { expected, destroyed } = document;
  const cells = cellsOfReport(expected);
  const counts = { right: 0, lost: 0, nullNoted: 0, nullSilent: 0, wrongNoted: 0, wrongSilent: 0 };
  const examples: string[] = [];
  for (const { address } of cells) {
    const wanted = valueAt(expected, address) ?? null;
    const found = result.ok ? (valueAt(result.report, address) ?? null) : null;
    const kind = result.ok
      ? kindOf(wanted, found, isNoted(result.notes, address), destroyed.has(address))
      : 'nullNoted';
    counts[kind] += 1;
    if (kind !== 'right' && kind !== 'lost' && examples.length < 5) {
      examples.push(`${address} is ${String(found)}, not ${String(wanted)} (${kind})`);
    }
  }
  return {
    cells: cells.length,
    ...counts,
    formRight: result.ok && formsAlike(result.report, expected),
    refused: !result.ok,
    examples,
  };
};

const kindOf = (
  wanted: number | null,
  found: number | null,
  noted: boolean,
  destroyed: boolean,
): 'right' | 'lost' | 'nullNoted' | 'nullSilent' | 'wrongNoted' | 'wrongSilent' => {
  if (found === wanted) return 'right';
  if (found !== null) return noted ? 'wrongNoted' : 'wrongSilent';
  if (!noted) return 'nullSilent';
  return destroyed ? 'lost' : 'nullNoted';
};
