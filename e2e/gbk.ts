/** Each character that GBK has, with its bytes: the platform reads the encoding but does not write it. */
const bytesByCharacter = (): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder('gbk', { fatal: true });
  const found = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      try {
        found.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
      } catch {
        // No character of the encoding.
      }
    }
  }
  return found;
};

const known = bytesByCharacter();

/** A page as old portals serve it: in GBK, and saying so only in its head. What GBK lacks is written as its number. */
export const gbkPage = (markup: string): Buffer =>
  Buffer.from(
    Array.from(markup.replace(/(<meta[^>]*charset=["']?)utf-8/i, '$1gbk')).flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      return code < 0x80 ? [code] : (known.get(character) ?? [...Buffer.from(`&#${code};`, 'latin1')]);
    }),
  );
