import { rulesBeyondTables } from './beyond-tables.js';
import { tableRules } from './on-tables.js';
import type { AnyRule } from './rule.js';

/** Every rule there is, in the order of its number. */
export const rules: readonly AnyRule[] = [...tableRules, ...rulesBeyondTables].sort((one, other) =>
  one.id < other.id ? -1 : 1,
);
