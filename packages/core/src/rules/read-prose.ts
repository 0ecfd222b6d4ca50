import { factsIn, type Facts } from '../facts/facts.js';
import { statementsIn, type Statement } from '../facts/statements.js';
import { sentencesOf, type Sentence } from '../report/prose.js';
import type { CheckContext } from './rule.js';

/** The report's sentences, parted once a check. */
export const sentencesIn = ({ report, known }: CheckContext): readonly Sentence[] =>
  (known.sentences ??= sentencesOf(report));

/** What the report's prose states in numbers, read once a check. */
export const factsOf = ({ report, known }: CheckContext): Facts => (known.facts ??= factsIn(report));

/** What the prose states of the tables, held against them once a check. */
export const statementsOf = (context: CheckContext): readonly Statement[] =>
  (context.known.statements ??= statementsIn(context.report, factsOf(context)));
