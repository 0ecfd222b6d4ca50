export type Direction = 'ascending' | 'descending';

/** What rows are put in order by; `null` is what is not known. */
export type SortKey = number | string | null;

const inOrder = (one: number | string, other: number | string): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return String(one).localeCompare(String(other), 'zh-Hans-CN');
};

/**
 * The places of `keys` in order. Equal ones stay as they stand; what is not known comes last in both directions,
 * since it is neither the least nor the most.
 */
export const orderOf = (keys: readonly SortKey[], direction: Direction): readonly number[] => {
  const sign = direction === 'ascending' ? 1 : -1;
  return keys
    .map((key, place) => ({ key, place }))
    .sort(({ key: one }, { key: other }) => {
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return sign * inOrder(one, other);
    })
    .map(({ place }) => place);
};
