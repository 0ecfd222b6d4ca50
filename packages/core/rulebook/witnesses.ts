import type { RuleId } from '../src/index.js';
import type { Witnesses } from './witness.js';
import { cells } from './witnesses/cells.js';
import { disputes } from './witnesses/disputes.js';
import { proactive } from './witnesses/proactive.js';
import { prose } from './witnesses/prose.js';
import { publication } from './witnesses/publication.js';
import { requests } from './witnesses/requests.js';
import { structure } from './witnesses/structure.js';
import { text } from './witnesses/text.js';
import { years } from './witnesses/years.js';

/** The families of rules, each with the reports that pass and fail its rules. */
export const families = {
  structure,
  cells,
  requests,
  disputes,
  proactive,
  years,
  prose,
  text,
  publication,
} as const;

export type FamilyId = keyof typeof families;

/** For every rule, reports that pass it and reports that fail it. A rule that has none does not compile. */
export const witnesses: Readonly<Record<RuleId, Witnesses>> = {
  ...structure,
  ...cells,
  ...requests,
  ...disputes,
  ...proactive,
  ...years,
  ...prose,
  ...text,
  ...publication,
};
