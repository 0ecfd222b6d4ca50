/** The labels of the headers a cell has, rows first, each list outermost first. */
export interface HeaderLabels {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const labelOf = (header: Element): string => header.textContent.trim();

const isRow = (header: Element): boolean => (header.getAttribute('scope') ?? '').startsWith('row');

/** By the ids in `headers`, as the HTML standard and Firefox read it. */
export const headersById = (cell: HTMLTableCellElement): HeaderLabels => {
  const root = cell.getRootNode() as ShadowRoot;
  const headers = (cell.getAttribute('headers') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => {
      const header = root.getElementById(id);
      if (header?.localName !== 'th') throw new Error(`no header "${id}"`);
      return header;
    });
  return {
    rows: headers.filter(isRow).map(labelOf),
    columns: headers.filter((header) => !isRow(header)).map(labelOf),
  };
};

/** Each slot of the grid with the cell that covers it. */
const gridOf = (table: HTMLTableElement): readonly (readonly HTMLTableCellElement[])[] => {
  const grid: HTMLTableCellElement[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x += 1;
      for (let down = 0; down < cell.rowSpan; down += 1) {
        for (let across = 0; across < cell.colSpan; across += 1) {
          const slots = grid[y + down];
          if (!slots || slots[x + across])
            throw new Error(`"${labelOf(cell)}" overlaps or runs out of the table`);
          slots[x + across] = cell;
        }
      }
      x += cell.colSpan;
    }
  });
  return grid;
};

/** By scope and spans, as Chromium's accessibility tree does: every header that covers the cell's row or column. */
export const headersByGeometry = (
  table: HTMLTableElement,
): ReadonlyMap<HTMLTableCellElement, HeaderLabels> => {
  const grid = gridOf(table);
  const width = grid[0]?.length ?? 0;
  if (grid.some((row) => row.length !== width)) throw new Error('rows of different width');
  const found = new Map<HTMLTableCellElement, HeaderLabels>();
  grid.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (cell.localName !== 'td' || cell.closest('thead')) return;
      const beside = row.filter((other) => other.localName === 'th' && isRow(other));
      const above = grid
        .slice(0, y)
        .flatMap((other) => other[x] ?? [])
        .filter((other) => other.localName === 'th' && !isRow(other));
      found.set(cell, {
        rows: [...new Set(beside)].map(labelOf),
        columns: [...new Set(above)].map(labelOf),
      });
    });
  });
  return found;
};
