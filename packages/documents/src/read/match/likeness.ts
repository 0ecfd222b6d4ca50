/** Edits that turn one text into the other, or `undefined` if there are more than `most`. */
export const editsBetween = (from: string, to: string, most: number): number | undefined => {
  if (Math.abs(from.length - to.length) > most || missing(from, to, most) > most) return undefined;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return undefined;
    previous = current;
  }
  const edits = previous[to.length] ?? 0;
  return edits <= most ? edits : undefined;
};

/** How many characters of a text the other lacks, counted to one more than `most`: a quick way to a no. */
const missing = (text: string, other: string, most: number): number => {
  let count = 0;
  for (let at = 0; at < text.length && count <= most; at += 1) {
    if (!other.includes(text.charAt(at))) count += 1;
  }
  return count;
};

/**
 * How much of two texts is the same, in the same order: 0 nothing, 1 all. Where it is sure to be less than `least`,
 * it is not worked out and 0.
 */
export const likeness = (first: string, second: string, least = 0): number => {
  const length = first.length + second.length;
  if (length === 0) return 1;
  const most = 2 * Math.min(first.length - missing(first, second, first.length), second.length);
  if (most / length < least) return 0;
  let previous: number[] = Array.from({ length: second.length + 1 }, () => 0);
  for (const character of first) {
    const current = [0];
    for (let column = 1; column <= second.length; column += 1) {
      current.push(
        second[column - 1] === character
          ? (previous[column - 1] ?? 0) + 1
          : Math.max(previous[column] ?? 0, current[column - 1] ?? 0),
      );
    }
    previous = current;
  }
  return (2 * (previous[second.length] ?? 0)) / length;
};
