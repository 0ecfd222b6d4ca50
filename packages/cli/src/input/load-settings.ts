import { describeProblem, type Problem } from '@disclosure-report/core';
import type { Console } from '../console.js';
import { unopened } from './load.js';

type Parsed<Settings> =
  | ({ readonly ok: true } & Settings)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a JSON file that says how to check; where it can't be used, tells everything that is wrong with it. */
export const loadSettings = async <Settings>(
  file: string,
  parse: (value: unknown) => Parsed<Settings>,
  console: Console,
): Promise<Settings | undefined> => {
  let bytes: Uint8Array;
  try {
    bytes = await console.readFile(file);
  } catch (error) {
    console.tell(unopened(file, error).message[console.locale]);
    return undefined;
  }
  const parsed = parsedJson(new TextDecoder().decode(bytes), parse);
  if (parsed.ok) return parsed;
  for (const problem of parsed.problems)
    console.tell(`${file}: ${describeProblem(problem, console.catalogue)}`);
  return undefined;
};

const parsedJson = <Settings>(
  text: string,
  parse: (value: unknown) => Parsed<Settings>,
): Parsed<Settings> => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ code: 'notJson', path: '', values: { detail } }] };
  }
  return parse(value);
};
