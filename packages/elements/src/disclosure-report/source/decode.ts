import type { Fetched } from './fetch-report.js';

/** The encoding a response or, failing that, the page's own head names; portals still serve GBK. */
const encodingOf = (contentType: string | null, bytes: Uint8Array): string => {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const named = /charset=["']?([\w-]+)/i;
  return named.exec(contentType ?? '')?.[1] ?? named.exec(head)?.[1] ?? 'utf-8';
};

/** A response's own `text()` would take everything for UTF-8. */
export const decodedText = ({ bytes, contentType }: Pick<Fetched, 'bytes' | 'contentType'>): string => {
  const encoding = encodingOf(contentType, new Uint8Array(bytes));
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};
