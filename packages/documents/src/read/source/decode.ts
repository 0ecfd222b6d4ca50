const withMark = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** The most of what is no ASCII that may be broken; in text of another encoding it is well over half. */
const mostBroken = 0.1;

const isNearlyWhole = (text: string): boolean => {
  let broken = 0;
  let beyondAscii = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) beyondAscii += 1;
    if (code === 0xfffd) broken += 1;
  }
  return broken <= mostBroken * beyondAscii;
};

const asUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A byte that was damaged, or half of a character, makes no other encoding of it.
    const text = new TextDecoder().decode(bytes);
    return isNearlyWhole(text) ? text : undefined;
  }
};

const decoderFor = (charset: string): TextDecoder | undefined => {
  try {
    // Pages that declare gb2312 or gbk use characters only gb18030 has.
    return new TextDecoder(/^gb/i.test(charset) ? 'gb18030' : charset);
  } catch {
    return undefined;
  }
};

/** Text of unknown encoding: by its mark, as UTF-8 where nearly all of it is valid, or as GB 18030. */
export const decodeText = (
  bytes: Uint8Array,
  declaredIn?: (bytes: Uint8Array) => string | undefined,
): string => {
  const marked = withMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  // Text in another encoding is as good as never valid UTF-8, whereas declarations are often wrong.
  const utf8 = asUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  const declared = declaredIn?.(bytes);
  const decoder = declared !== undefined && !/^utf-?8$/i.test(declared) ? decoderFor(declared) : undefined;
  return (decoder ?? new TextDecoder('gb18030')).decode(bytes);
};

const declaration = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;

const declaredCharset = (bytes: Uint8Array): string | undefined =>
  declaration.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1];

/** A page's text; what its `<meta>` declares is believed where the bytes do not say otherwise. */
export const decodeHtml = (bytes: Uint8Array): string => decodeText(bytes, declaredCharset);
