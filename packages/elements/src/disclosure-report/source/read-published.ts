import type { Outcome } from './outcome.js';
import { unreachable } from './unreachable.js';

/** Reads the tables that are published in an element of the page. */
export const readPublished = async (root: Element): Promise<Outcome> => {
  try {
    return (await import('./published.js')).readMarkup(root, document.baseURI);
  } catch (error) {
    return unreachable(error);
  }
};
