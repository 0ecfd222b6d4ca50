import type { CellAddress } from '../cells/cell.js';
import type { FormId, TableId } from '../forms/model.js';
import type { Localization } from '../suspects/suspects.js';
import type { BodyLevel } from '../report/report.js';

export type Severity = 'error' | 'warning' | 'information';

/** `heuristic` findings rest on reading prose and are shown with their evidence. */
export type Certainty = 'exact' | 'heuristic';

interface TableLines {
  readonly table: TableId;
  /** Row keys, or `row/column` where only a cell is missing. */
  readonly missing: readonly string[];
  /** Labels, or keys, the form does not have. */
  readonly unknown: readonly string[];
}

interface CellText {
  /** The words found in the document's cell. */
  readonly source: string;
}

interface CellValue {
  readonly value: number;
}

interface EquationValues {
  readonly table: TableId;
  /** Key of the row or column the equation runs along. */
  readonly line: string;
  /** How many parts are added up. */
  readonly parts: number;
}

/** What a rule's message needs to be said, by rule. */
export interface FindingValues {
  readonly R05: { readonly table: TableId };
  readonly R06: TableLines;
  readonly R07: TableLines;
  readonly R08: TableLines;
  readonly R09: {
    readonly year: number;
    readonly expected: FormId;
    readonly actual: FormId;
    readonly table?: TableId;
  };
  readonly R16: { readonly table: TableId };
  readonly R17: CellValue;
  readonly R18: CellValue;
  readonly R19: CellValue;
  readonly R20: CellText;
  readonly R21: CellText & CellValue;
  readonly R22: EquationValues;
  readonly R23: EquationValues;
  readonly R24: EquationValues;
  readonly R25: Localization;
  readonly R26: Record<never, never>;
  readonly R30: EquationValues;
  readonly R31: EquationValues;
  readonly R36: { readonly level: BodyLevel };
  readonly R71: { readonly year: number; readonly stated: string; readonly where: 'title' | 'period' };
}

export type RuleId = keyof FindingValues;

/** What is wrong with a report, by one rule at one place. Its message is `describeFinding(finding, catalogue)`. */
export interface FindingOf<Id extends RuleId> {
  readonly rule: Id;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly values: FindingValues[Id];
  /** The cells it is about, those of the left side first where it is an equation. */
  readonly cells: readonly CellAddress[];
  /** The two sides of an equation that does not hold. */
  readonly equation?: { readonly left: readonly CellAddress[]; readonly right: readonly CellAddress[] };
  /** The value the rule asks for, and the one that stands there; `difference` is `actual − expected`. */
  readonly expected?: number;
  readonly actual?: number;
  readonly difference?: number;
  /** The sentence it rests on, where it rests on one. */
  readonly evidence?: string;
  /** The same for the same finding in a later run, so that a verdict on it stays attached. */
  readonly fingerprint: string;
}

export type Finding = { [Id in RuleId]: FindingOf<Id> }[RuleId];

/** Why a rule could say nothing. Never a pass. */
export type Unassessable =
  | { readonly reason: 'tableMissing'; readonly table: TableId }
  | { readonly reason: 'cellsBlank'; readonly cells: readonly CellAddress[] }
  | { readonly reason: 'levelUnknown' }
  | { readonly reason: 'titleMissing' }
  | { readonly reason: 'yearUnknown' };

export interface NotAssessable {
  readonly rule: RuleId;
  readonly because: Unassessable;
}
