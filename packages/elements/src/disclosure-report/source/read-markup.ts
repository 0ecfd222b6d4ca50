import type { Outcome } from './outcome.js';

/** Reads published tables. The reader is loaded only here: a page that shows JSON never needs it. */
export const readMarkup = async (root: Document | Element, base: string): Promise<Outcome> => {
  try {
    const { readDom } = await import('@disclosure-report/documents/read/dom.js');
    const reading = readDom(root);
    return reading.ok
      ? {
          loaded: {
            report: reading.report,
            notes: reading.notes,
            provenance: reading.provenance,
            base,
          },
        }
      : { failure: { reason: 'noTables' } };
  } catch (error) {
    // The reader's file could not be loaded.
    return { failure: { reason: 'network', detail: error instanceof Error ? error.message : String(error) } };
  }
};
