import type { ReportCatalogue } from '../catalogue.js';
import { levels } from './levels.js';
import { listed } from './phrases.js';
import { tableFindings } from './table-findings.js';

const meant = (nearest: string | undefined): string => (nearest ? ` Did you mean “${nearest}”?` : '');

const at = (path: string): string => path || 'The document';

/** The sentences for a report of which only the tables are checked. */
export const enTables: ReportCatalogue = {
  locale: 'en',
  formName: (form) => `${form} form`,
  severities: { error: 'Error', warning: 'Warning', information: 'Note' },
  levels,
  findings: tableFindings,
  unassessable: (because, names) => {
    switch (because.reason) {
      case 'tableMissing':
        return `There are no data for ${names.table(because.table)}.`;
      case 'cellsBlank': {
        const { cells } = because;
        return `Blank: ${listed(cells.slice(0, 3).map(names.cell))}${cells.length > 3 ? ` and ${cells.length - 3} more` : ''}.`;
      }
      case 'levelUnknown':
        return 'The level of the body is not known.';
      case 'titleMissing':
        return 'There is no title.';
      case 'yearUnknown':
        return 'The year of the report is not known.';
      case 'dateMissing':
        return 'There is no date of publication.';
      case 'previousMissing':
        return 'There is no report for the year before.';
      case 'notFromDocument':
        return 'The report was not read from a document.';
      case 'excerpt':
        return 'The text says that parts of it were left out, so they can’t be judged.';
      case 'sectionMissing':
        return `There is no text in section ${because.section === 'other' ? 6 : because.section === 'issues' ? 5 : 1}.`;
    }
  },
  problems: {
    notJson: ({ values }) => `This is not valid JSON: ${values.detail}.`,
    missing: ({ path }) => `${path} is missing.`,
    wrongType: ({ path, values }) =>
      `${at(path)} must be of type ${values.expected}, but is ${values.actual}.`,
    notOneOf: ({ path, values }) =>
      `${at(path)} is ${values.actual}; it must be one of ${listed(values.allowed)}.`,
    unknownKey: ({ path, values }) => `${path}: there is no field “${values.key}”.${meant(values.nearest)}`,
    unknownRow: ({ path, values }, names) =>
      `${path}: ${names.table(values.table)} has no row “${values.key}”.${meant(values.nearest)}`,
    unknownColumn: ({ path, values }, names) =>
      `${path}: row “${names.line(values.table, values.row)}” of ${names.table(values.table)} has no column “${values.key}”.${meant(values.nearest)}`,
    unknownRule: ({ path, values }) => `${path}: there is no rule “${values.key}”.${meant(values.nearest)}`,
    notFinite: ({ path, values }) => `${path} is ${values.actual}, which is no finite number.`,
    badDate: ({ path, values }) => `${path} is “${values.actual}”; it must be a date like YYYY-MM-DD.`,
    badDay: ({ path, values }) => `${path} is “${values.actual}”; it must be a day like MM-DD.`,
    badYear: ({ path, values }) => `${path} is ${values.actual}; it must be a whole year from 2007 to 2100.`,
    unsafeAddress: ({ path, values }) => `${path}: the address “${values.actual}” is not allowed.`,
    empty: ({ path }) => `${path} must not be empty.`,
    badFingerprint: ({ path, values }) =>
      `${path} is “${values.actual}”; a fingerprint has 16 hexadecimal digits.`,
    repeated: ({ path, values }) => `${path}: “${values.actual}” stands there more than once.`,
  },
};
