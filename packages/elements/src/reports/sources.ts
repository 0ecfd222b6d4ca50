import { fetchReport } from '../disclosure-report/source/fetch-report.js';
import { outcomeOf, type Outcome } from '../disclosure-report/source/outcome.js';

/** What a list in JSON holds; `undefined` where there is none, or none that can be read. */
const listIn = (json: string): readonly unknown[] | undefined => {
  if (!json.trimStart().startsWith('[')) return undefined;
  try {
    const listed: unknown = JSON.parse(json);
    return Array.isArray(listed) ? listed : undefined;
  } catch {
    return undefined;
  }
};

/** The addresses in a `src`: parted by white space, or as a list in JSON where they have any themselves. */
export const addressesIn = (src: string): readonly string[] =>
  listIn(src)?.filter((one): one is string => typeof one === 'string') ?? src.split(/\s+/).filter(Boolean);

/** One report or a list of them as JSON. */
export const outcomesOfJson = (json: string, base: string): readonly Outcome[] =>
  (listIn(json) ?? [json]).map((one) => outcomeOf(one, base));

/** Fetches what is at an address: a report's JSON, a list of them, or a page with its tables. */
export const fetchReports = async (address: string, signal: AbortSignal): Promise<readonly Outcome[]> =>
  [await fetchReport(address, signal, outcomesOfJson)].flat();
