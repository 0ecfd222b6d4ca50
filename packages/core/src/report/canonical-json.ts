import type { Report } from './report.js';

/** With the members of each object by name; written without those that are `undefined`. */
const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const members: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))) {
    members[key] = sorted(inner);
  }
  return members;
};

/** The same text for the same report, whatever order its keys came in: what a hash of the content is taken of. */
export const canonicalJson = (report: Report): string => JSON.stringify(sorted(report));
