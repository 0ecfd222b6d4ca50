import { nearestOf } from '../report/nearest.js';
import type { Reader } from '../report/value-reader.js';
import { rules } from '../rules/rules.js';

export const ruleIds = rules.map(({ id }) => id);

/** Writes down a value that is not the id of a rule, with the one that was likely meant. */
export const knownRule = (value: Reader): void => {
  const text = value.string();
  if (text !== undefined && !ruleIds.some((id) => id === text))
    value.problem('unknownRule', { key: text, ...nearestOf(text, ruleIds) });
};
