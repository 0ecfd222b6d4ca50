import type { SourceDocument } from '../source/source-document.js';

/**
 * Tells which items belong to the report rather than to the page around it: those inside the smallest container
 * that holds all its headings and tables (`anchors`, by their index).
 */
export const articleOf = (
  { items, containers, own }: SourceDocument,
  anchors: readonly number[],
): ((index: number) => boolean) => {
  const inside = own ? [own.container] : anchors.flatMap((index) => items[index]?.container ?? []);
  const [first, ...rest] = inside;
  if (first === undefined) return () => true;
  let common = first;
  const depth = depths(containers);
  for (let other of rest) {
    while (common !== other) {
      if ((depth[common] ?? 0) >= (depth[other] ?? 0)) common = containers[common] ?? 0;
      else other = containers[other] ?? 0;
    }
  }
  const within = containers.map(() => false);
  // A container comes after its parent, so one pass settles all.
  for (const [container, parent] of containers.entries()) {
    within[container] = container === common || (parent >= 0 && within[parent] === true);
  }
  return (index) => within[items[index]?.container ?? 0] === true;
};

const depths = (containers: readonly number[]): readonly number[] => {
  const found: number[] = [];
  for (const [container, parent] of containers.entries())
    found[container] = parent < 0 ? 0 : (found[parent] ?? 0) + 1;
  return found;
};
