/** Imports a file's pieces, from wherever in the file; its name is nobody else's. */
const again = 'function $again(address){return import(address).catch(()=>import(address+"?"+Date.now()))}';

/**
 * Browsers remember for as long as a page is open that a module could not be loaded, and answer at once when it is asked
 * for again: a second attempt needs another address.
 * @param {string} code
 */
export const importAgain = (code) => {
  const asking = code.replace(/\bimport\(("\.[^"]+")\)/g, '$again($1)');
  return asking === code ? code : `${asking}\n${again}`;
};
