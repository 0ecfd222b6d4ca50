/**
 * Browsers remember for as long as a page is open that a module could not be loaded, and answer at once when it is asked
 * for again: a second attempt needs another address.
 * @param {string} code
 */
export const importAgain = (code) =>
  code.replace(
    /\bimport\("(\.[^"]+)"\)/g,
    (once, address) => `${once}.catch(()=>import("${address}?"+Date.now()))`,
  );
