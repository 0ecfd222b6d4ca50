import type { FindingOf } from '../check/finding.js';
import type { NoteOf, NoteCode } from '../report/reading-note.js';
import type { Slip } from '../suspects/slip.js';
import type { Catalogue } from './catalogue.js';
import { nameOfLevel, type Names } from './names.js';

const listed = (items: readonly string[]): string => items.join(', ');

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const total = (
  finding: FindingOf<'R23' | 'R24' | 'R30' | 'R31'>,
  names: Names,
  parts: string,
  along: string,
): string => {
  const { table, line } = finding.values;
  const { expected = 0, actual = 0, difference = 0 } = finding;
  return `${names.table(table)}, ${along} “${names.line(table, line)}”: ${parts} add up to ${names.number(expected)}, the printed total is ${names.number(actual)}, ${names.number(Math.abs(difference))} apart.`;
};

const lines = (finding: FindingOf<'R06' | 'R07' | 'R08'>, names: Names): string => {
  const { table, missing, unknown } = finding.values;
  const missingNames = missing.map((key) => {
    const [row = key, column] = key.split('/');
    return column ? `${names.line(table, row)} · ${names.line(table, column)}` : names.line(table, row);
  });
  return [
    `The rows and columns of ${names.table(table)} are not those of the form.`,
    missing.length > 0 ? ` Missing: ${listed(missingNames)}.` : '',
    unknown.length > 0 ? ` Not on the form: ${listed(unknown)}.` : '',
  ].join('');
};

const quoted = (note: NoteOf<NoteCode>): string => `“${note.source ?? ''}”`;

const cellsOf = (note: NoteOf<NoteCode>, names: Names): string => listed(note.cells.map(names.cell));

const whereOf = ({ place }: NoteOf<NoteCode>): string => {
  if (!place) return '';
  const parts = [
    place.page && `page ${place.page}`,
    place.table && `table ${place.table}`,
    place.row && `row ${place.row}`,
    place.column && `column ${place.column}`,
    place.line && `line ${place.line}`,
  ].filter(Boolean);
  return parts.length > 0 ? ` (source: ${parts.join(', ')})` : '';
};

const fields = { level: 'level of the body', name: 'name of the body', year: 'year', form: 'form' } as const;

const slips: Readonly<Record<Slip, string>> = {
  digitsTransposed: 'two digits changed places',
  digitWrong: 'one digit wrong',
  digitMissing: 'a digit left out',
  digitDoubled: 'a digit doubled',
  digitExtra: 'a digit too many',
  leftOut: 'not filled in',
  notUpdated: 'the total was not updated',
  other: 'another number',
  cellsSwapped: 'two cells swapped',
  rowSlid: 'the row slid sideways',
  rowsSwapped: 'two rows swapped',
};

const meant = (nearest: string | undefined): string => (nearest ? ` Did you mean “${nearest}”?` : '');

const at = (path: string): string => path || 'The document';

