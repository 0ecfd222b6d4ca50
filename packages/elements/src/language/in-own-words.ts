import type { InteractionWords } from './interaction/words.js';
import type { Words } from './words.js';

/** A page's own words for some of the elements' words: another term of the house, or a language they do not speak. */
export type OwnWords = Partial<Words & InteractionWords>;

/** The words with some replaced. What is not said as the word in its place is, a text or a function, is left out. */
export const inOwnWords = <All extends Words | InteractionWords>(
  words: All,
  own: OwnWords | undefined,
): All => {
  if (!own) return words;
  const known: Readonly<Record<string, unknown>> = { ...words };
  const fitting = Object.entries(own).filter(([key, word]) => typeof word === typeof known[key]);
  return fitting.length > 0 ? { ...words, ...Object.fromEntries(fitting) } : words;
};
