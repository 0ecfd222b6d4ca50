import type { Words } from './words.js';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const en: Words = {
  usage: `Usage: disclosure-report <command> FILE…

Commands:
  read FILE…                 read reports and print {report, notes} (JSON; one a line with several files)
      --json                 print a single file on one line too
      --explain              show where each number was printed; with --json add provenance and facts to the JSON
  check FILE…                check reports
      --previous FILE        the same body's report for the year before
      --format text|json     how to print, text unless told
  render FILE --to html|docx|xlsx|csv|md
                             write a page, a document, a workbook, a list of all
                             numbers, or Markdown
      -o, --output FILE      write to a file instead of standard output
      --script URL           let the page load the element's script from there; without JavaScript it is still whole

Everywhere:
  --lang zh|en               the language to speak
  -h, --help                 show this

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
};
