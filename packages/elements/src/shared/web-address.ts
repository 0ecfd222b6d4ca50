import { isSafeAddress } from '@disclosure-report/core';

/** A report's source as an address others can follow; `undefined` where it is a file's name. */
export const webAddress = (source: string, base: string): string | undefined => {
  if (!/^(https?:)?\/|^\.{1,2}\//i.test(source) || !isSafeAddress(source)) return undefined;
  try {
    return new URL(source, base).href;
  } catch {
    return undefined;
  }
};
