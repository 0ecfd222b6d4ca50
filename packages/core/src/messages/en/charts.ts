import type { ChartCatalogue } from '../chart-catalogue.js';

export const enCharts: ChartCatalogue = {
  locale: 'en',
  titles: {
    flow: 'Where requests came from and how they ended',
    outcomes: 'How requests ended',
    applicants: 'Who asked',
    published: 'Published on the body’s own initiative',
  },
  groups: {
    in: 'Requests',
    out: 'How they ended',
    outcomes: 'Outcomes',
    applicants: 'Applicants',
    categories: 'By category',
    channels: 'By channel',
  },
  names: {
    received: 'New',
    carriedIn: 'Carried in',
    partiallyGranted: 'Granted in part',
    unavailable: 'Unavailable',
    otherHandling: 'Otherwise',
    carriedOut: 'Carried over',
  },
  year: (year) => (year === null ? '(year not stated)' : String(year)),
  years: (first, last) => `${first} to ${last}`,
  unnamed: '(body not stated)',
  number: (number, approximate) => (approximate ? `about ${number}` : number),
  remarked: (said, remark) => `${said}${remark && ` (${remark})`}`,
  list: (items) => items.join(', '),
  wholes: {
    in: (number) => `${number} requests in all`,
    applicants: (number) => `${number} new requests`,
    categories: (number) => `${number} pieces published, by category`,
  },
  sentence: (group, parts) => `${group}${parts && `: ${parts}`}.`,
  report: (report, whole, most) =>
    `${report}: ${whole === undefined ? 'answered, not known how many' : `${whole} answered`}${most ? `, most of them ${most}` : ''}.`,
  says: (name, values) => `${name}: ${values}`,
  inTurn: (said, reports) => `${said}, for ${reports} in this order`,
  unknown: 'no data',
  parts: 'Parts of the chart',
  table: 'The numbers as a table',
  save: 'Save as a picture',
};
