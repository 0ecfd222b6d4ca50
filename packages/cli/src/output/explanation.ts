import { cellsOfReport, describeNote, describeProvenance, valueAt } from '@disclosure-report/core';
import type { Console } from '../console.js';
import type { Reading } from '../input/load.js';

/** Where each number of a report was printed, a line a cell, and after them the notes from reading. */
export const explanationOf = (
  { file, report, notes, provenance }: Reading,
  { catalogue, words }: Console,
): string => {
  const cells = cellsOfReport(report).flatMap(({ address: cell }) => {
    const origin = provenance[cell];
    const value = valueAt(report, cell) ?? null;
    return origin ? [`  ${describeProvenance({ cell, value, ...origin }, catalogue, report)}`] : [];
  });
  return [
    file,
    ...(cells.length > 0 ? cells : [`  ${words.nothingToExplain}`]),
    `  ${words.notes(notes.length)}`,
    ...notes.map((note) => `    ${describeNote(note, catalogue, report)}`),
  ].join('\n');
};
