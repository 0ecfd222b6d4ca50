/** In ems: Chinese characters are as wide as they are tall, as is what stands for more; most others about half of it. */
const widthOf = (words: string): number =>
  Array.from(words).reduce((sum, character) => sum + (character >= '…' ? 1 : 0.56), 0);

/**
 * As much of a name as fits a width given in ems, before an end that is never cut; the whole stands in the list and the
 * table beside the picture.
 */
export const shortened = (name: string, end: string, ems: number): string => {
  const kept = Array.from(name);
  let short = name + end;
  while (kept.length > 1 && widthOf(short) > ems) {
    kept.pop();
    short = `${kept.join('')}…${end}`;
  }
  return short;
};
