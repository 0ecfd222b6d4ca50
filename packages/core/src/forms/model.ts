import type { Text } from '../text.js';

/** A form is named by the first report year it is used for. */
export type FormId = '2021' | '2019';

export type TableId = 'proactive' | 'requests' | 'disputes';

export type SectionId = 'overview' | TableId | 'issues' | 'other';

/**
 * What a cell holds, and so which values can be right:
 * `count` whole and ≥ 0 · `change` whole, signed · `fee` ≥ 0 in 万元 · `money` ≥ 0, no unit printed by the form.
 */
export type Quantity = 'count' | 'change' | 'fee' | 'money';

/** `part` adds up to the `total` beside it; `balance` stands outside that sum and is held by a balance of the table. */
export type Role = 'part' | 'total' | 'balance';

/** A row or column that has cells of its own. */
export interface Line {
  readonly key: string;
  readonly label: Text;
  readonly role: Role;
  readonly quantity: Quantity;
  /** Articles of the 政府信息公开条例 the line rests on, such as `36(1)` or `16¶2`. */
  readonly articles: readonly string[];
}

/** A header above or beside several lines; it has no cells of its own. */
export interface LineGroup {
  readonly label: Text;
  readonly lines: readonly Header[];
}

export type Header = Line | LineGroup;

/** The sums of the `left` rows and of the `right` rows are equal in every column. */
export interface Balance {
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** A grid of rows × columns. Table 二 has one for each clause of article 20, the others have one. */
export interface Band {
  /** The clause a grid of table 二 belongs to; tables with one grid need none. */
  readonly label?: Text;
  readonly rows: readonly Header[];
  readonly columns: readonly Header[];
  /** What the form prints above the row headers. */
  readonly corner?: Text;
  readonly balances: readonly Balance[];
  /** Printed as a single line of cells, with the rows as the upper column headers (table 四). */
  readonly printedAcross: boolean;
}

export interface FormTable {
  readonly id: TableId;
  /** The heading of the section the table stands in, as the form prints it. */
  readonly heading: Text;
  /** How people speak of it: 表二, table 2. */
  readonly name: Text;
  readonly bands: readonly Band[];
}

export interface FormSection {
  readonly id: SectionId;
  readonly heading: Text;
}

/** One edition of the annual report's form. */
export interface Form {
  readonly id: FormId;
  /** Report years it was issued for; a missing `last` means it is still in force. */
  readonly years: { readonly first: number; readonly last?: number };
  /** The circular that fixes it. */
  readonly basis: Text;
  readonly sections: readonly FormSection[];
  readonly tables: Readonly<Record<TableId, FormTable>>;
}

export const tableIds: readonly TableId[] = ['proactive', 'requests', 'disputes'];

interface LineOptions {
  readonly role?: Role;
  readonly quantity?: Quantity;
  readonly articles?: readonly string[];
}

export const line = (key: string, label: Text, options: LineOptions = {}): Line => ({
  key,
  label,
  role: options.role ?? 'part',
  quantity: options.quantity ?? 'count',
  articles: options.articles ?? [],
});

export const group = (label: Text, lines: readonly Header[]): LineGroup => ({ label, lines });

export const band = (
  parts: Pick<Band, 'rows' | 'columns'> & Partial<Omit<Band, 'rows' | 'columns'>>,
): Band => ({ balances: [], printedAcross: false, ...parts });

export const isGroup = (header: Header): header is LineGroup => 'lines' in header;
