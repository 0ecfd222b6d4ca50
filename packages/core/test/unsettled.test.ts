import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  balanceIn,
  cellsOf,
  formIds,
  forms,
  identitiesOf,
  tableIds,
  tableOf,
  unsettledIn,
  withValue,
  type CellAddress,
  type Report,
} from '../src/index.js';
import { soundReport } from './arbitrary-report.js';
import { zeroReport } from './sample-report.js';

const identitiesIn = (report: Report) => tableIds.flatMap((table) => identitiesOf(tableOf(report, table)));

describe('identities that are not settled', () => {
  test('are those and only those whose two sides differ or have a blank', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...formIds)
          .chain((form) =>
            fc.tuple(
              soundReport(forms[form]),
              fc.array(
                fc.tuple(
                  fc.constantFrom(
                    ...tableIds.flatMap((table) =>
                      cellsOf(forms[form].tables[table]).map(({ address }) => address),
                    ),
                  ),
                  fc.option(fc.nat(9)),
                ),
                { maxLength: 4 },
              ),
            ),
          ),
        ([sound, changes]) => {
          const report = changes.reduce<Report>((next, [cell, value]) => withValue(next, cell, value), sound);
          const expected = identitiesIn(report)
            .map((identity) => ({ identity, ...balanceIn(report, identity) }))
            .filter(({ left, right, blank }) => left !== right || blank.length > 0);
          assert.deepEqual(unsettledIn(report), expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('are all identities of a table that the report lacks, each with its cells as blank', () => {
    const { proactive = null, requests = null } = zeroReport().tables;
    const lacking = { ...zeroReport(), tables: { proactive, requests } };
    const found = unsettledIn(lacking);
    assert.deepEqual(
      found.map(({ identity }) => identity),
      identitiesOf(forms['2021'].tables.disputes),
    );
    for (const { identity, blank } of found) assert.deepEqual(blank, [...identity.left, ...identity.right]);
  });

  test('follow the form of each table where a report is mixed', () => {
    const older: CellAddress = 'requests/otherHandling/naturalPerson';
    const tables = { ...zeroReport().tables, ...zeroTableOf2019() };
    const mixed: Report = { ...zeroReport(), mixed: { requests: '2019' }, tables };
    assert.deepEqual(unsettledIn(mixed), []);
    assert.deepEqual(
      unsettledIn(withValue(mixed, older, 1)).map(({ identity }) => identity.kind),
      ['columnTotal', 'rowTotal'],
    );
  });
});

const zeroTableOf2019 = () => {
  const { requests = null } = zeroReport('2019').tables;
  return { requests };
};
