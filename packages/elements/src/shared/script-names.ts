/** The files for pages without a build step; they stand in one folder. */
export const scriptName = 'disclosure-report.iife.js';
export const takeAwayName = 'disclosure-report.take-away.iife.js';
