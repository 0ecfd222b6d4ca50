const phraseLength = 5;

const phrasesOf = (text: string): ReadonlySet<string> => {
  const phrases = new Set<string>();
  for (let at = 0; at + phraseLength <= text.length; at += 1) phrases.add(text.slice(at, at + phraseLength));
  return phrases;
};

/** How much of the shorter text's phrases the other has too: 0 none, 1 all. */
export const likenessOf = (one: string, other: string): number => {
  const [fewer, more] = [phrasesOf(one), phrasesOf(other)].sort((a, b) => a.size - b.size);
  if (!fewer || !more || fewer.size === 0) return 0;
  let common = 0;
  for (const phrase of fewer) if (more.has(phrase)) common += 1;
  return common / fewer.size;
};
