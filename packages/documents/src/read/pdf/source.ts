import { Lookups } from '../match/lookup.js';
import type { SourceCell, SourceDocument, SourceItem } from '../source/source-document.js';
import { isInside } from './cell-text.js';
import { withoutFurniture } from './furniture.js';
import type { Page } from './geometry.js';
import { joinedTables } from './join-tables.js';
import { linesOf } from './lines.js';
import { paragraphsOf, type ProseLine } from './paragraphs.js';
import { ruledGrids } from './ruled-grids.js';
import { tableIn, type Table } from './table.js';
import { withUnruledTables } from './unruled-tables.js';

type Part = { readonly kind: 'line'; readonly line: ProseLine } | Table;

const topOf = (part: Part): number => (part.kind === 'line' ? part.line.top : part.top);

/** What stands on each page, from top to bottom: tables, and lines of prose. */
const partsOf = (pages: readonly Page[], lookups: Lookups): readonly (readonly Part[])[] => {
  const taken = pages.map((page) => {
    const grids = ruledGrids(page.rules);
    const outside = page.pieces.filter((piece) => !grids.some((grid) => isInside(piece, grid)));
    const tables = grids
      .map((grid) =>
        tableIn(
          grid,
          page.pieces.filter((piece) => isInside(piece, grid)),
          page.number,
        ),
      )
      .filter(({ cells }) => cells.some(({ text }) => text !== ''));
    const lines = linesOf(outside.filter(({ upright }) => !upright));
    return { tables, page: page.number, height: page.height, lines };
  });
  const clean = withoutFurniture(taken);
  return taken.map(({ tables, page }, at) => {
    const rest = withUnruledTables(clean[at]?.lines ?? [], page, lookups).map(
      (part): Part => ('kind' in part ? part : { kind: 'line', line: { ...part, page } }),
    );
    return [...tables, ...rest].sort((one, other) => topOf(one) - topOf(other));
  });
};

/** Reading order over all pages, with tables that run over a page's end in one. */
const inOrder = (pages: readonly (readonly Part[])[], lookups: Lookups): readonly Part[] => {
  const parts: Part[] = [];
  for (const page of pages) {
    for (const [at, part] of page.entries()) {
      const last = parts[parts.length - 1];
      const whole =
        at === 0 && part.kind === 'table' && last?.kind === 'table'
          ? joinedTables(last, part, lookups)
          : undefined;
      if (whole) parts[parts.length - 1] = whole;
      else parts.push(part);
    }
  }
  return parts;
};

const rowsOf = ({ rows, cells }: Table): readonly (readonly SourceCell[])[] => {
  const found: SourceCell[][] = Array.from({ length: rows }, () => []);
  const sorted = [...cells].sort((one, other) => one.column - other.column);
  for (const { text, row, rowSpan, colSpan, page } of sorted)
    found[row]?.push({ text, rowSpan, colSpan, page });
  return found;
};

/** Runs of prose lines, each with the table that follows it. */
interface Stretch {
  readonly lines: ProseLine[];
  table?: Table;
}

/** Makes a source of a PDF's pages. */
export const sourceOf = (pages: readonly Page[], title: string | undefined): SourceDocument => {
  const lookups = new Lookups();
  const stretches: Stretch[] = [{ lines: [] }];
  for (const part of inOrder(partsOf(pages, lookups), lookups)) {
    const current = stretches[stretches.length - 1];
    if (part.kind === 'line') current?.lines.push(part.line);
    else if (current) {
      current.table = part;
      stretches.push({ lines: [] });
    }
  }
  const prose = paragraphsOf(stretches.map(({ lines }) => lines));
  const items: SourceItem[] = [];
  let grids = 0;
  for (const [at, { table }] of stretches.entries()) {
    const paragraphs = prose[at] ?? [];
    for (const [index, { type, text, page }] of paragraphs.entries()) {
      const isLast = index === paragraphs.length - 1;
      // A table's caption often says once more what the heading above it says, or names the clause it is about.
      if (text === paragraphs[index - 1]?.text) continue;
      if (table && isLast && lookups.tables.proactive.isHeader(text)) continue;
      items.push({ kind: 'text', block: { type, text }, container: 0, place: { page } });
    }
    if (!table) continue;
    grids += 1;
    const { aligned, headers } = table;
    items.push({
      kind: 'grid',
      number: grids,
      rows: rowsOf(table),
      aligned,
      container: 0,
      ...(headers !== undefined && { headers }),
    });
  }
  return { items, containers: [-1], hints: title === undefined ? {} : { title } };
};
