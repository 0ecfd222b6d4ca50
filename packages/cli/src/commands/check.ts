import { check, type CheckResult, type ReadingNote, type Report } from '@disclosure-report/core';
import type { CheckFormat } from '../arguments.js';
import type { Console, ExitCode } from '../console.js';
import { load, type Loaded } from '../input/load.js';
import { checkAsJson } from '../output/check-json.js';
import { checkAsText } from '../output/check-text.js';

export interface Checked {
  readonly file: string;
  readonly report: Report;
  readonly notes: readonly ReadingNote[];
  readonly result: CheckResult;
}

interface CheckCommand {
  readonly files: readonly string[];
  readonly previous: string | undefined;
  readonly format: CheckFormat;
}

/** `check`: what the rules find in each file. A file that can't be read is told and ends nothing. */
export const checkFiles = async (command: CheckCommand, console: Console): Promise<ExitCode> => {
  const previous = command.previous === undefined ? undefined : await load(command.previous, console);
  if (previous && !previous.ok) {
    console.tell(previous.message[console.locale]);
    return 2;
  }
  let withErrors = 0;
  let unread = 0;
  for (const file of command.files) {
    const loaded = await load(file, console);
    if (!loaded.ok) unread += 1;
    else if (print(loaded, previous, command, console)) withErrors += 1;
    if (!loaded.ok) {
      console.tell(loaded.message[console.locale]);
      if (command.format === 'json' && command.files.length > 1) {
        console.print(JSON.stringify({ file, failure: { code: loaded.code, message: loaded.message } }));
      }
    }
  }
  if (command.files.length > 1) {
    console.tell(console.words.runSummary(command.files.length, withErrors, unread));
  }
  return unread > 0 ? 2 : withErrors > 0 ? 1 : 0;
};

type Readable = Extract<Loaded, { ok: true }>;

/** Prints what was found and answers whether an error was. */
const print = (
  { file, report, notes }: Readable,
  previous: Readable | undefined,
  { files, format }: CheckCommand,
  console: Console,
): boolean => {
  const result = check(report, { notes, ...(previous && { previous: previous.report }) });
  const checked: Checked = { file, report, notes, result };
  console.print(
    format === 'json'
      ? JSON.stringify(checkAsJson(checked), null, files.length > 1 ? 0 : 2)
      : checkAsText(checked, console),
  );
  return result.findings.some(({ severity }) => severity === 'error');
};
