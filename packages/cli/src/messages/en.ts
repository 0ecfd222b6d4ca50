import type { Verdict } from '@disclosure-report/core';
import type { Words } from './words.js';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const decided = ({ reason, by, date }: Verdict): string => {
  const source = [by, date].filter(Boolean).join(', ');
  return [reason, reason && source ? `(${source})` : source].filter(Boolean).join(' ');
};

export const en: Words = {
  usage: `Usage: disclosure-report <command> FILE…

Commands:
  read FILE…                 read reports and print {report, notes} (JSON; one a line with several files)
      --json                 print a single file on one line too
      --explain              show where each number was printed; with --json add provenance and facts to the JSON
  check FILE…                check reports
      --previous FILE        the same body's report for the year before
      --profile FILE         rules to leave out, severities, local dates (JSON)
      --verdicts FILE        what people decided about findings (JSON); dismissed ones don't count
      --fingerprints         show what a verdict names a finding by
      --format text|json|sarif
                             how to print, text unless told
  compare FILE FILE…         compare a body's years, or several bodies
      --all                  show cells that are 0 or missing in every report too
      --format text|json|md  how to print, text unless told; JSON has all cells
  render FILE --to html|docx|xlsx|csv|md
                             write a page, a document, a workbook, a list of all
                             numbers, or Markdown
      -o, --output FILE      write to a file instead of standard output
      --script URL           let the page load the element's script from there; without JavaScript it is still whole

Everywhere:
  --lang zh|en               the language to speak
  -h, --help                 show this
      --version              show the version

A file's kind is told by its content: a web page, PDF, Word (docx, doc), Excel (xlsx, xls), CSV, Markdown, plain text,
a report's JSON. - is standard input.
Exit codes: 0 no error; 1 errors found in a report; 2 a file can't be read or the command line is wrong.`,
  unknownCommand: (name, known) => `There is no command “${name}”; there are ${known.join(', ')}.`,
  badFlag: (detail) => `The command line is wrong: ${detail}`,
  flagNotFor: (flag, command) => `${command} has no ${flag}.`,
  flagMissing: (flag, choices) => `${flag} is missing; it can be ${choices.join(', ')}.`,
  badValue: (flag, value, choices) => `${flag} can't be “${value}”; it can be ${choices.join(', ')}.`,
  noFile: (command) => `${command} needs at least one file.`,
  oneFileOnly: (command) => `${command} takes one file at a time.`,
  seeHelp: 'Run disclosure-report --help to see what is possible.',
  noSuchFile: (file) => `${file}: there is no such file.`,
  isFolder: (file) => `${file}: this is a folder, not a file.`,
  cannotOpen: (file, detail) => `${file}: can't be opened (${detail}).`,
  cannotWrite: (file, detail) => `${file}: can't be written (${detail}).`,
  bytesNeedFile: (target) => `A terminal can't show ${target}; name a file with -o.`,
  nameUnknown: 'name not stated',
  yearUnknown: 'year not stated',
  year: (year) => String(year),
  cellsRead: (read, all) => (read === all ? `all ${all} cells read` : `${read} of ${all} cells read`),
  identitiesHold: (count) => `all ${count} equations hold`,
  identitiesFail: (failing, total, open) =>
    `${failing} of ${total} equations do not hold${open > 0 ? `, ${open} can't be checked because cells are blank` : ''}`,
  identitiesOpen: (holding, total, open) =>
    `${holding} of ${total} equations hold, ${open} can't be checked because cells are blank`,
  andLike: (count) => `(and ${count} more like it)`,
  notAssessable: (count) => `Could not be checked (${count}):`,
  notes: (count) => `Notes from reading (${count}):`,
  nothingToExplain: 'The file is a report’s JSON: it does not say where its numbers were printed.',
  more: (count) => `… and ${count} more; --format json shows all`,
  ruleDefect: (rule, detail) =>
    `Rule ${rule} itself failed and checked nothing (${detail}). Please report this.`,
  fileSummary: (errors, warnings, hints) =>
    `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(hints, 'note')}`,
  runSummary: (files, withErrors, unread) =>
    `${counted(files, 'file')}: ${withErrors} with errors, ${unread} that can't be read.`,
  written: (file) => `written to ${file}`,
  fingerprint: (fingerprint) => `fingerprint ${fingerprint}`,
  confirmed: (verdict) => `[${['confirmed', decided(verdict)].filter(Boolean).join(': ')}]`,
  dismissed: (count) => `Dismissed (${count}), not counted:`,
  dismissedBecause: (verdict) => `Dismissed: ${decided(verdict)}`,
  staleVerdict: (fingerprint, rule) =>
    `The verdict on ${fingerprint}${rule === undefined ? '' : ` (${rule})`} fits no finding: the report was mended or changed, or checked in another way.`,
  staleUnknown: (count) =>
    `${counted(count, 'verdict')} ${count === 1 ? 'fits' : 'fit'} no finding; as not all files could be read, it can't be told whether any is out of date.`,
  previousOfOtherBody: (file, previous) =>
    `${file}: is another body's report than ${previous}, and was not compared with it.`,
  previousOfOtherYear: (file, previous, year) =>
    `${file}: ${previous} is ${year === null ? 'for a year that is not stated' : `the report for ${year}`}, not for the year before; nothing was compared with it.`,
  comparison: {
    needsTwo: 'compare needs at least two files.',
    tooFew: 'There is nothing to compare: fewer than two reports could be read.',
    namedTwice: (file) => `${file}: named more than once; compared once.`,
    listed: (items) => items.join('; '),
    cell: '',
    change: 'change',
    difference: 'difference',
    notComparable: 'n/c',
    missingSign: (sign) => `${sign}: blank or missing in the report, which is not 0`,
    notComparableSign: (sign) => `${sign}: not comparable, see below`,
    leftOut: (count, all) =>
      `${count} of ${counted(all, 'cell')} not shown, as they are 0, blank or missing in every report; --all shows them`,
    tableMissing: (label, table) => `${label}: there are no data for ${table}.`,
    notCountedBy: ({ labels, table, form, cells }) =>
      `${labels}, ${table}: the ${form} does not count these in the same way, so they are not compared: ${cells}.`,
    countedOnlyBy: ({ labels, table, form, lastForm, cells }) =>
      `${labels}, ${table}: only the ${form} counts these in this way, not the ${lastForm}, so they are not shown: ${cells}.`,
    reordered: 'The reports were put in the order of their years.',
    differentBodies: 'These are reports of different bodies: a difference is no change over time.',
    differentYears: 'The reports are for different years.',
    sameReport: 'There are several reports of one body for the same year; they stand in the order given.',
    nameUnknown: (file) => `${file}: does not state whose report it is.`,
    yearUnknown: (file) => `${file}: does not state its year; the reports stand in the order given.`,
  },
};
