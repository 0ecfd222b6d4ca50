interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (markup: string) => string },
  ): { createHTML: (markup: string) => string };
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Parses a page into a document of its own, where no script runs and nothing loads. Under Trusted Types that needs
 * a policy; the result never enters the page, only its text and numbers do.
 */
export const parsePage = (markup: string): Document => {
  policy ??= window.trustedTypes?.createPolicy('disclosure-report', { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy?.createHTML(markup) ?? markup, 'text/html');
};
