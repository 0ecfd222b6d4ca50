/** Where a report stands: beside its original, which stays in view, or in its place with a way to see it. */
export const placements = ['before', 'after', 'in-place'] as const;

export type Placement = (typeof placements)[number];

export interface EnhanceOptions {
  readonly placement?: Placement;
}

/** What a script's tag asks for: `data-enhance=".article" data-enhance-placement="in-place"`. */
export const toldBy = (
  script: HTMLScriptElement | null | undefined,
): readonly [target: string, options: EnhanceOptions] | undefined => {
  const { enhance: target, enhancePlacement } = script?.dataset ?? {};
  const placement = placements.find((known) => known === enhancePlacement);
  return target ? [target, placement ? { placement } : {}] : undefined;
};
