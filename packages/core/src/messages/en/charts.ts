import type { ChartCatalogue } from '../chart-catalogue.js';

const among = (parts: string): string => (parts ? `: ${parts}` : '');

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
  titled: (title, scope) => `${title}, ${scope}`,
  number: (number, approximate) => (approximate ? `about ${number}` : number),
  value: (number, percent) => `${number}${percent ? ` (${percent})` : ''}`,
  list: (items) => items.join(', '),
  group: (id, whole, parts) => {
    switch (id) {
      case 'in':
        return whole === undefined ? `Requests${among(parts)}.` : `${whole} requests in all${among(parts)}.`;
      case 'out':
      case 'outcomes':
        return `How they ended${among(parts)}.`;
      case 'applicants':
        return whole === undefined ? `Applicants${among(parts)}.` : `${whole} new requests${among(parts)}.`;
      case 'categories':
        return whole === undefined
          ? `By category${among(parts)}.`
          : `${whole} pieces published, by category${among(parts)}.`;
      case 'channels':
        return `By channel${among(parts)}.`;
    }
  },
  report: (report, whole, most) =>
    `${report}: ${whole === undefined ? 'answered, not known how many' : `${whole} answered`}${most ? `, most of them ${most}` : ''}.`,
  says: (name, values) => `${name}: ${values}`,
  unknown: 'no data',
  parts: 'Parts of the chart',
  table: 'The numbers as a table',
  save: 'Save as a picture',
  item: 'Item',
  count: 'Number',
  share: 'Share',
};
