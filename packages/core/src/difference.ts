/** `now − before`. Counts are whole; amounts have at most six decimals, which binary fractions blur. */
export const exactDifference = (now: number, before: number): number =>
  Math.round((now - before) * 1e6) / 1e6;
