import { parseReport } from '@disclosure-report/core';
import type { ReadResult } from './failure.js';

/** `{report, notes}`, as the command line prints what it read. */
const reportIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'report' in value && 'notes' in value ? value.report : value;

/** Reads a report from its JSON. The notes of an earlier reading are not taken over. Fails with `notAReport`. */
export const readJson = (text: string): ReadResult => {
  let value: unknown = text;
  try {
    value = reportIn(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    // What is wrong with the JSON is for parseReport to say.
  }
  const parsed = parseReport(value);
  return parsed.ok
    ? { ok: true, report: parsed.report, notes: [], provenance: {} }
    : { ok: false, failure: { code: 'notAReport', problems: parsed.problems } };
};
