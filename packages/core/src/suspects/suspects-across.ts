import { cellsOfReport, valueAt, type Report } from '../report/report.js';
import { isYearBefore, repeatedCells } from '../years/carried-over.js';
import { localize, type CorrectionIn, type Localization } from './localize.js';
import { systemOver, type Link } from './system.js';

/** What can be said of the wrong cells of several reports; each correction says in which report it is. */
export type LocalizationAcross = Localization<CorrectionIn>;

/**
 * The likely wrong cells of one body's reports over the years. What a report carries out, the next year's carries in:
 * so that where two disagree, the rest of both tells which of them is wrong.
 */
export const suspectsOverYears = (reports: readonly Report[]): readonly LocalizationAcross[] =>
  localize(
    systemOver(
      reports,
      reports.flatMap((_, index) => carryOver(reports, index)),
    ),
  );

/** What a report must carry in, where the report of the year before is among the others. */
const carryOver = (reports: readonly Report[], index: number): readonly Link[] => {
  const report = reports[index];
  const before = reports.findIndex((other) => report && isYearBefore(other, report));
  if (!report || before < 0) return [];
  return repeatedCells(report).map(({ carriedIn, carriedOut }) => ({
    terms: [
      { report: before, address: carriedOut, factor: 1 },
      { report: index, address: carriedIn, factor: -1 },
    ],
    sum: 0,
  }));
};

/**
 * The likely wrong cells of a report that adds up others, and of those. `members` are all that it adds up: the body's
 * own part is one of them. Only counts are looked at; a cell that a member lacks leaves its sum open.
 */
export const suspectsInRollUp = (
  parent: Report,
  members: readonly Report[],
): readonly LocalizationAcross[] => {
  const sums = cellsOfReport(parent)
    .filter(({ quantity, address }) => quantity === 'count' && typeof valueAt(parent, address) === 'number')
    .map(
      ({ address }): Link => ({
        terms: [
          ...members.map((_, index) => ({ report: index + 1, address, factor: 1 as const })),
          { report: 0, address, factor: -1 },
        ],
        sum: 0,
      }),
    );
  return localize(systemOver([parent, ...members], sums));
};
