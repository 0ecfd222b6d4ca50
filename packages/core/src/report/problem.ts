import type { TableId } from '../forms/model.js';

/** What keeps a value from being a report, by code. */
export interface ProblemValues {
  /** The text is not JSON at all. */
  readonly notJson: { readonly detail: string };
  readonly missing: Record<never, never>;
  readonly wrongType: {
    readonly expected: 'object' | 'array' | 'string' | 'number' | 'boolean';
    readonly actual: string;
  };
  readonly notOneOf: { readonly allowed: readonly string[]; readonly actual: string };
  readonly unknownKey: { readonly key: string; readonly nearest?: string };
  readonly unknownRow: { readonly table: TableId; readonly key: string; readonly nearest?: string };
  readonly unknownColumn: {
    readonly table: TableId;
    readonly row: string;
    readonly key: string;
    readonly nearest?: string;
  };
  readonly unknownRule: { readonly key: string; readonly nearest?: string };
  readonly notFinite: { readonly actual: string };
  readonly badDate: { readonly actual: string };
  readonly badDay: { readonly actual: string };
  readonly badYear: { readonly actual: string };
  readonly unsafeAddress: { readonly actual: string };
  readonly empty: Record<never, never>;
  readonly badFingerprint: { readonly actual: string };
  /** Stands there a second time. */
  readonly repeated: { readonly actual: string };
}

export type ProblemCode = keyof ProblemValues;

export interface ProblemOf<Code extends ProblemCode> {
  readonly code: Code;
  /** JSON Pointer (RFC 6901) to the value; empty for the whole. */
  readonly path: string;
  readonly values: ProblemValues[Code];
}

/** One thing wrong with a value that should be a report. Its message is `describeProblem(problem, catalogue)`. */
export type Problem = { [Code in ProblemCode]: ProblemOf<Code> }[ProblemCode];
