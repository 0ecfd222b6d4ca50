/** The encoding a response or, failing that, the page's own head names; portals still serve GBK. */
const encodingOf = (contentType: string | null, bytes: Uint8Array): string => {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const named = /charset=["']?([\w-]+)/i;
  return named.exec(contentType ?? '')?.[1] ?? named.exec(head)?.[1] ?? 'utf-8';
};

/** `response.text()` would take everything for UTF-8. */
export const decodedText = async (response: Response): Promise<string> => {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const encoding = encodingOf(response.headers.get('content-type'), bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
};
