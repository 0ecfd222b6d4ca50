/** Chinese characters are as wide as they are tall, most others about half of it. */
const widthOf = (character: string): number => (character > '\u2e7f' ? 1 : 0.56);

const widthOfAll = (characters: readonly string[]): number =>
  characters.reduce((sum, character) => sum + widthOf(character), 0);

/**
 * As much of a name as fits a width given in ems, before an end that is never cut; the whole stands in the list and the
 * table beside the picture.
 */
export const shortened = (name: string, ems: number, end = ''): string => {
  const characters = Array.from(name);
  const room = ems - widthOfAll(Array.from(end));
  if (widthOfAll(characters) <= room) return `${name}${end}`;
  const fitting = characters.findIndex((_, index) => widthOfAll(characters.slice(0, index + 1)) + 1 > room);
  return `${characters.slice(0, Math.max(1, fitting)).join('')}…${end}`;
};
