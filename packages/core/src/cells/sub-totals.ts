import { isGroup, type FormTable, type Header, type LineGroup, type Role } from '../forms/model.js';
import type { Text } from '../text.js';
import { cellsOf, partsOf, type Cell, type CellAddress } from './cell.js';
import { linesOf } from './outline.js';

/** A row of a table, or a group of rows that may be added up though the form prints no total of them. */
export interface SummableRow {
  /** A row's key, or what the keys of a group's rows begin with: `refused` of `refused.stateSecret`. */
  readonly key: string;
  readonly label: Text;
  /** The groups it stands in that can be added up, outermost first. */
  readonly groups: readonly LineGroup[];
  readonly role: Role;
  readonly isSubTotal: boolean;
}

/** What a group's rows have in common; `undefined` where they are too different to be added up. */
const commonKey = ({ lines }: LineGroup): string | undefined => {
  const [key, ...others] = new Set(linesOf(lines).map(({ line }) => line.key.split('.')[0]));
  return others.length === 0 ? key : undefined;
};

/** The rows of a header tree in printed order, each group that can be added up before its own rows. */
export const summableRows = (
  headers: readonly Header[],
  groups: readonly LineGroup[] = [],
): readonly SummableRow[] =>
  headers.flatMap((header): readonly SummableRow[] => {
    if (!isGroup(header)) {
      const { key, label, role } = header;
      return [{ key, label, groups, role, isSubTotal: false }];
    }
    const { label, lines } = header;
    const key = commonKey(header);
    if (key === undefined) return summableRows(lines, groups);
    return [
      { key, label, groups, role: 'part', isSubTotal: true },
      ...summableRows(lines, [...groups, header]),
    ];
  });

/** The cells an address stands for: its own, or those of all rows of the group it names. */
export const cellsUnder = (table: FormTable, address: CellAddress): readonly Cell[] => {
  const { row, column } = partsOf(address);
  return cellsOf(table).filter(
    (cell) => cell.column === column && (cell.row === row || cell.row.startsWith(`${row}.`)),
  );
};
