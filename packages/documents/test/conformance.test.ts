import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  cellsOfReport,
  forms,
  tableIds,
  valueAt,
  type CellAddress,
  type Report,
} from '@disclosure-report/core';
import { cases, fixtures, jsonOf, type Expected } from '../conformance/cases.js';
import { read } from '../src/index.js';

const again = 'run npm run conformance';

const reportOf = ({ form, mixed, tables }: Expected): Report => ({
  form,
  ...(mixed && { mixed }),
  body: { name: null },
  year: null,
  sections: [],
  tables,
});

describe('the conformance documents', () => {
  it('are those of today’s layouts', async () => {
    const list = await cases();
    assert.deepEqual(readdirSync(fixtures).sort(), list.map(({ name }) => name).sort(), again);
    for (const { name, file, document, expected } of list) {
      const folder = new URL(`${name}/`, fixtures);
      assert.equal(
        readFileSync(new URL('expected.json', folder), 'utf8'),
        jsonOf(expected),
        `${name}: ${again}`,
      );
      // Office files carry the time at which they were written.
      if (typeof document === 'string') {
        assert.equal(readFileSync(new URL(file, folder), 'utf8'), document, `${name}: ${again}`);
      }
    }
  });

  for (const name of readdirSync(fixtures)) {
    it(`are read as expected: ${name}`, async () => {
      const folder = new URL(`${name}/`, fixtures);
      const file = readdirSync(folder).find((entry) => entry.startsWith('document.')) ?? '';
      const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Expected;
      const result = await read(readFileSync(new URL(file, folder)));
      assert.ok(result.ok, 'it is read');
      const wanted = reportOf(expected);
      const noted = new Set<CellAddress>(result.notes.flatMap(({ cells }) => cells));
      const mayBeNull = new Set(expected.mayBeNull);
      for (const table of tableIds) {
        assert.deepEqual(
          forms[result.report.mixed?.[table] ?? result.report.form].tables[table],
          forms[expected.mixed?.[table] ?? expected.form].tables[table],
          `the form of ${table}`,
        );
      }
      for (const { address } of cellsOfReport(wanted)) {
        const found: number | null = valueAt(result.report, address) ?? null;
        if (found === null && mayBeNull.has(address) && noted.has(address)) continue;
        assert.equal(found, valueAt(wanted, address), address);
      }
    });
  }
});
