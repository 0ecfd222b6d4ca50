import type { Cell } from '../cells/cell.js';
import type { TableId } from '../forms/model.js';
import type { Text } from '../text.js';

/** The empty or explaining cell above the row headers. */
export interface CornerCell {
  readonly kind: 'corner';
  readonly label: Text | undefined;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface HeaderCell {
  readonly kind: 'header';
  readonly id: string;
  readonly label: Text;
  readonly scope: 'row' | 'rowgroup' | 'col' | 'colgroup';
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Ids of the headers this one stands under, outermost first. */
  readonly headers: readonly string[];
  readonly total: boolean;
  /** Labels of the groups above it that no header in its own row says, outermost first; to be heard, not seen. */
  readonly unseen?: readonly Text[];
}

export interface DataCell {
  readonly kind: 'data';
  readonly cell: Cell;
  /** Ids of its row headers, then of its column headers, outermost first. */
  readonly headers: readonly string[];
  readonly total: boolean;
}

export type LayoutCell = CornerCell | HeaderCell | DataCell;

export interface LayoutRow {
  readonly cells: readonly LayoutCell[];
}

/** One table as it is drawn: what stands in each row, with spans, ids and the headers each cell answers to. */
export interface LayoutTable {
  readonly id: string;
  readonly table: TableId;
  readonly caption: Text;
  /** How many grid columns it is wide, row headers included. */
  readonly columns: number;
  readonly head: readonly LayoutRow[];
  readonly body: readonly LayoutRow[];
}
