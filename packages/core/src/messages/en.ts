import { partsOf } from '../cells/cell.js';
import type { NoteOf, NoteCode, Place } from '../report/reading-note.js';
import type { Catalogue } from './catalogue.js';
import { mostNamed, nameOfLevel, type Names } from './names.js';
import { findings } from './en/findings.js';
import { levels } from './en/levels.js';
import { counted, listed } from './en/phrases.js';

const quoted = (note: NoteOf<NoteCode>): string => `“${note.source ?? ''}”`;

const cellsOf = (note: NoteOf<NoteCode>, names: Names): string => listed(note.cells.map(names.cell));

const namedFew = (note: NoteOf<NoteCode>, names: Names): string =>
  note.cells.length > mostNamed ? '' : ` (${cellsOf(note, names)})`;

const placed = (place: Place): string =>
  [
    place.page && `page ${place.page}`,
    place.table && `table ${place.table}`,
    place.row && `row ${place.row}`,
    place.column && `column ${place.column}`,
    place.line && `line ${place.line}`,
  ]
    .filter(Boolean)
    .join(', ');

const whereOf = ({ place }: NoteOf<NoteCode>): string => {
  const where = place ? placed(place) : '';
  return where ? ` (source: ${where})` : '';
};

const fields = { level: 'level of the body', name: 'name of the body', year: 'year', form: 'form' } as const;

const meant = (nearest: string | undefined): string => (nearest ? ` Did you mean “${nearest}”?` : '');

const at = (path: string): string => path || 'The document';

/** Every sentence in English. */
export const en: Catalogue = {
  locale: 'en',
  formName: (form) => `${form} form`,
  severities: { error: 'Error', warning: 'Warning', information: 'Note' },
  levels,
  findings,
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
    notFinite: ({ path, values }) => `${path} is ${values.actual}, which is no finite number.`,
    badDate: ({ path, values }) => `${path} is “${values.actual}”; it must be a date like YYYY-MM-DD.`,
    badDay: ({ path, values }) => `${path} is “${values.actual}”; it must be a day like MM-DD.`,
    badYear: ({ path, values }) => `${path} is ${values.actual}; it must be a whole year from 2007 to 2100.`,
    unsafeAddress: ({ path, values }) => `${path}: the address “${values.actual}” is not allowed.`,
    unknownRule: ({ path, values }) => `${path}: there is no rule “${values.key}”.${meant(values.nearest)}`,
    badFingerprint: ({ path, values }) =>
      `${path} is “${values.actual}”; a fingerprint has 16 hexadecimal digits.`,
    repeated: ({ path, values }) => `${path}: “${values.actual}” stands there more than once.`,
    empty: ({ path }) => `${path} must not be empty.`,
  },
  notes: {
    blank: (note, names) =>
      `${names.table(note.values.table)}: ${counted(note.cells.length, 'cell is', 'cells are')} blank in the source${namedFew(note, names)}, and not taken for 0. Where 0 is meant, write it${whereOf(note)}.`,
    placeholder: (note, names) =>
      `${cellsOf(note, names)} says ${quoted(note)}, read as blank${whereOf(note)}.`,
    notANumber: (note, names) =>
      `${cellsOf(note, names)} says ${quoted(note)}; no number can be read from it, so it is blank${whereOf(note)}.`,
    normalised: (note, names) =>
      `${cellsOf(note, names)} says ${quoted(note)}, read as ${names.number(note.values.value)}${whereOf(note)}.`,
    otherUnit: (note, names) =>
      `${cellsOf(note, names)} is given in ${note.values.unit}; the form asks for 10,000 yuan (万元). The number was kept as printed, not converted; convert it in the source${whereOf(note)}.`,
    cellMissing: (note, names) => `The source has no cell for ${cellsOf(note, names)}${whereOf(note)}.`,
    tableMissing: (note, names) => `${names.table(note.values.table)} was not found.`,
    unknownRow: (note, names) =>
      `${names.table(note.values.table)} has a row “${note.values.label}” that is not on the form; it was not read${whereOf(note)}.`,
    unknownColumn: (note, names) =>
      `${names.table(note.values.table)} has a column “${note.values.label}” that is not on the form; it was not read${whereOf(note)}.`,
    otherWording: (note, names) =>
      `${names.table(note.values.table)} says ${quoted(note)} where the form says “${note.values.label}”${whereOf(note)}.`,
    cornerMissing: (note, names) =>
      `${names.table(note.values.table)} does not print the form’s note on how its rows balance.`,
    rowMissing: (note, names) =>
      `${names.table(note.values.table)} has no “${names.line(note.values.table, note.values.row)}”.`,
    repeated: (note, names) =>
      `“${note.values.label}” stands in ${names.table(note.values.table)} more than once; the first was read${whereOf(note)}.`,
    gridRepaired: (note, names) =>
      `The merged cells of ${names.table(note.values.table)} do not add up; they were aligned with the headers${whereOf(note)}.`,
    placedByOrder: (note, names) =>
      `${names.table(note.values.table)}: ${counted(note.cells.length, 'cell stands', 'cells stand')} in rows without a label. Each row was taken for the one the form has at its place, between the labelled rows before and after; check them against the source${whereOf(note)}.`,
    cutBySums: (note, names) =>
      `${names.table(note.values.table)}: the figures run together with nothing between them. Where ${counted(note.cells.length, 'cell begins and ends', 'cells begin and end')} was worked out from the sums alone; check against the original${whereOf(note)}.`,
    ambiguous: (note, names) =>
      `${cellsOf(note, names)} can be read in more than one way: ${note.values.choices.join('; ')}. Read as blank; fill it in from the original${whereOf(note)}.`,
    otherTable: (note) => `A table is none of the official three: “${note.values.label}”${whereOf(note)}.`,
    inferred: ({ values }) =>
      `The ${fields[values.field]} is inferred: ${values.field === 'level' ? nameOfLevel(values.value, levels).toLowerCase() : values.value}.`,
    unstated: (note) => `The ${fields[note.values.field]} was not found.`,
    sectionMissing: (note) => `The section “${note.values.heading}” was not found.`,
    damaged: () =>
      'The file may have been damaged on its way, for its content does not fit its own checksums. All that could be read was read, but words and numbers may be wrong. Download it again, or check it against the original.',
  },
  provenance: ({ cell, value, source, place, normalised }, names) =>
    [
      `${names.table(partsOf(cell).table)} ${names.cell(cell)} = ${value === null ? 'blank' : names.number(value)} ← “${source}”`,
      place ? placed(place) : '',
      normalised ? '(interpreted)' : '',
    ]
      .filter(Boolean)
      .join(' '),
};
