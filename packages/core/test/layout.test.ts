import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formIds, forms, layoutTable, tableIds, type LayoutTable } from '../src/index.js';
import { gridOf, headersHeard } from './table-geometry.js';

const everyLayout = (): readonly (readonly [string, LayoutTable])[] =>
  formIds.flatMap((form) =>
    tableIds.flatMap((table) =>
      layoutTable(forms[form].tables[table]).map((layout) => [`${form} ${layout.id}`, layout] as const),
    ),
  );

describe('layoutTable', () => {
  test('table 二 comes as one table a clause, the others as one', () => {
    const counts = formIds.map((form) =>
      tableIds.map((table) => layoutTable(forms[form].tables[table]).length),
    );
    assert.deepEqual(counts, [
      [4, 1, 1],
      [5, 1, 1],
    ]);
  });

  for (const [name, layout] of everyLayout()) {
    test(`${name}: spans fill a rectangle without gap or overlap`, () => {
      const grid = gridOf(layout);
      assert.equal(grid.length, layout.head.length + layout.body.length);
      for (const row of grid) {
        assert.equal(row.length, layout.columns);
        assert.equal(row.filter(Boolean).length, layout.columns);
      }
    });

    test(`${name}: the headers named by ids are the form's own path to the cell`, () => {
      const labels = new Map(
        [...layout.head, ...layout.body].flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.kind === 'header' ? [[cell.id, cell.label] as const] : [])),
        ),
      );
      for (const { cells } of layout.body) {
        for (const cell of cells) {
          if (cell.kind !== 'data') continue;
          const { rows, columns } = cell.cell.path;
          assert.deepEqual(
            cell.headers.map((id) => labels.get(id)),
            [...rows, ...columns],
          );
        }
      }
    });

    test(`${name}: the headers found by scope and spans alone are the same`, () => {
      for (const { cell, rows, columns } of headersHeard(layout)) {
        assert.deepEqual(rows, cell.path.rows);
        assert.deepEqual(columns, cell.path.columns);
      }
    });
  }

  test('a prefix keeps the ids of two reports on one page apart', () => {
    const ids = (idPrefix: string) =>
      layoutTable(forms['2021'].tables.requests, { idPrefix }).flatMap(({ head, body }) =>
        [...head, ...body].flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell.kind === 'header' ? [cell.id] : [])),
        ),
      );
    const both = [...ids('a-'), ...ids('b-')];
    assert.equal(new Set(both).size, both.length);
  });
});
