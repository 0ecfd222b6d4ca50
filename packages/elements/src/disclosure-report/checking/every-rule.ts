import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, rules, type Report } from '@disclosure-report/core';

/** All rules, in a file of its own: the first picture of a report shows whether its equations hold. */
export { check, statementsIn } from '@disclosure-report/core';
export { detailsView } from '../view/check-details-view.js';
export { statedView } from '../view/stated-view.js';

export const ruleCount = rules.length;

/** SHA-256 of the report's content. Browsers keep their own from pages without TLS, as many portals are. */
export const contentHash = (report: Report): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(report))));
