import { readDoc } from './doc.js';
import { tooMuch, type ReadResult } from './failure.js';
import { largestUnfolded } from './office/archive.js';
import { compoundFile, type CompoundFile } from './office/compound.js';

/**
 * Reads a report from a file of the Office programs before 2007: a document (.doc) or a workbook (.xls). Files of the
 * programs since then are of this kind when they are locked with a password.
 */
export const readOffice = async (
  bytes: Uint8Array,
  { name }: { readonly name?: string } = {},
): Promise<ReadResult> => {
  let file: CompoundFile;
  try {
    file = compoundFile(bytes);
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, failure: { code: 'corrupt', looksLike: 'office' } };
    throw error;
  }
  if (file.names.includes('EncryptedPackage')) {
    return { ok: false, failure: { code: 'encrypted', looksLike: 'office' } };
  }
  if (file.names.includes('WordDocument')) return readDoc(file, name === undefined ? {} : { name });
  if (file.names.includes('Workbook') || file.names.includes('Book')) {
    // It is not compressed, and is bounded as what a newer workbook unfolds to.
    const failure = tooMuch(bytes, largestUnfolded);
    if (failure) return { ok: false, failure };
    const { readSheets } = await import('./xlsx.js');
    return readSheets(bytes, name, 'office');
  }
  return { ok: false, failure: { code: 'unknownKind', looksLike: 'office' } };
};
