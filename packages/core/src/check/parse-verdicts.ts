import type { Problem } from '../report/problem.js';
import { Reader } from '../report/value-reader.js';
import { isFingerprint } from './fingerprint.js';
import { knownRule } from './known-rule.js';
import type { Verdict } from './verdict.js';

export type ParsedVerdicts =
  | { readonly ok: true; readonly verdicts: readonly Verdict[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Tells whether a value is a file of verdicts, and if not lists everything that is wrong with it. Never throws. */
export const parseVerdicts = (value: unknown): ParsedVerdicts => {
  const problems: Problem[] = [];
  const file = new Reader(value, problems);
  if (file.object()) {
    file.onlyKeys(['$schema', 'verdicts']);
    file.optional('$schema')?.string();
    const judged = new Set<string>();
    for (const verdict of file.required('verdicts')?.items() ?? []) readVerdict(verdict, judged);
  }
  if (problems.length > 0) return { ok: false, problems };
  // Everything the type asks for was looked at above.
  return { ok: true, verdicts: (value as { verdicts: readonly Verdict[] }).verdicts };
};

const readVerdict = (verdict: Reader, judged: Set<string>): void => {
  if (!verdict.object()) return;
  verdict.onlyKeys(['fingerprint', 'verdict', 'reason', 'rule', 'by', 'date']);
  const fingerprint = verdict.required('fingerprint');
  const text = fingerprint?.string();
  if (fingerprint && text !== undefined) {
    if (!isFingerprint(text)) fingerprint.problem('badFingerprint', { actual: text });
    // Two verdicts on one finding would leave open which of them holds.
    else if (judged.has(text)) fingerprint.problem('repeated', { actual: text });
    judged.add(text);
  }
  const kind = verdict.required('verdict')?.oneOf(['confirmed', 'dismissed']);
  const reason = kind === 'dismissed' ? verdict.required('reason') : verdict.optional('reason');
  reason?.filledString();
  const rule = verdict.optional('rule');
  if (rule) knownRule(rule);
  verdict.optional('by')?.filledString();
  const date = verdict.optional('date');
  if (date?.string() !== undefined) date.date();
};
