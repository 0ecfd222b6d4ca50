/** Edits (insert, delete, replace) that turn one word into the other. */
const distance = (from: string, to: string): number => {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
};

/** The key that was most likely meant, where one is close enough to suggest. */
export const nearestOf = (key: string, allowed: readonly string[]): { nearest?: string } => {
  if (key.length > 60) return {};
  const lower = key.toLowerCase();
  const ranked = allowed
    .map((choice) => ({ choice, edits: distance(lower, choice.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(1, Math.floor(key.length / 3)) ? { nearest: best.choice } : {};
};