/** Every sentence in English. */
export const en: Catalogue = {
  locale: 'en',
  formName: (form) => `${form} form`,
  severities: { error: 'Error', warning: 'Warning', information: 'Note' },
  levels: {
    ministry: 'A department of the State Council',
    province: 'A provincial government',
    prefecture: 'A prefectural government',
    county: 'A county government',
    township: 'A township',
    street: 'A street office',
    provincialDepartment: 'A provincial department',
    prefecturalDepartment: 'A prefectural department',
    countyDepartment: 'A county department',
    department: 'A department',
  },
  titles: {
    R05: 'All three tables are there',
    R06: 'Table 2 has the rows and columns of its form',
    R07: 'Table 3 has the rows and columns of its form',
    R08: 'Table 4 has the rows and columns of its form',
    R09: 'The form fits the year',
    R16: 'No cell is blank',
    R17: 'Counts are whole and not negative',
    R18: 'The fee is not negative',
    R19: 'Only “change this year” may be negative',
    R20: 'Cells hold numbers only',
    R21: 'Numbers are written plainly',
    R22: 'Items 1 and 2 equal items 3 and 4',
    R23: 'The outcomes add up to the total',
    R24: 'The applicants add up to the total',
    R25: 'The cells that are likely wrong',
    R26: 'Without requests everything is 0',
    R30: 'The results of reviews add up to the total',
    R31: 'The results of litigation add up to the total',
    R36: 'Only rule-making bodies have regulations',
    R71: 'Title and period state the year of the report',
  },
  findings: {
    R05: ({ values }, names) =>
      `${names.table(values.table)} is missing. It must be there even if every number is 0.`,
    R06: lines,
    R07: lines,
    R08: lines,
    R09: ({ values }, names) =>
      `${values.table ? names.table(values.table) : 'The report'} follows the ${names.form(values.actual)}; for ${values.year} it must be the ${names.form(values.expected)}.`,
    R16: ({ values, cells }, names) =>
      `${names.table(values.table)} has ${counted(cells.length, 'blank cell')}${cells.length <= 3 ? ` (${listed(cells.map(names.cell))})` : ''}. What did not occur is written as 0.`,
    R17: ({ values, cells }, names) =>
      `${listed(cells.map(names.cell))} is ${names.number(values.value)}; a count must be a whole number, 0 or more.`,
    R18: ({ values, cells }, names) =>
      `${listed(cells.map(names.cell))} is ${names.number(values.value)}; a fee can't be negative.`,
    R19: ({ values, cells }, names) =>
      `${listed(cells.map(names.cell))} is ${names.number(values.value)}; only “change this year” may be negative.`,
    R20: ({ values, cells }, names) =>
      `${listed(cells.map(names.cell))} says “${values.source}”, which is no number and is read as blank. What did not occur is written as 0.`,
    R21: ({ values, cells }, names) =>
      `${listed(cells.map(names.cell))} says “${values.source}”, read as ${names.number(values.value)}. A cell should hold plain digits only.`,
    R22: ({ values, expected = 0, actual = 0, difference = 0 }, names) =>
      `${names.table(values.table)}, column “${names.line(values.table, values.line)}”: received and carried in make ${names.number(expected)}, handled and carried over make ${names.number(actual)}, ${names.number(Math.abs(difference))} apart.`,
    R23: (finding, names) => total(finding, names, `the ${finding.values.parts} outcomes`, 'column'),
    R24: (finding, names) => total(finding, names, 'the applicants', 'row'),
    R25: ({ values }, names) => {
      const [best] = values.suspects;
      const corrections = (best?.corrections ?? []).map(
        ({ cell, from, to }) => `${names.cell(cell)} ${names.number(from)} should be ${names.number(to)}`,
      );
      const reason = `${listed(corrections)} (${slips[best?.corrections[0]?.slip ?? 'other']}; then every equation holds)`;
      switch (values.state) {
        case 'located':
          return `Most likely: ${reason}.`;
        case 'ambiguous':
          return `${names.table(values.table)} can be explained in more than one way, which the numbers can't tell apart; for one: ${reason}.`;
        case 'tooMany':
          return `${names.table(values.table)} has too many wrong cells to tell which.`;
        case 'unfinished':
          return `The wrong cells of ${names.table(values.table)} were not found within the effort allowed.`;
      }
    },
    R26: ({ cells }, names) =>
      `Nothing was received and nothing carried over, yet ${counted(cells.length, 'cell')} of table 3 ${cells.length === 1 ? 'is' : 'are'} not 0: ${listed(cells.slice(0, 3).map(names.cell))}${cells.length > 3 ? ' and others' : ''}.`,
    R30: (finding, names) => total(finding, names, `the ${finding.values.parts} results`, 'under'),
    R31: (finding, names) => total(finding, names, `the ${finding.values.parts} results`, 'under'),
    R36: ({ values, severity }, names) =>
      severity === 'error'
        ? `${en.levels[values.level]} can't make regulations (规章); their number in ${names.table('proactive')} must be 0.`
        : `${en.levels[values.level]} hardly ever makes regulations (规章); please check their number in ${names.table('proactive')}.`,
    R71: ({ values }) =>
      values.where === 'title'
        ? `The title says ${values.stated}, the report is for ${values.year}.`
        : `The period is stated as “${values.stated}”; it must be 1 January to 31 December ${values.year}.`,
  },
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
    }
  },
  notes: {
    placeholder: (note, names) =>
      `${cellsOf(note, names)} says ${quoted(note)}, read as blank${whereOf(note)}.`,
    notANumber: (note, names) =>
      `${cellsOf(note, names)} says ${quoted(note)}; no number can be read from it, so it is blank${whereOf(note)}.`,
    normalised: (note, names) =>
      `${cellsOf(note, names)} says ${quoted(note)}, read as ${names.number(note.values.value)}${whereOf(note)}.`,
    otherUnit: (note, names) =>
      `${cellsOf(note, names)} is given in ${note.values.unit}, the form asks for 10,000 yuan (万元). The number is kept as printed${whereOf(note)}.`,
    cellMissing: (note, names) => `The source has no cell for ${cellsOf(note, names)}${whereOf(note)}.`,
    tableMissing: (note, names) => `${names.table(note.values.table)} was not found.`,
    unknownRow: (note, names) =>
      `${names.table(note.values.table)} has a row “${note.values.label}” that is not on the form; it was not read${whereOf(note)}.`,
    unknownColumn: (note, names) =>
      `${names.table(note.values.table)} has a column “${note.values.label}” that is not on the form; it was not read${whereOf(note)}.`,
    rowMissing: (note, names) =>
      `${names.table(note.values.table)} has no “${names.line(note.values.table, note.values.row)}”.`,
    repeated: (note, names) =>
      `“${note.values.label}” stands in ${names.table(note.values.table)} more than once; the first was read${whereOf(note)}.`,
    gridRepaired: (note, names) =>
      `The merged cells of ${names.table(note.values.table)} do not add up; they were aligned with the headers${whereOf(note)}.`,
    ambiguous: (note, names) =>
      `${cellsOf(note, names)} can be read in more than one way: ${note.values.choices.join('; ')}. Read as blank${whereOf(note)}.`,
    otherTable: (note) => `A table is none of the official three: “${note.values.label}”${whereOf(note)}.`,
    inferred: ({ values }) =>
      `The ${fields[values.field]} is inferred: ${values.field === 'level' ? nameOfLevel(values.value, en.levels).toLowerCase() : values.value}.`,
    unstated: (note) => `The ${fields[note.values.field]} was not found.`,
    sectionMissing: (note) => `The section “${note.values.heading}” was not found.`,
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
    badYear: ({ path, values }) => `${path} is ${values.actual}; it must be a whole year from 2007 to 2100.`,
    unsafeAddress: ({ path, values }) => `${path}: the address “${values.actual}” is not allowed.`,
    empty: ({ path }) => `${path} must not be empty.`,
  },
};
