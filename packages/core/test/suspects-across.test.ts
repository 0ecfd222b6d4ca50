import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  addressOf,
  cellsOf,
  forms,
  partsOf,
  suspectsIn,
  suspectsInRollUp,
  suspectsOverYears,
  valueAt,
  withValue,
  type CellAddress,
  type LocalizationAcross,
  type Report,
} from '../src/index.js';
import { completed, independentOf, soundReport } from './arbitrary-report.js';
import { zeroReport } from './sample-report.js';

const form = forms['2021'];
const requestCells = cellsOf(form.tables.requests).map(({ address }) => address);
const disputeCells = cellsOf(form.tables.disputes).map(({ address }) => address);

const raised = (report: Report, cell: CellAddress, by: number): Report =>
  withValue(report, cell, (valueAt(report, cell) ?? 0) + by);

const { free } = independentOf(form);

/** The same report with other numbers in some free cells, and everything that follows from them. */
const refilled = (
  report: Report,
  year: number,
  valueOf: (cell: CellAddress) => number | null | undefined,
): Report => ({
  ...report,
  year,
  tables: completed(form, new Map(free.map(({ address }) => [address, valueOf(address) ?? 0]))),
});

/** Sound reports of three years that carry over from each to the next. */
const chain: fc.Arbitrary<readonly Report[]> = fc
  .tuple(soundReport(), soundReport(), soundReport())
  .map((reports) => {
    const linked: Report[] = [];
    reports.forEach((report, index) => {
      const [before] = linked.slice(-1);
      const carried = (cell: CellAddress) => {
        const { row, column } = partsOf(cell);
        return before && row === 'carriedIn'
          ? valueAt(before, addressOf('requests', 'carriedOut', column))
          : valueAt(report, cell);
      };
      linked.push(refilled(report, 2021 + index, carried));
    });
    return linked;
  });

/** Sound members and the report that adds them up. */
const region: fc.Arbitrary<{ readonly parent: Report; readonly members: readonly Report[] }> = fc
  .array(soundReport(), { minLength: 2, maxLength: 4 })
  .map((members) => ({
    members,
    parent: refilled(zeroReport(), 2021, (cell) =>
      members.reduce((sum, member) => sum + (valueAt(member, cell) ?? 0), 0),
    ),
  }));

const places = (parts: readonly LocalizationAcross[], all: readonly Report[]) =>
  parts.flatMap(({ suspects }) =>
    suspects.map(({ corrections }) =>
      corrections.map(({ report, cell, to }) => `${all.indexOf(report)} ${cell} ${to}`),
    ),
  );

