/** The part a value is of its whole; `undefined` where one of them is not known, or the whole cannot hold it. */
export const shareOf = (value: number | null, whole: number | null | undefined): number | undefined =>
  value !== null && whole && value >= 0 && value <= whole ? value / whole : undefined;
