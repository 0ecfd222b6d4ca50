import { depthOf } from '../cells/outline.js';
import { isGroup, type Header, type Line } from '../forms/model.js';
import type { Text } from '../text.js';
import type { HeaderCell } from './model.js';

/** Headers laid out along one side of a grid. */
export interface HeaderAxis {
  readonly lines: readonly AxisLine[];
  /** How many header cells deep it is. */
  readonly depth: number;
}

export interface AxisLine {
  readonly line: Line;
  /** Header cells that begin at this line, outermost first, each with the level it stands on. */
  readonly opening: readonly { readonly cell: HeaderCell; readonly level: number }[];
  /** Ids of every header the line answers to, outermost first. */
  readonly ids: readonly string[];
  /** Labels of the groups it stands in, outermost first. */
  readonly groups: readonly Text[];
}

export type Direction = 'row' | 'col';

interface Group {
  readonly id: string;
  readonly label: Text;
}

export const layAxis = (headers: readonly Header[], direction: Direction, idPrefix: string): HeaderAxis => {
  const depth = depthOf(headers);

  const cellOf = (header: Header, id: string, above: readonly Group[], along: number): HeaderCell => {
    const across = isGroup(header) ? 1 : depth - above.length;
    return {
      kind: 'header',
      id,
      label: header.label,
      scope: isGroup(header) ? `${direction}group` : direction,
      colSpan: direction === 'col' ? along : across,
      rowSpan: direction === 'col' ? across : along,
      headers: above.map((group) => group.id),
      total: !isGroup(header) && header.role === 'total',
    };
  };

  const place = (list: readonly Header[], above: readonly Group[], path: string): AxisLine[] =>
    list.flatMap((header, index) => {
      if (!isGroup(header)) {
        const id = `${idPrefix}${direction}-${header.key}`;
        const cell = cellOf(header, id, above, 1);
        return [
          {
            line: header,
            opening: [{ cell, level: above.length }],
            ids: [...cell.headers, id],
            groups: above.map(({ label }) => label),
          },
        ];
      }
      const id = `${path}-${index + 1}`;
      const [first, ...rest] = place(header.lines, [...above, { id, label: header.label }], id);
      if (!first) return [];
      const cell = cellOf(header, id, above, rest.length + 1);
      return [{ ...first, opening: [{ cell, level: above.length }, ...first.opening] }, ...rest];
    });

  return { lines: place(headers, [], `${idPrefix}${direction}-group`), depth };
};