describe('suspects over the years', () => {
  test('there are none where every year carries in what the year before carried out', () => {
    fc.assert(
      fc.property(chain, (reports) => assert.deepEqual(suspectsOverYears(reports), [])),
      { numRuns: 10 },
    );
  });

  test('one wrong cell is found in its own year, with its right value', () => {
    fc.assert(
      fc.property(
        chain,
        fc.nat({ max: 2 }),
        fc.constantFrom(...requestCells),
        fc.integer({ min: 1, max: 900 }),
        (reports, year, cell, by) => {
          const broken = reports.map((report, index) => (index === year ? raised(report, cell, by) : report));
          const parts = suspectsOverYears(broken);
          assert.deepEqual(
            parts.map(({ state, table }) => [state, table]),
            [['located', 'requests']],
          );
          const sound = reports[year];
          assert.deepEqual(places(parts, broken)[0], [
            `${year} ${cell} ${sound ? valueAt(sound, cell) : ''}`,
          ]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('two wrong cells in different years are each found in their own', () => {
    fc.assert(
      fc.property(
        chain,
        fc.constantFrom(...requestCells),
        fc.constantFrom(...requestCells),
        (reports, one, other) => {
          const broken = reports.map((report, index) =>
            index === 0 ? raised(report, one, 3) : index === 2 ? raised(report, other, 8) : report,
          );
          const right = [`0 ${one} `, `2 ${other} `];
          assert.ok(
            places(suspectsOverYears(broken), broken).some((set) =>
              right.every((start) => set.some((place) => place.startsWith(start))),
            ),
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  test('a year whose neighbour tells another number is told apart only by the sums beside it', () => {
    const cell = (row: string, column: string) => addressOf('requests', row, column);
    // Received 5 and carried out 5 by a natural person, in both columns; the next year carries in 5 and grants them.
    const before = ['received', 'carriedOut'].reduce(
      (report, row) => withValue(withValue(report, cell(row, 'naturalPerson'), 5), cell(row, 'total'), 5),
      zeroReport(),
    );
    const after = ['carriedIn', 'granted', 'total'].reduce(
      (report, row) => withValue(withValue(report, cell(row, 'naturalPerson'), 5), cell(row, 'total'), 5),
      zeroReport('2021', { year: 2022 }),
    );
    const broken = withValue(after, cell('carriedIn', 'naturalPerson'), 6);
    const [part] = suspectsOverYears([broken, before]);
    assert.deepEqual(
      part?.suspects.map(({ corrections }) =>
        corrections.map(({ report, from, to }) => [report.year, from, to]),
      ),
      [[[2022, 6, 5]]],
    );
  });

  test('two years that are sound by themselves and disagree are in trouble together', () => {
    const before = fiveCarriedOut(zeroReport('2021', { year: 2021 }));
    const now = zeroReport('2021', { year: 2022 });
    assert.deepEqual([...suspectsIn(before), ...suspectsIn(now)], []);
    const [part, ...others] = suspectsOverYears([before, now]);
    assert.deepEqual([part?.table, part?.state, others], ['requests', 'ambiguous', []]);
  });

  test('years that do not follow each other are not held against each other', () => {
    const before = fiveCarriedOut(zeroReport('2021', { year: 2021 }));
    assert.deepEqual(suspectsOverYears([before, zeroReport('2021', { year: 2023 })]), []);
  });
});

/** The same report with five requests received and carried out: sound by itself. */
const fiveCarriedOut = (report: Report): Report =>
  ['received', 'carriedOut'].reduce(
    (next, row) =>
      ['naturalPerson', 'total'].reduce(
        (filled, column) => withValue(filled, addressOf('requests', row, column), 5),
        next,
      ),
    report,
  );

describe('suspects in a roll-up', () => {
  test('there are none where the parent is the sum of its members', () => {
    fc.assert(
      fc.property(region, ({ parent, members }) => {
        assert.deepEqual(suspectsInRollUp(parent, members), []);
      }),
      { numRuns: 10 },
    );
  });

  test('one wrong cell is found in the parent or in the member it stands in, in table 四 too', () => {
    fc.assert(
      fc.property(
        region,
        fc.nat({ max: 2 }),
        fc.constantFrom(...requestCells, ...disputeCells),
        fc.integer({ min: 1, max: 900 }),
        ({ parent, members }, at, cell, by) => {
          const broken = [parent, ...members].map((report, index) =>
            index === at ? raised(report, cell, by) : report,
          );
          const [top = parent, ...rest] = broken;
          const parts = suspectsInRollUp(top, rest);
          const sound = [parent, ...members][at];
          assert.equal(parts.length, 1);
          assert.equal(parts[0]?.state, 'located');
          assert.deepEqual(places(parts, broken), [[`${at} ${cell} ${sound ? valueAt(sound, cell) : ''}`]]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('where no equation of a report tells, each of the reports is named and it is said to be ambiguous', () => {
    const cell = 'proactive/licensing/decisions';
    const member = withValue(zeroReport(), cell, 4);
    const parent = withValue(zeroReport(), cell, 9);
    const reports = [parent, member, { ...member }];
    const [part] = suspectsInRollUp(parent, reports.slice(1));
    assert.equal(part?.state, 'ambiguous');
    assert.deepEqual(places([part], reports).sort(), [[`0 ${cell} 8`], [`1 ${cell} 5`], [`2 ${cell} 5`]]);
  });

  test('a cell that a member leaves blank leaves its sum open', () => {
    const cell = 'proactive/licensing/decisions';
    const members = [withValue(zeroReport(), cell, 4), withValue(zeroReport(), cell, null)];
    assert.deepEqual(suspectsInRollUp(withValue(zeroReport(), cell, 9), members), []);
  });
});
