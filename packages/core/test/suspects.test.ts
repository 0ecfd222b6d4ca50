import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  cellsOf,
  derivableBlanks,
  forms,
  identitiesOf,
  suspectsIn,
  tableIds,
  valueAt,
  withValue,
  type CellAddress,
  type Report,
} from '../src/index.js';
import { soundReport } from './arbitrary-report.js';
import { zeroReport } from './sample-report.js';

const requestCells = cellsOf(forms['2021'].tables.requests).map(({ address }) => address);

const raised = (report: Report, cell: CellAddress, by: number): Report =>
  withValue(report, cell, (valueAt(report, cell) ?? 0) + by);

const cellsIn = (report: Report) =>
  suspectsIn(report).flatMap(({ suspects }) =>
    suspects.map(({ corrections }) => corrections.map(({ cell }) => cell).sort()),
  );

const holdsAfter = (report: Report, corrections: readonly { cell: CellAddress; to: number }[]): boolean => {
  const mended = corrections.reduce((next, { cell, to }) => withValue(next, cell, to), report);
  return suspectsIn(mended).length === 0;
};

const filled = (entries: Readonly<Record<string, number>>): Report =>
  Object.entries(entries).reduce(
    (report, [cell, value]) => withValue(report, cell as CellAddress, value),
    zeroReport(),
  );

