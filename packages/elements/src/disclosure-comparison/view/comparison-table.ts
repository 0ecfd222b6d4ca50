import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ComparisonGrid, Direction, GridHead, GridRow } from '@disclosure-report/core';
import { cellView } from './cell-view.js';
import { headView, nameOfHead, type HeadContext } from './head-view.js';

/** By which column the rows stand in order; -1 is that of their own headers. */
export interface Sorting {
  readonly column: number;
  readonly direction: Direction;
}

export interface TableContext extends HeadContext {
  readonly caption: string;
  /** The places of the rows in the order they are shown. */
  readonly order: readonly number[];
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: number) => void;
}

const arrows = { ascending: '▲', descending: '▼', none: '↕' } as const;

const columnHead = (content: unknown, column: number, { sorting, onSort }: TableContext): TemplateResult => {
  const state = sorting?.column === column ? sorting.direction : 'none';
  return html`<th scope="col" aria-sort=${state}>
    <button
      type="button"
      @click=${() => {
        onSort(column);
      }}
    >
      <span>${content}</span><span class="arrow ${state}" aria-hidden="true">${arrows[state]}</span>
    </button>
  </th>`;
};

const rowClass = ({ head }: GridRow): string => {
  if (head.kind !== 'measure') return '';
  return `${head.isSubTotal ? 'sum' : ''} level-${head.groups.length}`;
};

const rowView = (row: GridRow, context: TableContext): TemplateResult =>
  html`<tr class=${rowClass(row)}>
    <th scope="row">${headView(row.head, context)}</th>
    ${row.cells.map((cell) => cellView(cell, context.words))}
  </tr>`;

/** The comparison as a table whose rows keep their elements when they change places. */
export const comparisonTable = (grid: ComparisonGrid, context: TableContext): TemplateResult => {
  const { words, sorting, order } = context;
  const has = (kind: GridHead['kind']): boolean => grid.columns.some((head) => head.kind === kind);
  const classes = [grid.by, sorting && 'sorted', has('change') && 'changes', has('measure') && 'measures'];
  return html`<div class="scroller" data-caption="caption">
    <table class=${classes.filter(Boolean).join(' ')} part="table">
      <caption id="caption" part="caption">
        <span>${context.caption}</span>
      </caption>
      <thead>
        <tr>
          ${columnHead(words.heads[grid.by], -1, context)}
          ${grid.columns.map((head, column) => columnHead(headView(head, context), column, context))}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          order,
          (place) => place,
          (place) => {
            const row = grid.rows[place];
            // Sorting moves rows; it changes nothing in them.
            return row ? guard([row, words], () => rowView(row, context)) : nothing;
          },
        )}
      </tbody>
    </table>
  </div>`;
};

/** What is read out when the order changes. */
export const sortingStatus = (grid: ComparisonGrid, sorting: Sorting, context: HeadContext): string => {
  const head = grid.columns[sorting.column];
  const name = head ? nameOfHead(head, context) : context.words.heads[grid.by];
  return context.words.sorted[sorting.direction](name);
};
