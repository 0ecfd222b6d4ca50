// For React 19, which sets properties and listens to events of custom elements: `ondisclosure-load={…}`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Tags } from '../dist/tags.js';

type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

type Element<Tag extends keyof Tags> = DetailedHTMLProps<
  HTMLAttributes<Tags[Tag]['element']>,
  Tags[Tag]['element']
> &
  Tags[Tag]['settings'] &
  Listeners<Tags[Tag]['events']>;

type Elements = { [Tag in keyof Tags]: Element<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
