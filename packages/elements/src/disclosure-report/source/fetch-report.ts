import { decodedText } from './decode.js';
import { outcomeOfJson, type Outcome } from './outcome.js';
import { readMarkup } from './read-markup.js';
import { parsePage } from '../../shared/trusted-types.js';

/** Fetches a report's JSON, or a page with its tables. What it is, its content tells. */
export const fetchReport = async (address: string, signal: AbortSignal): Promise<Outcome> => {
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, { signal });
    if (!response.ok) return { failure: { reason: 'status', status: response.status } };
    text = await decodedText(response);
  } catch (error) {
    return { failure: { reason: 'network', detail: error instanceof Error ? error.message : String(error) } };
  }
  const base = response.url || new URL(address, document.baseURI).href;
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return outcomeOfJson(start, base);
  if (start.startsWith('<')) return readMarkup(parsePage(text), base);
  return { failure: { reason: 'notReport' } };
};
