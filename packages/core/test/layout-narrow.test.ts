import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  cellsOf,
  columnsToChoose,
  formIds,
  forms,
  layoutNarrow,
  layoutTable,
  linesOf,
  rowsToRead,
  tableIds,
  tableOf,
  type FormTable,
  type HeaderCell,
  type LayoutTable,
} from '../src/index.js';
import { soundReport } from './arbitrary-report.js';
import { gridOf, headersHeard } from './table-geometry.js';

const tables = formIds.flatMap((form) => tableIds.map((table) => forms[form].tables[table]));

/** Each way a phone can show a table: one for each column there is to choose, or a single one. */
const views = (table: FormTable): readonly (readonly LayoutTable[])[] => {
  const choices = columnsToChoose(table).map(({ line }) => line.key);
  return choices.length > 0
    ? choices.map((column) => layoutNarrow(table, { column }))
    : [layoutNarrow(table)];
};

const headersOf = (layout: LayoutTable): readonly HeaderCell[] =>
  [...layout.head, ...layout.body].flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'header' ? [cell] : [])),
  );

const zh = (label: { readonly 'zh-Hans': string }): string => label['zh-Hans'];

describe('a table for little room', () => {
  for (const table of tables) {
    test(`${table.name.en} (${table.bands.length}): together its views show every cell once, in few columns`, () => {
      const shown = views(table).flatMap((layouts) =>
        layouts.flatMap(({ body }) =>
          body.flatMap(({ cells }) =>
            cells.flatMap((cell) => (cell.kind === 'data' ? [cell.cell.address] : [])),
          ),
        ),
      );
      assert.deepEqual(
        [...shown].sort(),
        cellsOf(table)
          .map(({ address }) => address)
          .sort(),
      );
      for (const layout of views(table).flat()) assert.ok(layout.columns <= 4, `${layout.columns} columns`);
    });

    test(`${table.name.en} (${table.bands.length}): spans fill a rectangle`, () => {
      for (const layout of views(table).flat()) {
        for (const row of gridOf(layout)) assert.equal(row.filter(Boolean).length, layout.columns);
      }
    });

    test(`${table.name.en} (${table.bands.length}): what is heard with a cell is the form's path to it`, () => {
      for (const layout of views(table).flat()) {
        const unseen = new Map(headersOf(layout).map((header) => [header.label, header.unseen ?? []]));
        for (const { cell, rows, columns } of headersHeard(layout)) {
          const heard = [...rows, ...columns].flatMap((label) => [...(unseen.get(label) ?? []), label]);
          assert.deepEqual(
            heard.map(zh).sort(),
            [...cell.path.rows, ...cell.path.columns].map(zh).sort(),
            cell.address,
          );
        }
      }
    });

    test(`${table.name.en} (${table.bands.length}): ids name the same headers as rows and columns do`, () => {
      for (const layout of views(table).flat()) {
        const labels = new Map(headersOf(layout).map(({ id, label }) => [id, label]));
        const heard = new Map(
          headersHeard(layout).map(({ cell, rows, columns }) => [cell.address, [...rows, ...columns]]),
        );
        for (const { cells } of layout.body) {
          for (const cell of cells) {
            if (cell.kind !== 'data') continue;
            assert.deepEqual(
              cell.headers.map((id) => labels.get(id)),
              heard.get(cell.cell.address),
            );
          }
        }
      }
    });
  }

  test('the total is shown until another column is chosen', () => {
    const columns = (column?: string) =>
      layoutNarrow(forms['2021'].tables.requests, column === undefined ? {} : { column }).flatMap(
        ({ head }) => head.flatMap(({ cells }) => cells.flatMap((cell) => ('id' in cell ? [cell.id] : []))),
      );
    assert.deepEqual(columns(), columns('total'));
    assert.notDeepEqual(columns(), columns('enterprise'));
  });
});

describe('a table of only some rows', () => {
  test('keeps the groups that still have rows, and only those', () => {
    const [layout] = layoutTable(forms['2021'].tables.requests, {
      rows: new Set(['received', 'refused.stateSecret', 'total']),
    });
    assert.ok(layout);
    assert.deepEqual(
      headersOf(layout)
        .filter(({ scope }) => scope.startsWith('row'))
        .map(({ label }) => zh(label)),
      [
        '一、本年新收政府信息公开申请数量',
        '三、本年度办理结果',
        '（三）不予公开',
        '1.属于国家秘密',
        '（七）总计',
      ],
    );
    for (const row of gridOf(layout)) assert.equal(row.filter(Boolean).length, layout.columns);
  });

  test('leaves out a clause of which no row is asked for', () => {
    const layouts = layoutTable(forms['2021'].tables.proactive, { rows: new Set(['fees']) });
    assert.deepEqual(
      layouts.map(({ caption }) => zh(caption)),
      ['第二十条第（八）项'],
    );
  });

  test('never leaves out a number other than 0, a blank, a total or a balance', () => {
    fc.assert(
      fc.property(soundReport(), (report) => {
        for (const table of tableIds) {
          const kept = rowsToRead(report, table);
          for (const { line } of tableOf(report, table).bands.flatMap(({ rows }) => linesOf(rows))) {
            const values = Object.values(report.tables[table]?.[line.key] ?? {});
            const says = line.role !== 'part' || values.some((value) => value !== 0);
            assert.equal(kept.has(line.key), says, line.key);
          }
        }
      }),
    );
  });
});
