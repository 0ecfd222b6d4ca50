import type { Report } from '../report/report.js';
import { officialTitle } from './official-title.js';

export interface CitationOptions {
  /** Where the report is read; left out where it has no address that others can follow. */
  readonly address?: string;
  /** The day it was read, `YYYY-MM-DD`. */
  readonly accessed: string;
}

/**
 * A reference to the report in the style of GB/T 7714: 责任者. 题名[EB/OL]. (发布日期)[引用日期]. 地址. What is not known is
 * left out, never made up.
 */
export const citationOf = (report: Report, { address, accessed }: CitationOptions): string => {
  const { body, published } = report;
  return [
    ...(body.name === null ? [] : [body.name]),
    `${officialTitle(report)}[EB/OL]`,
    `${published === undefined ? '' : `(${published})`}[${accessed}]`,
    ...(address === undefined ? [] : [address]),
  ].join('. ');
};
