import { posix } from 'node:path';

/** Imports a file's pieces, from wherever in the files; its name is nobody else's. */
const again = 'function $again(address){return import(address).catch(()=>import(address+"?"+Date.now()))}';

/**
 * Browsers remember for as long as a page is open that a module could not be loaded, and answer at once when it is asked
 * for again: a second attempt needs another address. One function in the first file asks for all of them.
 * @param {string} code
 * @param {{ readonly file: string, readonly first: string }} names Paths of the file and of the one that every page loads.
 */
export const importAgain = (code, { file, first }) => {
  const folder = posix.dirname(file);
  const besideFirst = (address) =>
    `./${posix.relative(posix.dirname(first), posix.join(folder, JSON.parse(address)))}`;
  const asking = code.replace(
    /\bimport\(("\.[^"]+")\)/g,
    (_, address) => `$again(${JSON.stringify(besideFirst(address))})`,
  );
  if (file === first) return `${asking}\n${again}\nexport{$again};`;
  if (asking === code) return code;
  const fromFirst = ` } from ${JSON.stringify(posix.relative(folder, first))};`;
  return asking.includes(fromFirst)
    ? asking.replace(fromFirst, () => `, $again${fromFirst}`)
    : `import { $again${fromFirst}\n${asking}`;
};
