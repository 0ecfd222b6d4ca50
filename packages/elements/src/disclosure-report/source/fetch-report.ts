import type { Failure } from './source.events.js';
import type { Outcome } from './outcome.js';
import { unreachable } from './unreachable.js';

/** What came from an address. */
export interface Fetched {
  readonly bytes: ArrayBuffer;
  readonly contentType: string | null;
  /** What relative addresses in it are relative to. */
  readonly base: string;
}

/** Fetches what is at an address, whatever it is. */
const fetched = async (
  address: string,
  signal: AbortSignal,
): Promise<Fetched | { readonly failure: Failure }> => {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return { failure: { reason: 'status', status: response.status } };
    return {
      bytes: await response.arrayBuffer(),
      contentType: response.headers.get('content-type'),
      base: response.url || new URL(address, document.baseURI).href,
    };
  } catch (error) {
    return unreachable(error);
  }
};

/** JSON is UTF-8. What is not, the reader of pages looks at, which knows other encodings. */
const jsonIn = (bytes: ArrayBuffer): string | undefined => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^\s*[[{]/.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
};

/** Fetches JSON, for `read` to make something of, or a page with its tables; what it is, its content tells. */
export const fetchReport = async <Read>(
  address: string,
  signal: AbortSignal,
  read: (json: string, base: string) => Read,
): Promise<Read | Outcome> => {
  const found = await fetched(address, signal);
  if ('failure' in found) return found;
  const json = jsonIn(found.bytes);
  if (json !== undefined) return read(json, found.base);
  try {
    return (await import('./published.js')).readPage(found);
  } catch (error) {
    return unreachable(error);
  }
};
