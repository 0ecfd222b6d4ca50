import type {
  Block,
  BodyLevel,
  FormId,
  Place,
  SectionId,
  TableBlock,
  TableId,
} from '@disclosure-report/core';

export type ProseBlock = Exclude<Block, TableBlock>;

/** A stretch of prose. */
export interface SourceText {
  readonly kind: 'text';
  readonly block: ProseBlock;
  readonly container: number;
  readonly place?: Place;
  /** The section this heading was written for, where this project's own writer says so. */
  readonly section?: SectionId;
}

export interface SourceCell {
  /** Line breaks inside the cell are kept as `\n`: whether they part two things is not for the source to say. */
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Counted from 1, in sources that have lines. */
  readonly line?: number;
  /** Counted from 1, in sources that have pages. */
  readonly page?: number;
  /** The readings its row allows, where the source leaves open which of its figures this cell holds. */
  readonly choices?: readonly string[];
  /** Cut out of a run of figures, and only the sums of the table tell where. */
  readonly bySums?: boolean;
}

export interface SourceGrid {
  readonly kind: 'grid';
  /** Counted from 1 over the whole source. */
  readonly number: number;
  readonly rows: readonly (readonly SourceCell[])[];
  /** Whether cells stand under each other; not so where a table was flattened to text. */
  readonly aligned: boolean;
  readonly container: number;
  /** All that stands over its figures, where not every word of it could be put into a cell. */
  readonly headers?: string;
}

export type SourceItem = SourceText | SourceGrid;

/** What a document written by this project says of itself, word for word. */
export interface OwnFacts {
  readonly form?: FormId;
  readonly title?: string;
  readonly name?: string;
  readonly level?: BodyLevel;
  readonly region?: string;
  readonly year?: number;
  readonly published?: string;
  readonly source?: string;
  /** Tables the report has, but without numbers that could be read. */
  readonly unread: readonly TableId[];
}

export interface OwnDocument {
  readonly facts: OwnFacts;
  /** The container that holds all of it. */
  readonly container: number;
}

/** What stands around a document and may tell what the document itself does not. */
export interface SourceHints {
  readonly title?: string;
  readonly published?: string;
  readonly address?: string;
}

/** Every source becomes this; all that follows is the same for all of them. */
export interface SourceDocument {
  /** In reading order. */
  readonly items: readonly SourceItem[];
  /** The parent of each container, by its index; the first is the whole and has none (-1). */
  readonly containers: readonly number[];
  readonly hints: SourceHints;
  readonly own?: OwnDocument;
}
