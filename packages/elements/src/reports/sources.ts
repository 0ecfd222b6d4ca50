import { fetchReport } from '../disclosure-report/source/fetch-report.js';
import { outcomeOf, type Outcome } from '../disclosure-report/source/outcome.js';

/** The addresses in a `src`: parted by white space, or as a list in JSON where they have any themselves. */
export const addressesIn = (src: string): readonly string[] => {
  const trimmed = src.trim();
  if (!trimmed.startsWith('[')) return trimmed.split(/\s+/).filter(Boolean);
  try {
    const listed: unknown = JSON.parse(trimmed);
    return Array.isArray(listed) ? listed.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
};

/** One report or a list of them as JSON. */
export const outcomesOfJson = (json: string, base: string): readonly Outcome[] => {
  if (!json.trimStart().startsWith('[')) return [outcomeOf(json, base)];
  try {
    const listed: unknown = JSON.parse(json);
    return Array.isArray(listed) ? listed.map((one) => outcomeOf(one, base)) : [];
  } catch {
    // Says what is wrong with it.
    return [outcomeOf(json, base)];
  }
};

/** Fetches what is at an address: a report's JSON, a list of them, or a page with its tables. */
export const fetchReports = async (address: string, signal: AbortSignal): Promise<readonly Outcome[]> =>
  [await fetchReport(address, signal, outcomesOfJson)].flat();
