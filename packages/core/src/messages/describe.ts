import type { FindingOf, NotAssessable, RuleId } from '../check/finding.js';
import type { ProblemCode, ProblemOf } from '../report/problem.js';
import type { NoteCode, NoteOf } from '../report/reading-note.js';
import type { Report } from '../report/report.js';
import type { Catalogue, CellOrigin } from './catalogue.js';
import { namesIn } from './names.js';

/** The sentence for a finding. With the `report`, cells are called as its own forms call them. */
export const describeFinding = <Id extends RuleId>(
  finding: FindingOf<Id>,
  catalogue: Catalogue,
  report?: Report,
): string => catalogue.findings[finding.rule](finding, namesIn(catalogue, report));

/** Why a rule could say nothing. */
export const describeNotAssessable = (
  { because }: NotAssessable,
  catalogue: Catalogue,
  report?: Report,
): string => catalogue.unassessable(because, namesIn(catalogue, report));

/** What a reader had to interpret, and where. */
export const describeNote = <Code extends NoteCode>(
  note: NoteOf<Code>,
  catalogue: Catalogue,
  report?: Report,
): string => catalogue.notes[note.code](note, namesIn(catalogue, report));

/** Where the number in a cell of a report comes from. */
export const describeProvenance = (origin: CellOrigin, catalogue: Catalogue, report?: Report): string =>
  catalogue.provenance(origin, namesIn(catalogue, report));

/** What is wrong with a value that should be a report, and where. */
export const describeProblem = <Code extends ProblemCode>(
  problem: ProblemOf<Code>,
  catalogue: Catalogue,
): string => catalogue.problems[problem.code](problem, namesIn(catalogue));
