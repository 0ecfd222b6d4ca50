const list = (names: string): readonly string[] => names.split(' ');

/** Never a report's text: code, controls, embedded things, and the site's own furniture. */
const skipped = list(
  'script style template noscript iframe object embed svg math canvas audio video map ' +
    'input select textarea button datalist nav footer link',
);

/** Begin and end a paragraph of their own. Elements nobody knows are inline, as in a browser. */
const blocks = list(
  'address article aside blockquote body caption center dd details dialog disclosure-report div dl dt ' +
    'fieldset figcaption figure form h1 h2 h3 h4 h5 h6 head header hr html legend li main ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul',
);

/** Hold blocks, and so may be what sets the report apart from the page around it. */
const containers = list(
  'address article aside blockquote body center details dialog disclosure-report div fieldset figure form ' +
    'header html main section td th',
);

const headings = list('h1 h2 h3 h4 h5 h6');

/** What an element's name says of it. */
export interface ElementKind {
  readonly isSkipped: boolean;
  readonly isBlock: boolean;
  readonly isContainer: boolean;
  readonly isHeading: boolean;
}

const inline: ElementKind = { isSkipped: false, isBlock: false, isContainer: false, isHeading: false };

const kinds: ReadonlyMap<string, ElementKind> = new Map(
  [...skipped, ...blocks, ...containers, ...headings].map((name) => [
    name,
    {
      isSkipped: skipped.includes(name),
      isBlock: blocks.includes(name),
      isContainer: containers.includes(name),
      isHeading: headings.includes(name),
    },
  ]),
);

export const kindOf = (name: string): ElementKind => kinds.get(name) ?? inline;
