const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never a report's text: code, controls, embedded things, and the site's own furniture. */
export const skipped = names(
  'script style template noscript iframe object embed svg math canvas audio video map ' +
    'input select textarea button datalist nav footer link',
);

/** Begin and end a paragraph of their own. Elements nobody knows are inline, as in a browser. */
export const blocks = names(
  'address article aside blockquote body caption center dd details dialog disclosure-report div dl dt ' +
    'fieldset figcaption figure form h1 h2 h3 h4 h5 h6 head header hr html legend li main ol p pre ' +
    'section summary table tbody td tfoot th thead tr ul',
);

/** Hold blocks, and so may be what sets the report apart from the page around it. */
export const containers = names(
  'address article aside blockquote body center details dialog disclosure-report div fieldset figure form ' +
    'header html main section td th',
);

export const headings = names('h1 h2 h3 h4 h5 h6');
