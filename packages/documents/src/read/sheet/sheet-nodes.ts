import { formIds, forms } from '@disclosure-report/core';
import { labelOf } from '../match/label.js';
import { Lookups } from '../match/lookup.js';
import { element, type Content } from '../markup/parsed.js';
import { cellKindOf } from '../text/line.js';

/** A cell of a sheet; those covered by another are not there. */
export interface SheetCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly link?: string;
}

export type SheetRow = readonly SheetCell[];

const headings: ReadonlySet<string> = new Set(
  formIds.flatMap((id) =>
    Object.values(forms[id].tables).flatMap(({ heading }) =>
      Object.values(heading).map((text) => labelOf(text).text),
    ),
  ),
);

/** A row that says one thing, and nothing a table's row or header would say, is prose. */
const proseIn = (row: SheetRow, lookups: Lookups): SheetCell | undefined => {
  const [only, ...others] = row.filter(({ text }) => text.trim() !== '');
  if (!only || others.length > 0 || only.rowSpan > 1) return undefined;
  const said = only.text.trim();
  // Headings of sections sound like a table's own words, but none of these is a heading.
  if (said.length > 80 || headings.has(labelOf(said).text)) return only;
  return cellKindOf(said, lookups) === undefined ? only : undefined;
};

const cellNode = ({ text, colSpan, rowSpan }: SheetCell): Content =>
  element(
    'td',
    text.split(/\r\n|[\r\n]/).flatMap((line, at) => (at > 0 ? [element('br'), line] : [line])),
    {
      colspan: String(colSpan),
      rowspan: String(rowSpan),
    },
  );

const proseNode = ({ text, link }: SheetCell): readonly Content[] =>
  text
    .split(/\r\n|[\r\n]/)
    .map((line) => element('p', [link === undefined ? line : element('a', [line], { href: link })]));

/** A sheet in the form of HTML: rows of prose as paragraphs, and what stands between them as tables. */
export const sheetNodes = (rows: readonly SheetRow[], withoutHeadings = false): readonly Content[] => {
  const lookups = new Lookups();
  const nodes: Content[] = [];
  let grid: Content[] = [];
  const endGrid = (): void => {
    if (grid.length > 0) nodes.push(element('table', grid));
    grid = [];
  };
  for (const row of rows) {
    const prose = proseIn(row, lookups);
    if (!prose) {
      grid.push(element('tr', row.map(cellNode)));
      continue;
    }
    endGrid();
    if (!(withoutHeadings && headings.has(labelOf(prose.text).text))) nodes.push(...proseNode(prose));
  }
  endGrid();
  return nodes;
};
