import {
  applyVerdicts,
  check,
  isDismissed,
  parseProfile,
  parseVerdicts,
  type CheckResult,
  type JudgedFinding,
  type Profile,
  type Verdict,
} from '@disclosure-report/core';
import type { CheckFormat } from '../arguments.js';
import type { Console, ExitCode } from '../console.js';
import { loadSettings } from '../input/load-settings.js';
import { load, type Reading } from '../input/load.js';
import { previousOf } from '../input/previous.js';
import { printerFor } from '../output/check-printer.js';

/** A report with what was found in it, each finding with the verdict on it. */
export interface Checked extends Omit<Reading, 'ok'> {
  readonly result: Omit<CheckResult, 'findings'> & { readonly findings: readonly JudgedFinding[] };
}

interface CheckCommand {
  readonly files: readonly string[];
  readonly previous: string | undefined;
  readonly profile: string | undefined;
  readonly verdicts: string | undefined;
  readonly format: CheckFormat;
  readonly fingerprints: boolean;
}

/** What the reports are held against beside the rules. */
interface Measures {
  readonly previous?: Reading;
  readonly profile?: Profile;
  readonly verdicts?: readonly Verdict[];
}

/** `check`: what the rules find in each file. A file that can't be read is told and ends nothing. */
export const checkFiles = async (command: CheckCommand, console: Console): Promise<ExitCode> => {
  const measures = await measuresOf(command, console);
  if (!measures) return 2;
  const several = command.files.length > 1;
  const printer = printerFor(command.format, console, {
    several,
    fingerprints: command.fingerprints,
    judged: measures.verdicts !== undefined,
  });
  let stale = measures.verdicts ?? [];
  let withErrors = 0;
  let unread = 0;
  for (const file of command.files) {
    const loaded = await load(file, console);
    if (loaded.ok) {
      const judged = judge(loaded, measures, several, console);
      stale = stale.filter((verdict) => judged.stale.includes(verdict));
      printer.checked(judged.checked);
      if (judged.checked.result.findings.some(isStandingError)) withErrors += 1;
    } else {
      unread += 1;
      console.tell(loaded.message[console.locale]);
      printer.unread(loaded);
    }
  }
  printer.end();
  tellStale(stale, unread, console);
  if (several) console.tell(console.words.runSummary(command.files.length, withErrors, unread));
  return unread > 0 ? 2 : withErrors > 0 ? 1 : 0;
};

/** Reads the files that say how to check; all that can't be used are told, not only the first. */
const measuresOf = async (command: CheckCommand, console: Console): Promise<Measures | undefined> => {
  const previous = command.previous === undefined ? undefined : await load(command.previous, console);
  if (previous && !previous.ok) console.tell(previous.message[console.locale]);
  const profile =
    command.profile === undefined ? {} : await loadSettings(command.profile, parseProfile, console);
  const verdicts =
    command.verdicts === undefined ? {} : await loadSettings(command.verdicts, parseVerdicts, console);
  if (previous?.ok === false || !profile || !verdicts) return undefined;
  return { ...(previous && { previous }), ...profile, ...verdicts };
};

const judge = (
  { ok: _, ...reading }: Reading,
  { previous, profile, verdicts = [] }: Measures,
  several: boolean,
  console: Console,
): { readonly checked: Checked; readonly stale: readonly Verdict[] } => {
  const { report, notes, provenance } = reading;
  // A report's own JSON was printed nowhere, and leaves no notes because there was nothing to read.
  const isDocument = notes.length > 0 || Object.keys(provenance).length > 0;
  const before = previous && previousOf(reading, previous, several, console);
  const result = check(report, {
    ...(isDocument && { notes }),
    ...(before && { previous: before }),
    ...(profile && { profile }),
  });
  const { findings, stale } = applyVerdicts(result.findings, verdicts);
  return { checked: { ...reading, result: { ...result, findings } }, stale };
};

const isStandingError = (finding: JudgedFinding): boolean =>
  finding.severity === 'error' && !isDismissed(finding);

/** What a verdict was about may stand in a file that could not be read: only a whole run can tell. */
const tellStale = (stale: readonly Verdict[], unread: number, { tell, words }: Console): void => {
  if (stale.length === 0) return;
  if (unread > 0) tell(words.staleUnknown(stale.length));
  else for (const { fingerprint, rule } of stale) tell(words.staleVerdict(fingerprint, rule));
};
