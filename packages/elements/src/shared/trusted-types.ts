interface Rules {
  createHTML: (markup: string) => string;
  createScriptURL: (address: string) => string;
}

declare global {
  interface Window {
    readonly trustedTypes?: { createPolicy(name: string, rules: Rules): Rules };
  }
}

let policy: Rules | undefined;

/** One policy for everything: a page's own policy may allow the name once only. */
const trusted = (): Rules | undefined =>
  (policy ??= window.trustedTypes?.createPolicy('disclosure-report', {
    createHTML: (markup) => markup,
    createScriptURL: (address) => address,
  }));

/**
 * Parses a page into a document of its own, where no script runs and nothing loads; the result never enters the page,
 * only its text and numbers do.
 */
export const parsePage = (markup: string): Document =>
  new DOMParser().parseFromString(trusted()?.createHTML(markup) ?? markup, 'text/html');

/** The address of a script of our own. */
export const trustedScript = (address: string): string => trusted()?.createScriptURL(address) ?? address;
