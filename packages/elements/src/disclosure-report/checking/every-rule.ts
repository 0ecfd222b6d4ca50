import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
  canonicalJson,
  check,
  rules,
  statementsIn,
  type CheckOptions,
  type Report,
} from '@disclosure-report/core';
import { version } from '../../version.js';
import { detailsView } from '../view/check-details-view.js';
import { statedView } from '../view/stated-view.js';
import type { Checked } from './checking.js';

const encoder = new TextEncoder();

/** The last report up to its tables, taken in: an edit mostly leaves the text before them, the longer part, as it was. */
let begun = { text: '', hash: sha256.create() };

/** SHA-256 of the report's content. Browsers keep their own from pages without TLS, as many portals are. */
const contentHash = (report: Report): string => {
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

/** All rules, in a file of its own: the first picture of a report shows whether its equations hold. */
export const checkedByAll = (report: Report, options: CheckOptions): Checked => {
  const result = check(report, options);
  const statements = statementsIn(report);
  const hash = contentHash(report).slice(0, 16);
  return {
    identities: result.identities,
    markings: result.findings,
    whole: {
      result,
      statements,
      detailsView: (notes, context, reader) => detailsView(result, notes, context, reader),
      checkedBy: (words) => words.checkedBy(version, rules.length, hash),
      stated: (language, reader) =>
        statements.length > 0
          ? (text, place) => statedView(text, place, statements, report, language, reader)
          : undefined,
    },
  };
};
