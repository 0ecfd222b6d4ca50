import { OnDemand } from '../shared/on-demand.js';
import { counted } from './counted.js';
import type { Language } from './language.js';
import type { Words } from './words.js';

const words: Words = {
  kicker: 'Annual report on open government information',
  title: (name, year) => [name ?? '(body not stated)', year ?? '(year not stated)'].join(' '),
  form: (id) => `${id} form`,
  mixedForm: (table, id) => `${table} on the ${id} form`,
  period: (year) => `period ${year}-01-01 to ${year}-12-31`,
  published: (date) => `published ${date}`,
  source: 'Original',
  sourceFile: (name) => `Source: ${name}`,

  received: 'Requests received',
  receivedParts: (received, carriedIn) => `${received} new, ${carriedIn} carried in`,
  answered: 'Answered',
  ofReceived: (percent) => `${percent} of those received`,
  granted: 'Granted in full or part',
  ofAnswered: (percent) => `${percent} of those answered`,
  carriedOut: 'Carried over',
  disputes: 'Reviews and lawsuits',
  corrected: (count) => `${count} corrected`,
  unknownTable: (table) => `No data of ${table.toLowerCase()}`,
  unknownCells: (table) => `${table} has blanks`,

  checks: 'Do the figures add up?',
  identities: ({ total, holding, failing, notAssessable }) => {
    if (notAssessable === total) return `None of the ${total} equations can be checked: figures are blank`;
    const blank = notAssessable > 0 ? `; ${notAssessable} cannot be checked because figures are blank` : '';
    if (failing > 0)
      return `${failing} of ${total} equations ${failing === 1 ? 'does' : 'do'} not hold${blank}`;
    return notAssessable > 0
      ? `${holding} of ${total} equations hold${blank}`
      : `All ${total} equations hold`;
  },
  checkingMore: 'The equations were checked; the other rules are being loaded.',
  severities: { error: 'Error', warning: 'Warning', information: 'Note' },

  column: 'Column',
  pathSeparator: ' – ',

  blank: 'blank',
  missingCell: 'missing',
  tableMissing: (table) => `The report has no ${table.toLowerCase()}.`,
  tableUnread: (table) => `The report has ${table.toLowerCase()}, but its figures could not be read.`,
  sectionMissing: 'The report has no such section.',
  imageElsewhere: (alternative) => `Image${alternative ? `: ${alternative}` : ''}`,

  loading: 'Reading the report…',
  empty: 'There is no report to show.',
  retry: 'Try again',
  failed: 'The report cannot be shown',
  network: 'No connection: the network is down, or the other site does not allow reading.',
  status: (code) =>
    code === 404 ? 'There is no such file at the address (404).' : `The server answered ${code}.`,
  notReport: 'The file at the address is neither report data nor a page that can be read.',
  noTables: 'The page has no annual report tables.',
  invalid: (count) => `${counted(count, 'thing')} wrong with the report data:`,
};

export const en: Language = {
  locale: 'en',
  words,
  everything: new OnDemand(async () => (await import('@disclosure-report/core/messages/en.js')).en),
};
