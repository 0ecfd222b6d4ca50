import { factsIn } from '@disclosure-report/core';
import type { Console, ExitCode } from '../console.js';
import { failureOf, load, type Reading } from '../input/load.js';
import { explanationOf } from '../output/explanation.js';

interface ReadCommand {
  readonly files: readonly string[];
  /** On one line even where there is one file. */
  readonly json: boolean;
  /** Where each number comes from: for a person, or with `json` as data beside the report. */
  readonly explain: boolean;
}

/** `read`: each file's report and what its reader had to interpret, as JSON; with several files one a line. */
export const readFiles = async (command: ReadCommand, console: Console): Promise<ExitCode> => {
  const { files, json, explain } = command;
  const several = files.length > 1;
  const isText = explain && !json;
  let exit: ExitCode = 0;
  for (const file of files) {
    const loaded = await load(file, console);
    if (!loaded.ok) {
      exit = 2;
      console.tell(loaded.message[console.locale]);
      if (several && !isText) console.print(JSON.stringify(failureOf(loaded)));
    } else if (isText) console.print(explanationOf(loaded, console));
    else {
      const named = several ? { file } : {};
      console.print(
        JSON.stringify({ ...named, ...readingOf(loaded, explain) }, null, several || json ? 0 : 2),
      );
    }
  }
  return exit;
};

const readingOf = (
  { report, notes, provenance }: Reading,
  explain: boolean,
): Readonly<Record<string, unknown>> =>
  explain ? { report, notes, provenance, facts: factsIn(report) } : { report, notes };
