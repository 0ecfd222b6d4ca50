import type { ChartNotes } from '../chart-catalogue.js';

export const enChartNotes: ChartNotes = {
  missing: (names) => `Not drawn, because the report does not say: ${names}.`,
  missingIn: (report, names) => `Not drawn for ${report}, because the report does not say: ${names}.`,
  negative: (names) => `Not drawn, because they are below 0: ${names}.`,
  onlyOne: 'The reports are of several bodies; only this one is drawn.',
  unstated: (group) => `The text gives no numbers of what was published ${group.toLowerCase()}.`,
  unbalanced: (into, out) => `${into} requests came in, ${out} are accounted for: the two should be equal.`,
  open: (group) => `${group}: only what the text states in numbers, which may not be all.`,
};
