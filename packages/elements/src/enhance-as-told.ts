import { toldBy } from './enhance-options.js';
import { enhance } from './enhance.js';

/**
 * Does what the tags of a module ask for by `data-enhance`. Several tags of one address are one module. One that none
 * has, for it moved or was imported, takes what all ask for.
 */
export const enhanceAsTold = (address: string): void => {
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[type="module"][data-enhance]')];
  const own = tags.filter(({ src }) => src === address);
  for (const tag of own.length > 0 ? own : tags) {
    const told = toldBy(tag);
    if (told) void enhance(...told);
  }
};
