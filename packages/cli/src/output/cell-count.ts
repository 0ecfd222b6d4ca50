import { cellsOfReport, valueAt, type Report } from '@disclosure-report/core';

/** How many of the cells its forms ask for a report holds a number in. */
export const cellCount = (report: Report): { readonly read: number; readonly all: number } => {
  const cells = cellsOfReport(report);
  return {
    read: cells.filter(({ address }) => typeof valueAt(report, address) === 'number').length,
    all: cells.length,
  };
};
