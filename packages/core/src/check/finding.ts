import type { CellAddress } from '../cells/cell.js';
import type { StatedQuantity } from '../facts/counted.js';
import type { FormId, SectionId, TableId } from '../forms/model.js';
import type { Localization } from '../suspects/localize.js';
import type { Sentence } from '../report/prose.js';
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

type Nothing = Record<never, never>;

/** A number in the prose, and what it counts. */
interface StatedNumber {
  readonly quantity: StatedQuantity;
  readonly stated: number;
}

/** Dates as `YYYY-MM-DD`. */
interface Deadline {
  readonly published: string;
  readonly deadline: string;
}

/** What a rule's message needs to be said, by rule. */
export interface FindingValues {
  readonly R01: {
    readonly missing: readonly SectionId[];
    readonly repeated: readonly SectionId[];
    readonly inOrder: boolean;
  };
  readonly R02: { readonly heading: string; readonly expected: string };
  readonly R03: { readonly missing: readonly string[] };
  readonly R04: { readonly missing: readonly string[] };
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
  readonly R10: {
    readonly table: TableId;
    /** The document's words, each with the form's. */
    readonly labels: readonly { readonly source: string; readonly label: string }[];
  };
  readonly R11: Nothing;
  readonly R12: { readonly words: string };
  readonly R13: Nothing;
  readonly R14: Nothing;
  readonly R15: { readonly table: TableId };
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
  readonly R26: Nothing;
  readonly R27: { readonly carriedOut: number; readonly open: number };
  readonly R28: { readonly count: number };
  readonly R29: { readonly other: number; readonly total: number };
  readonly R30: EquationValues;
  readonly R31: EquationValues;
  readonly R32: { readonly suits: number };
  readonly R33: Nothing;
  readonly R34: Nothing;
  readonly R35: { readonly suits: number };
  readonly R36: { readonly level: BodyLevel };
  readonly R37: { readonly row: string; readonly made: number; readonly repealed: number };
  readonly R38: {
    readonly row: string;
    readonly before: number;
    readonly made: number;
    readonly repealed: number;
  };
  readonly R39: { readonly amount: number; readonly before?: number };
  readonly R40: { readonly year: number };
  readonly R41: { readonly yuan: number; readonly amount: number };
  readonly R42: { readonly amount: number };
  readonly R44: { readonly before: number; readonly now: number };
  readonly R45: { readonly row: string; readonly items: number; readonly change: number };
  readonly R46: Nothing;
  readonly R47: { readonly column: string; readonly year: number };
  readonly R48: { readonly column: string; readonly year: number };
  readonly R49: { readonly row: string; readonly pending: number };
  readonly R51: {
    /** The year of the report it is compared with. */
    readonly year: number;
    readonly incomparable: number;
    readonly cells: number;
  };
  readonly R52: { readonly before: string; readonly now: string };
  readonly R53: StatedNumber;
  readonly R54: StatedNumber;
  readonly R55: StatedNumber;
  readonly R56: StatedNumber;
  readonly R57: StatedNumber;
  readonly R58: StatedNumber;
  readonly R59: StatedNumber;
  readonly R60: { readonly part: number; readonly percent: number };
  readonly R61: { readonly now: number; readonly before: number; readonly percent: number };
  readonly R62: { readonly open: boolean };
  readonly R63: { readonly open: boolean };
  readonly R64: { readonly label: string };
  readonly R65: StatedNumber;
  readonly R66: StatedNumber;
  readonly R67: StatedNumber;
  readonly R68: { readonly one: number; readonly other: number };
  readonly R69: { readonly one: number; readonly other: number };
  readonly R70: Nothing;
  readonly R71: { readonly year: number; readonly stated: string; readonly where: 'title' | 'period' };
  readonly R72: { readonly percent: number };
  readonly R73: { readonly percent: number; readonly name: string };
  readonly R74: { readonly said: string; readonly own: string };
  readonly R76: { readonly said: string };
  readonly R77: { readonly said: number; readonly year: number };
  readonly R78: { readonly said: string };
  readonly R79: { readonly kind: 'identityNumber' | 'secrecyMark' | 'mobileNumber' };
  readonly R80: { readonly length: number; readonly longest: number };
  readonly R83: Deadline;
  readonly R84: Deadline;
  readonly R85: Deadline;
  readonly R86: { readonly published: string; readonly year: number };
  readonly R87: { readonly count: number };
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
  /** The sentences it rests on, where it rests on words. */
  readonly evidence?: readonly Sentence[];
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
  | { readonly reason: 'yearUnknown' }
  | { readonly reason: 'dateMissing' }
  | { readonly reason: 'previousMissing' }
  | { readonly reason: 'notFromDocument' }
  /** The text says itself that words were left out: （略）. */
  | { readonly reason: 'excerpt' }
  | { readonly reason: 'sectionMissing'; readonly section: SectionId };

export interface NotAssessable {
  readonly rule: RuleId;
  readonly because: Unassessable;
}
