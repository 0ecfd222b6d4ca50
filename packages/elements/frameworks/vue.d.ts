import type { HTMLAttributes, PublicProps } from 'vue';
import type { Tags } from '../dist/tags.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** Vue looks for the listener of `@disclosure-load` under this name. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void;
};

type Component<Tag extends keyof Tags> = new () => Tags[Tag]['element'] & {
  $props: HTMLAttributes & PublicProps & Tags[Tag]['settings'] & Listeners<Tags[Tag]['events']>;
};

type Components = { [Tag in keyof Tags]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
