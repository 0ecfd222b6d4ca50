/** What is read here of custom-elements.json. */
interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Item {
  readonly kind: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly privacy?: string;
  readonly attribute?: string;
}

export interface Tag {
  readonly tagName: string;
  readonly members?: readonly Member[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly (Partial<Tag> & { readonly name: string })[];
  }[];
}

/** Every tag there is. */
export const tagsOf = ({ modules }: Manifest): readonly Tag[] =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, ...rest }) => (tagName === undefined ? [] : [{ ...rest, tagName }]));

/** What a page can set on a tag, by attribute or property. */
export const settingsOf = ({ members = [] }: Tag): readonly Member[] =>
  members.filter(
    (member) => member.kind === 'field' && !member.static && !member.readonly && member.privacy === undefined,
  );

/** The words a setting takes, where it takes no others. */
export const choicesOf = ({ type }: Item): readonly string[] =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].flatMap(([, word]) => word ?? []);

/** How a story names the content of a slot. */
export const slotArg = (name: string): string => `slot:${name}`;
