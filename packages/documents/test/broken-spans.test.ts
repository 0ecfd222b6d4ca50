import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cellsOf, forms, formIds, tableIds } from '@disclosure-report/core';
import fc from 'fast-check';
import { readHtml } from '../src/index.js';
import { numberOf, portalCell, portalHtml, portalRows, type PortalRow } from './portal-table.js';

/** What goes wrong at one cell: its spans, or a blank cell too many before or after it. */
const kinds = ['colSpan', 'rowSpan', 'narrow', 'low', 'blankBefore', 'blankAfter'] as const;
type Slip = (typeof kinds)[number];
const slip = fc.constantFrom(...kinds);

const broken = (rows: readonly PortalRow[], slips: ReadonlyMap<number, Slip>): readonly PortalRow[] => {
  let at = 0;
  return rows.map((row) =>
    row.flatMap((cell) => {
      at += 1;
      switch (slips.get(at)) {
        case 'colSpan':
          return [{ ...cell, colSpan: cell.colSpan + 1 }];
        case 'rowSpan':
          return [{ ...cell, rowSpan: cell.rowSpan + 1 }];
        case 'narrow':
          return [{ ...cell, colSpan: 1 }];
        case 'low':
          return [{ ...cell, rowSpan: 1 }];
        case 'blankBefore':
          return [portalCell('&nbsp;'), cell];
        case 'blankAfter':
          return [cell, portalCell('')];
        case undefined:
          return [cell];
      }
    }),
  );
};

const slips = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 260 }), slip), { minLength: 1, maxLength: 12 })
  .map((list) => new Map(list));

describe('tables with a dozen wrong spans and stray cells', () => {
  it('never have a figure read into a cell that is not its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...formIds), fc.constantFrom(...tableIds), slips, (form, table, wrong) => {
        const result = readHtml(portalHtml(broken(portalRows(form, table), wrong)));
        assert.ok(result.ok);
        const values = result.report.tables[table];
        for (const cell of cellsOf(forms[form].tables[table])) {
          const value = values?.[cell.row]?.[cell.column] ?? null;
          if (value !== null) assert.equal(value, numberOf(form)(cell), cell.address);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('read nothing where all headers from a column on are shifted as one', () => {
    const wrong = new Map<number, Slip>([
      [7, 'blankAfter'],
      [10, 'blankBefore'],
    ]);
    const result = readHtml(portalHtml(broken(portalRows('2021', 'disputes'), wrong)));
    assert.ok(result.ok);
    assert.equal(result.report.tables.disputes?.['litigation.direct']?.upheld, null);
    assert.ok(result.notes.some(({ code }) => code === 'ambiguous'));
  });
});
