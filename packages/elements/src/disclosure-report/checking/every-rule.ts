/** All rules, in a file of its own: the first picture of a report shows whether its equations hold. */
export { check } from '@disclosure-report/core';
