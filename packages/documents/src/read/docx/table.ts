import type { Element } from 'domhandler';
import { element, type Content } from '../markup/parsed.js';
import { childNamed, elementsIn, localName, valueOf } from '../office/xml.js';

const wrappers = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']);

const unwrapped = (parent: Element, name: string): readonly Element[] =>
  elementsIn(parent).flatMap((child) => {
    const local = localName(child.name);
    if (local === name) return [child];
    return wrappers.has(local) ? unwrapped(child, name) : [];
  });

/** Far more columns than any form has. */
const widest = 200;

const count = (value: string | undefined): number => {
  const number = Number(value ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, widest) : 1;
};

/** How a cell goes on from the one above or before it. */
const mergeOf = (properties: Element | undefined, name: string): 'none' | 'begins' | 'continues' => {
  if (!childNamed(properties, name)) return 'none';
  return valueOf(properties, name) === 'restart' ? 'begins' : 'continues';
};

/** A cell as word processors keep it: on a grid of columns, going on from the one above or not. */
export interface MergeableCell {
  readonly column: number;
  readonly span: number;
  readonly merge: 'none' | 'begins' | 'continues';
  readonly content: () => readonly Content[];
}

interface OpenCell {
  readonly cell: Element;
  rows: number;
}

/** Rows of such cells as a table with spans. What a continuing cell holds is not shown. */
export const spannedTable = (rows: readonly (readonly MergeableCell[])[]): Element => {
  let above = new Map<number, OpenCell>();
  const drawn = rows.map((row) => {
    const reaching = new Map<number, OpenCell>();
    const cells: Element[] = [];
    for (const { column, span, merge, content } of row) {
      const open = merge === 'continues' ? above.get(column) : undefined;
      if (open) {
        open.rows += 1;
        open.cell.attribs.rowspan = String(open.rows);
        reaching.set(column, open);
        continue;
      }
      const made = element('td', content(), { colspan: String(span) });
      cells.push(made);
      if (merge !== 'none') reaching.set(column, { cell: made, rows: 1 });
    }
    above = reaching;
    return element('tr', cells);
  });
  return element('table', drawn);
};

/** A table of a Word document with its merged cells as spans. */
export const tableOf = (table: Element, contentOf: (cell: Element) => readonly Content[]): Element => {
  const rows = unwrapped(table, 'tr').flatMap((row): readonly (readonly MergeableCell[])[] => {
    const about = childNamed(row, 'trPr');
    if (childNamed(about, 'del')) return [];
    const before = Number(valueOf(about, 'gridBefore') ?? 0) > 0 ? count(valueOf(about, 'gridBefore')) : 0;
    const cells: MergeableCell[] =
      before > 0 ? [{ column: 0, span: before, merge: 'none', content: () => [] }] : [];
    let column = before;
    for (const cell of unwrapped(row, 'tc')) {
      const properties = childNamed(cell, 'tcPr');
      const span = count(valueOf(properties, 'gridSpan'));
      const last = cells[cells.length - 1];
      if (last && mergeOf(properties, 'hMerge') === 'continues') {
        cells[cells.length - 1] = { ...last, span: last.span + span };
      } else {
        const merge = mergeOf(properties, 'vMerge');
        cells.push({ column, span, merge, content: () => contentOf(cell) });
      }
      column += span;
    }
    return [cells];
  });
  return spannedTable(rows);
};
