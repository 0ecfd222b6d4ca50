import type { Problem } from '../report/problem.js';
import { Reader } from '../report/value-reader.js';
import { knownRule, ruleIds } from './known-rule.js';
import type { Profile } from './profile.js';

export type ParsedProfile =
  | { readonly ok: true; readonly profile: Profile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Tells whether a value is a profile, and if not lists everything that is wrong with it; an unknown rule is. Never throws. */
export const parseProfile = (value: unknown): ParsedProfile => {
  const problems: Problem[] = [];
  const profile = new Reader(value, problems);
  if (profile.object()) {
    profile.onlyKeys(['off', 'severities', 'deadlines', 'longestOverview']);
    for (const rule of profile.optional('off')?.items() ?? []) knownRule(rule);
    const severities = profile.optional('severities');
    if (severities?.object()) {
      severities.onlyKeys(ruleIds);
      for (const rule of severities.keys())
        severities.optional(rule)?.oneOf(['error', 'warning', 'information']);
    }
    const deadlines = profile.optional('deadlines');
    if (deadlines?.object()) {
      deadlines.onlyKeys(['department', 'government', 'township']);
      for (const kind of deadlines.keys()) {
        const day = deadlines.optional(kind);
        const text = day?.string();
        if (day && text !== undefined && !/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text)) {
          day.problem('badDay', { actual: text });
        }
      }
    }
    profile.optional('longestOverview')?.number();
  }
  // Everything the type asks for was looked at above.
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profile: value as Profile };
};
