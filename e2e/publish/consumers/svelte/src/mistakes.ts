import type { SvelteHTMLElements } from 'svelte/elements';

type Settings = SvelteHTMLElements['disclosure-report'];

// What the types of the tags must not let through; the build fails if they do.
export const mistakes: readonly Settings[] = [
  // @ts-expect-error a report is no number
  { report: 5 },
  // @ts-expect-error no event of this tag has figures
  { 'ondisclosure-load': (event) => event.figures },
];
