import type { BodyLevel } from './report.js';

const governments: readonly BodyLevel[] = ['province', 'prefecture', 'county', 'township', 'street'];

/** Whether a body governs an area, rather than a matter. Streets are dispatched by a government and report as one. */
export const isGovernment = (level: BodyLevel): boolean => governments.includes(level);

/** Governments from the county up, whose report is due later than a department's. */
export const isCountyOrAbove = (level: BodyLevel): boolean =>
  level === 'county' || level === 'prefecture' || level === 'province';

/** Departments of any rank, ministries included. */
export const isDepartment = (level: BodyLevel): boolean => !isGovernment(level);