describe('suspects', () => {
  test('there are none in a report whose equations hold', () => {
    fc.assert(
      fc.property(soundReport(), (report) => assert.deepEqual(suspectsIn(report), [])),
      { numRuns: 20 },
    );
  });

  test('one wrong cell of table 三 is found, with its right value, and nothing else is suspected', () => {
    fc.assert(
      fc.property(
        soundReport(),
        fc.constantFrom(...requestCells),
        fc.integer({ min: 1, max: 999 }),
        (report, cell, by) => {
          const [part, ...others] = suspectsIn(raised(report, cell, by));
          assert.deepEqual(others, []);
          assert.equal(part?.state, 'located');
          const [suspect] = part.suspects;
          assert.deepEqual(
            suspect?.corrections.map(({ cell: at, to }) => [at, to]),
            [[cell, valueAt(report, cell)]],
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test('two or three wrong cells are among the suspects, unless fewer explain as much', () => {
    fc.assert(
      fc.property(
        soundReport(),
        fc.uniqueArray(fc.constantFrom(...requestCells), { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 1, max: 40 }),
        (report, cells, by) => {
          const broken = cells.reduce((next, cell, index) => raised(next, cell, by + 7 * index), report);
          const sets = cellsIn(broken);
          const smallest = Math.min(...sets.map(({ length }) => length));
          assert.ok(smallest < cells.length || sets.some((set) => set.join() === [...cells].sort().join()));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('every suspect, once corrected, leaves all equations holding', () => {
    fc.assert(
      fc.property(
        soundReport(),
        fc.array(fc.tuple(fc.constantFrom(...requestCells), fc.integer({ min: 1, max: 9 })), {
          minLength: 1,
          maxLength: 3,
        }),
        (report, changes) => {
          const broken = changes.reduce((next, [cell, by]) => raised(next, cell, by), report);
          for (const { suspects } of suspectsIn(broken)) {
            for (const { corrections } of suspects.slice(0, 5)) assert.ok(holdsAfter(broken, corrections));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a block of table 四 has one equation, so every cell of it is suspected and that is said', () => {
    const [part] = suspectsIn(filled({ 'disputes/review/upheld': 3, 'disputes/review/total': 5 }));
    assert.equal(part?.state, 'ambiguous');
    assert.equal(part.suspects.length, 5);
  });

  test('slips of the pen are called by their name', () => {
    const slip = (printed: number, right: number) => {
      const sound = filled(
        Object.fromEntries(
          ['received', 'granted', 'total'].flatMap((row) =>
            ['naturalPerson', 'total'].map((column) => [`requests/${row}/${column}`, right]),
          ),
        ),
      );
      return suspectsIn(withValue(sound, 'requests/granted/naturalPerson', printed))[0]?.suspects[0]
        ?.corrections[0]?.slip;
    };
    assert.equal(slip(1228, 1288), 'digitWrong');
    assert.equal(slip(1282, 1228), 'digitsTransposed');
    assert.equal(slip(128, 1288), 'digitMissing');
    assert.equal(slip(12288, 1228), 'digitDoubled');
    assert.equal(slip(12285, 1228), 'digitExtra');
    assert.equal(slip(0, 1228), 'leftOut');
    assert.equal(slip(900, 1228), 'other');
  });

  test('a number one column too far is one slip, named before any that rewrites two cells', () => {
    const sound = filled({
      'requests/received/enterprise': 21,
      'requests/received/total': 21,
      'requests/granted/enterprise': 21,
      'requests/granted/total': 21,
      'requests/total/enterprise': 21,
      'requests/total/total': 21,
    });
    const slid = withValue(
      withValue(sound, 'requests/granted/enterprise', 0),
      'requests/granted/researchInstitution',
      21,
    );
    const [best] = suspectsIn(slid)[0]?.suspects ?? [];
    assert.deepEqual(
      best?.corrections.map(({ cell, to, slip }) => [cell, to, slip]),
      [
        ['requests/granted/enterprise', 21, 'cellsSwapped'],
        ['requests/granted/researchInstitution', 0, 'cellsSwapped'],
      ],
    );
  });

  test('a locked cell is never suspected', () => {
    const broken = filled({ 'disputes/review/upheld': 3, 'disputes/review/total': 5 });
    const locked = new Set<CellAddress>(['disputes/review/upheld', 'disputes/review/total']);
    const cells = suspectsIn(broken, { locked }).flatMap(({ suspects }) =>
      suspects.flatMap(({ corrections }) => corrections.map(({ cell }) => cell)),
    );
    assert.deepEqual(cells.sort(), [
      'disputes/review/corrected',
      'disputes/review/otherResult',
      'disputes/review/pending',
    ]);
  });

  test('more wrong cells than can be told are said to be too many', () => {
    const columns = [
      'naturalPerson',
      'enterprise',
      'researchInstitution',
      'publicWelfare',
      'legalService',
      'other',
    ];
    const rows = [
      'granted',
      'partiallyGranted',
      'refused.stateSecret',
      'refused.otherLaw',
      'refused.internalAffairs',
      'unavailable.notHeld',
    ];
    const broken = rows.reduce(
      (report, row, index) => withValue(report, `requests/${row}/${columns[index] ?? ''}`, 5 + 3 * index),
      zeroReport(),
    );
    const [part] = suspectsIn(broken);
    assert.deepEqual([part?.state, part?.suspects], ['tooMany', []]);
  });

  test('last year’s carried-over requests tell which side of the balance is wrong', () => {
    const broken = filled({ 'requests/carriedIn/naturalPerson': 3, 'requests/carriedIn/total': 3 });
    const known = new Map<CellAddress, number>([
      ['requests/carriedIn/naturalPerson', 3],
      ['requests/carriedIn/total', 3],
    ]);
    const cells = suspectsIn(broken, { known }).flatMap(({ suspects }) =>
      suspects.flatMap(({ corrections }) => corrections.map(({ cell }) => cell)),
    );
    assert.ok(cells.length > 0);
    assert.ok(!cells.some((cell) => cell.includes('carriedIn')));
  });
});

describe('blanks that can be derived', () => {
  test('are filled with what the report said before, and never with anything else', () => {
    const inEquations = new Set(
      tableIds
        .flatMap((table) => identitiesOf(forms['2021'].tables[table]))
        .flatMap(({ left, right }) => [...left, ...right]),
    );
    fc.assert(
      fc.property(
        soundReport(),
        fc.uniqueArray(fc.constantFrom(...inEquations), { minLength: 1, maxLength: 30 }),
        (report, cells) => {
          const blanked = cells.reduce((next, cell) => withValue(next, cell, null), report);
          for (const [cell, value] of derivableBlanks(blanked)) assert.equal(value, valueAt(report, cell));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a single blank of table 三 can always be derived', () => {
    fc.assert(
      fc.property(soundReport(), fc.constantFrom(...requestCells), (report, cell) => {
        assert.equal(derivableBlanks(withValue(report, cell, null)).get(cell), valueAt(report, cell));
      }),
      { numRuns: 40 },
    );
  });

  test('nothing is derived from equations that contradict each other', () => {
    const broken = withValue(
      filled({ 'requests/granted/total': 4, 'requests/received/total': 9 }),
      'requests/granted/other',
      null,
    );
    assert.equal(derivableBlanks(broken).has('requests/granted/other'), false);
  });
});
