/** A file of an installed package, where there is a file system; `undefined` in browsers and where it is missing. */
export const packageFile = async (path: string): Promise<Uint8Array | undefined> => {
  // Asking the process instead of importing leaves nothing of Node.js for bundlers to trip over.
  const node = (globalThis as { readonly process?: Partial<NodeJS.Process> }).process;
  const modules = node?.getBuiltinModule?.('node:module');
  const files = node?.getBuiltinModule?.('node:fs/promises');
  if (!modules || !files) return undefined;
  try {
    const found = modules.createRequire(import.meta.url).resolve(path);
    return Uint8Array.from(await files.readFile(found));
  } catch {
    return undefined;
  }
};
