import type { Failure } from '../disclosure-report.events.js';
import { decodedText } from './decode.js';
import { outcomeOf, type Outcome } from './outcome.js';
import { readMarkup } from './read-markup.js';
import { parsePage } from '../../shared/trusted-types.js';

/** What came from an address. */
interface Fetched {
  readonly text: string;
  /** What relative addresses in it are relative to. */
  readonly base: string;
}

/** Fetches the text at an address, whatever it is. */
export const fetchText = async (
  address: string,
  signal: AbortSignal,
): Promise<Fetched | { readonly failure: Failure }> => {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return { failure: { reason: 'status', status: response.status } };
    const text = (await decodedText(response)).replace(/^\uFEFF/, '').trimStart();
    return { text, base: response.url || new URL(address, document.baseURI).href };
  } catch (error) {
    return { failure: { reason: 'network', detail: error instanceof Error ? error.message : String(error) } };
  }
};

/** Reads a report's JSON, or a page with its tables. What it is, its content tells. */
export const readText = async ({ text, base }: Fetched): Promise<Outcome> => {
  if (text.startsWith('{') || text.startsWith('[')) return outcomeOf(text, base);
  if (text.startsWith('<')) return readMarkup(parsePage(text), base);
  return { failure: { reason: 'notReport' } };
};

export const fetchReport = async (address: string, signal: AbortSignal): Promise<Outcome> => {
  const fetched = await fetchText(address, signal);
  return 'failure' in fetched ? fetched : readText(fetched);
};
