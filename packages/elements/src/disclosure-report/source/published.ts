import { readDom } from '@disclosure-report/documents/read/dom.js';
import { parsePage } from '../../shared/trusted-types.js';
import { decodedText } from './decode.js';
import type { Fetched } from './fetch-report.js';
import { outcomeOf, type Outcome } from './outcome.js';

/** Reads published tables. In a file of its own, with the reader: a page that shows JSON never needs it. */
export const readMarkup = (root: Document | Element, base: string): Outcome => {
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
};

/** Reads a page, or JSON in an encoding of old. */
export const readPage = (fetched: Fetched): Outcome => {
  const text = decodedText(fetched).trimStart();
  if (text.startsWith('<')) return readMarkup(parsePage(text), fetched.base);
  return /^[[{]/.test(text) ? outcomeOf(text, fetched.base) : { failure: { reason: 'notReport' } };
};
