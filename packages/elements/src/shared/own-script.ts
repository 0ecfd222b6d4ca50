/** The classic script this code came in, known only while it first runs; modules have none. */
export const ownScript =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;

/** Where a file of the same folder is, in the same version; `undefined` where the folder is not known. */
export const addressBeside = (name: string): string | undefined => {
  if (!ownScript?.src) return undefined;
  const address = new URL(name, ownScript.src);
  address.search = new URL(ownScript.src).search;
  return address.href;
};
