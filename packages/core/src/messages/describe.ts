import type { FindingOf, NotAssessable, RuleId } from '../check/finding.js';
import type { ProblemCode, ProblemOf } from '../report/problem.js';
import type { NoteCode, NoteOf } from '../report/reading-note.js';
import type { Report } from '../report/report.js';
import type { Catalogue, CellOrigin, ReportCatalogue, Sentences } from './catalogue.js';
import { namesIn } from './names.js';

/** The sentence for a finding. With the `report`, cells are called as its own forms call them. */
export const describeFinding = <Id extends RuleId>(
  finding: FindingOf<Id>,
  catalogue: ReportCatalogue<Id>,
  report?: Report,
): string => catalogue.findings[finding.rule](finding, namesIn(catalogue, report));

/** The same where the catalogue has not all rules' sentences: `undefined` if it lacks this one. */
export const describeFindingIfKnown = <Id extends RuleId>(
  finding: FindingOf<Id>,
  catalogue: ReportCatalogue<never>,
  report?: Report,
): string | undefined => {
  const sentences: Partial<Sentences<RuleId>> = catalogue.findings;
  return sentences[finding.rule]?.(finding, namesIn(catalogue, report));
};

/** Why a rule could say nothing. */
export const describeNotAssessable = (
  { because }: NotAssessable,
  catalogue: ReportCatalogue<never>,
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
  catalogue: ReportCatalogue<never>,
): string => catalogue.problems[problem.code](problem, namesIn(catalogue));
