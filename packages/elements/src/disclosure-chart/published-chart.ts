/** Reads the prose, in a file of its own: the other charts need only the tables. */
export { publishedChart } from '@disclosure-report/core';
