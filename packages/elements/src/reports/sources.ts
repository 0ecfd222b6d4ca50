import { fetchReport } from '../disclosure-report/source/fetch-report.js';
import { outcomeOf, type Outcome } from '../disclosure-report/source/outcome.js';

/** What is written in JSON; of what is none, the text. */
const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** The addresses in a `src`: parted by white space, or as a list in JSON where they have any themselves. */
export const addressesIn = (src: string): readonly string[] => {
  const listed = readJson(src);
  return Array.isArray(listed)
    ? listed.filter((one): one is string => typeof one === 'string')
    : src.split(/\s+/).filter(Boolean);
};

/** One report or a list of them as JSON. */
export const outcomesOfJson = (json: string, base: string): readonly Outcome[] =>
  [readJson(json)].flat().map((one) => outcomeOf(one, base));

/** Fetches what is at an address: a report's JSON, a list of them, or a page with its tables. */
export const fetchReports = async (address: string, signal: AbortSignal): Promise<readonly Outcome[]> =>
  [await fetchReport(address, signal, outcomesOfJson)].flat();
