/** Chinese characters are as wide as they are tall, most others about half of it. */
const widthOf = (character: string): number => (character > '\u2e7f' ? 1 : 0.56);

/** As much of a name as fits a width given in ems; the whole stands in the list and the table beside the picture. */
export const shortened = (name: string, ems: number): string => {
  const characters = Array.from(name);
  const widthUpTo = (count: number): number =>
    characters.slice(0, count).reduce((sum, character) => sum + widthOf(character), 0);
  if (widthUpTo(characters.length) <= ems) return name;
  const fitting = characters.findIndex((_, index) => widthUpTo(index + 1) + 1 > ems);
  return `${characters.slice(0, Math.max(1, fitting)).join('')}…`;
};
