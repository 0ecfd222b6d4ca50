import type { FindingOf, RuleId, Severity, Unassessable } from '../check/finding.js';
import type { CellAddress } from '../cells/cell.js';
import type { CellProvenance } from '../report/provenance.js';
import type { FormId } from '../forms/model.js';
import type { BodyLevel } from '../report/report.js';
import type { NoteCode, NoteOf } from '../report/reading-note.js';
import type { ProblemOf, ProblemCode } from '../report/problem.js';
import type { Locale } from '../text.js';
import type { Names } from './names.js';

/** A cell with what it holds and where that was printed. */
export interface CellOrigin extends CellProvenance {
  readonly cell: CellAddress;
  readonly value: number | null;
}

/** The sentence of each rule for what it found. */
export type Sentences<Id extends RuleId> = {
  readonly [Rule in Id]: (finding: FindingOf<Rule>, names: Names) => string;
};

/** Every sentence of the toolkit in one language. */
export interface Catalogue {
  readonly locale: Locale;
  readonly formName: (form: FormId) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly findings: Sentences<RuleId>;
  readonly levels: Readonly<Record<BodyLevel, string>>;
  readonly unassessable: (because: Unassessable, names: Names) => string;
  readonly problems: { readonly [Code in ProblemCode]: (problem: ProblemOf<Code>, names: Names) => string };
  readonly notes: { readonly [Code in NoteCode]: (note: NoteOf<Code>, names: Names) => string };
  /** Where the number in a cell comes from, in one line. */
  readonly provenance: (cell: CellOrigin, names: Names) => string;
}
