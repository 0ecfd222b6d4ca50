/** A share in whole percent; neither "all" nor "none" is claimed by rounding. */
export const percent = (share: number): string => {
  const rounded = Math.round(share * 100);
  const honest = rounded === 100 && share < 1 ? '>99' : rounded === 0 && share > 0 ? '<1' : String(rounded);
  return `${honest}%`;
};
