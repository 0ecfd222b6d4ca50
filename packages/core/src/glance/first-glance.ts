import type { CellAddress } from '../cells/cell.js';
import type { Report } from '../report/report.js';
import { figure, type Figure } from './figure.js';
import { shareOf } from './share.js';

export interface FirstGlance {
  /** New requests and those carried in from the year before. */
  readonly received: Figure;
  readonly receivedNew: Figure;
  readonly carriedIn: Figure;
  /** All outcomes; its share is of `received`. */
  readonly answered: Figure;
  /** Granted in full or in part; its share is of `answered`. */
  readonly granted: Figure;
  readonly carriedOut: Figure;
  /** Reviews and both kinds of litigation. */
  readonly disputes: Figure;
  /** Those of them in which the body was corrected. */
  readonly corrected: Figure;
}

/** No share is told where the report contradicts itself: a part above its whole, or below 0. */
const withShare = (part: Figure, whole: Figure): Figure => {
  const share = shareOf(part.value, whole.value);
  return part.value === null || share === undefined ? part : { ...part, share };
};

const disputeKinds = ['review', 'litigation.direct', 'litigation.afterReview'] as const;

/** What a report says at first glance. Every form has the cells it is taken from under the same keys. */
export const firstGlance = (report: Report): FirstGlance => {
  const requests = (...rows: readonly string[]): Figure =>
    figure(
      report,
      'requests',
      rows.map((row): CellAddress => `requests/${row}/total`),
    );
  const disputes = (column: string): Figure =>
    figure(
      report,
      'disputes',
      disputeKinds.map((kind): CellAddress => `disputes/${kind}/${column}`),
    );
  const received = requests('received', 'carriedIn');
  const answered = requests('total');
  return {
    received,
    receivedNew: requests('received'),
    carriedIn: requests('carriedIn'),
    answered: withShare(answered, received),
    granted: withShare(requests('granted', 'partiallyGranted'), answered),
    carriedOut: requests('carriedOut'),
    disputes: disputes('total'),
    corrected: disputes('corrected'),
  };
};
