import type { NotAssessable } from '@disclosure-report/core';

/** The first of each rule's items, with how many more there are. */
export const firstOfEachRule = (
  items: readonly NotAssessable[],
): readonly (readonly [first: NotAssessable, others: number])[] =>
  [...new Set(items.map(({ rule }) => rule))].flatMap((rule) => {
    const [first, ...others] = items.filter((item) => item.rule === rule);
    return first ? [[first, others.length] as const] : [];
  });
