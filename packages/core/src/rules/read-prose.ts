import type { Facts } from '../facts/facts.js';
import { knownFacts, knownSentences } from '../facts/read-prose.js';
import { statementsIn, type Statement } from '../facts/statements.js';
import type { Sentence } from '../report/prose.js';
import type { CheckContext } from './rule.js';

export const sentencesIn = ({ report }: CheckContext): readonly Sentence[] => knownSentences(report);

/** What the report's prose states in numbers. */
export const factsOf = ({ report }: CheckContext): Facts => knownFacts(report);

/** What the prose states of the tables, held against them once a check. */
export const statementsOf = (context: CheckContext): readonly Statement[] =>
  (context.known.statements ??= statementsIn(context.report, factsOf(context)));
