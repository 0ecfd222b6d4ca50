/** In ems: Chinese characters are as wide as they are tall, most others about half of it. */
const widthOf = (words: string): number =>
  Array.from(words).reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.56), 0);

/**
 * As much of a name as fits a width given in ems, before an end that is never cut; the whole stands in the list and the
 * table beside the picture.
 */
export const shortened = (name: string, end: string, ems: number): string => {
  if (widthOf(name + end) <= ems) return name + end;
  const kept = Array.from(name);
  do kept.pop();
  while (kept.length > 1 && widthOf(kept.join('') + end) + 1 > ems);
  return `${kept.join('')}…${end}`;
};
