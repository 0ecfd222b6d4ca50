import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson, rules, type Report } from '@disclosure-report/core';

/** All rules, in a file of its own: the first picture of a report shows whether its equations hold. */
export { check, statementsIn } from '@disclosure-report/core';
export { detailsView } from '../view/check-details-view.js';
export { statedView } from '../view/stated-view.js';

export const ruleCount = rules.length;

const encoder = new TextEncoder();

/** The last report up to its tables, taken in: an edit mostly leaves the text before them, the longer part, as it was. */
let begun = { text: '', hash: sha256.create() };

/** SHA-256 of the report's content. Browsers keep their own from pages without TLS, as many portals are. */
export const contentHash = (report: Report): string => {
  const content = canonicalJson(report);
  // Any place would do: what comes before it is compared.
  const cut = content.indexOf('"tables"');
  const text = content.slice(0, cut);
  if (text !== begun.text) begun = { text, hash: sha256.create().update(encoder.encode(text)) };
  return bytesToHex(
    begun.hash
      .clone()
      .update(encoder.encode(content.slice(cut)))
      .digest(),
  );
};
