import { withValue, type CellAddress, type Report, type RuleId } from '@disclosure-report/core';

/** A mistake put into a report on purpose: what stands in the cell now, and what the rules must say about it. */
interface PlantedMistake {
  readonly cell: CellAddress;
  readonly value: number | null;
  readonly foundBy: readonly RuleId[];
}

/** The one report of the portal that is wrong, so that visitors see how a mistake looks. */
export const faultyReportId = 'bailu-2023';

/** Slips of the kind real reports contain, one of each. Everything else in the report is right. */
export const plantedMistakes: readonly PlantedMistake[] = [
  // 21 typed as 12: neither the column of natural persons nor the row 予以公开 adds up any more.
  { cell: 'requests/granted/naturalPerson', value: 12, foundBy: ['R23', 'R24'] },
  // The total of the reviews was never filled in, though the parts beside it were and the text gives it.
  { cell: 'disputes/review/total', value: 0, foundBy: ['R30', 'R66'] },
  // A town cannot make 规章; its six village conventions were counted as such.
  { cell: 'proactive/regulations/inForce', value: 6, foundBy: ['R36'] },
  // Left blank: it may be 0 or forgotten, which only the town can say.
  { cell: 'proactive/compulsoryMeasures/decisions', value: null, foundBy: ['R16'] },
];

export const withPlantedMistakes = (report: Report): Report =>
  plantedMistakes.reduce((planted, { cell, value }) => withValue(planted, cell, value), report);
