import type { CellAddress } from '../cells/cell.js';
import type { Place } from './reading-note.js';

/** Where the number in a cell comes from. */
export interface CellProvenance {
  /** What the document prints there, to the letter; the whole run of figures where it can't be told apart. */
  readonly source: string;
  readonly place?: Place;
  /** Whether the number is not what is printed to the letter: signs taken off it, or cut out of a run of figures. */
  readonly normalised: boolean;
}

/** The provenance of each cell that was read, the blank and the unreadable ones included. */
export type Provenance = Readonly<Partial<Record<CellAddress, CellProvenance>>>;
