import type { Language } from './language.js';
import type { Words } from './words.js';

/** A page's own words for some of the elements' words: another term of the house, or a language they do not speak. */
export type OwnWords = Partial<Words>;

/** The language with some words replaced. What is not said as the word in its place is, a text or a function, is left out. */
export const inOwnWords = (language: Language, own: OwnWords): Language => {
  const { words } = language;
  const fitting = Object.entries(own).filter(
    ([key, word]) => key in words && typeof word === typeof words[key as keyof Words],
  );
  return { ...language, words: { ...words, ...Object.fromEntries(fitting) } };
};
