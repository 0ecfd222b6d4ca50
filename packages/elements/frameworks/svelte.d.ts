import type { HTMLAttributes } from 'svelte/elements';
import type { Tags } from '../dist/tags.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Element<Tag extends keyof Tags> = HTMLAttributes<Tags[Tag]['element']> &
  Tags[Tag]['settings'] &
  Listeners<Tags[Tag]['events']>;

type Elements = { [Tag in keyof Tags]: Element<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
