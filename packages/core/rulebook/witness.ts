import type { CheckOptions, Report } from '../src/index.js';

/** A report a rule has something to say about, or nothing, and what it is checked with. */
export interface Witness {
  readonly report: Report;
  readonly options?: CheckOptions;
}

/** What a rule lets pass and what it does not, as near to each other as can be. */
export interface Witnesses {
  readonly passing: Witness;
  /** The first is the one that is shown. */
  readonly failing: readonly [Witness, ...Witness[]];
}
