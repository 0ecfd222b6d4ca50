import { partsOf, type CellAddress } from '../cells/cell.js';
import type { TableId } from '../forms/model.js';
import { figure, type Figure } from '../glance/figure.js';
import type { Report } from '../report/report.js';
import { cellsNamed } from './cells-named.js';

/** The number at an address of a report, of a cell or the sum of a group of rows. */
export const figureAt = (report: Report, address: CellAddress): Figure =>
  figure(report, partsOf(address).table, cellsNamed(report, address));

/** The report whose form's words the others are held against: the first of those on the newest form. */
export const referenceFor = (reports: readonly Report[], table: TableId): Report | undefined =>
  reports.reduce<Report | undefined>((best, report) => {
    const form = (one: Report): string => one.mixed?.[table] ?? one.form;
    return best && form(best) >= form(report) ? best : report;
  }, undefined);
