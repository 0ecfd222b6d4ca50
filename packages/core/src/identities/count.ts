import { tableIds } from '../forms/model.js';
import { tableOf, type Report } from '../report/report.js';
import { identitiesOf } from './identity.js';
import { unsettledIn } from './unsettled.js';

/** How many of the equations the forms print hold. */
export interface IdentityCounts {
  readonly total: number;
  readonly holding: number;
  readonly failing: number;
  /** Of which cells are blank or missing. */
  readonly notAssessable: number;
}

export const countIdentities = (report: Report, unsettled = unsettledIn(report)): IdentityCounts => {
  const total = tableIds.reduce((sum, table) => sum + identitiesOf(tableOf(report, table)).length, 0);
  const failing = unsettled.filter(({ blank }) => blank.length === 0).length;
  return {
    total,
    holding: total - unsettled.length,
    failing,
    notAssessable: unsettled.length - failing,
  };
};
