import { describe } from 'node:test';
import type { CellAddress, ReadingNote, Report } from '../src/index.js';
import { before, blank, cases, now } from './rule-cases.js';
import { adding, having, saying, zeroReport } from './sample-report.js';

const older = (numbers: Readonly<Record<string, number>> = {}, year = 2020): Report =>
  having(numbers, zeroReport('2019', { year }));

const without = (table: 'proactive' | 'requests' | 'disputes', report: Report = zeroReport()): Report => ({
  ...report,
  tables: Object.fromEntries(Object.entries(report.tables).filter(([id]) => id !== table)),
});

const bureau = (report: Report): Report => ({ ...report, body: { name: '某局', level: 'countyDepartment' } });

describe('rules on table 二, at their boundaries', () => {
  const documents = (made: number, repealed: number, inForce: number) => ({
    'proactive/normativeDocuments/made': made,
    'proactive/normativeDocuments/repealed': repealed,
    'proactive/normativeDocuments/inForce': inForce,
  });
  const inForce = 'proactive/normativeDocuments/inForce';
  const mixed: Report = {
    ...zeroReport(),
    mixed: { proactive: '2019' },
    tables: { ...zeroReport().tables, ...proactiveOf2019() },
  };
  cases(
    'R36',
    ['without the table nobody can say', 'tableMissing', without('proactive')],
    [
      'of an unknown rank nobody can say',
      'levelUnknown',
      { ...having({ 'proactive/regulations/made': 1 }), body: { name: '某机关' } },
    ],
  );
  cases(
    'R37',
    [
      'a blank is not zero, and leaves the other row to be looked at',
      'cellsBlank',
      blank(inForce, having(documents(1, 0, 0))),
    ],
    ['a mixed report with the older table 二 does not count what is in force', 0, mixed],
  );
  cases(
    'R38',
    ['this year’s blank is not zero', 'cellsBlank', blank(inForce, now(documents(1, 0, 0))), before()],
    [
      'last year’s blank is not zero',
      'previousMissing',
      now(documents(1, 0, 0)),
      { previous: blank(inForce, zeroReport()) },
    ],
    [
      'what was published is not what is in force',
      0,
      zeroReport('2021', { year: 2021 }),
      { previous: older() },
    ],
    ['repealed documents are no longer in force', 0, now(documents(1, 3, 8)), before(documents(0, 0, 10))],
    [
      'each row continues by itself',
      2,
      now({ ...documents(1, 0, 0), 'proactive/regulations/made': 1 }),
      before(),
    ],
    [
      'a mixed report with the older table 二 does not count what is in force',
      0,
      { ...mixed, year: 2022 },
      before(),
    ],
  );
  cases(
    'R39',
    [
      '999 times is not 1000 times',
      0,
      now({ 'proactive/fees/amount': 999 }),
      before({ 'proactive/fees/amount': 1 }),
    ],
    ['1000 times is', 1, now({ 'proactive/fees/amount': 1000 }), before({ 'proactive/fees/amount': 1 })],
    [
      'a thousandth as well',
      1,
      now({ 'proactive/fees/amount': 1 }),
      before({ 'proactive/fees/amount': 1000 }),
    ],
    [
      'last year’s must be last year’s',
      0,
      now({ 'proactive/fees/amount': 1000 }),
      { previous: having({ 'proactive/fees/amount': 1 }, zeroReport('2021', { year: 2023 })) },
    ],
    [
      'a number of items is no money',
      0,
      zeroReport('2021', { year: 2021, tables: having({ 'proactive/fees/amount': 5000 }).tables }),
      { previous: older({ 'proactive/fees/previousItems': 1 }) },
    ],
    ['a bureau may charge a milliard', 0, bureau(having({ 'proactive/fees/amount': 100_000 }))],
    ['and not more', 1, bureau(having({ 'proactive/fees/amount': 100_001 }))],
    ['a government may', 0, having({ 'proactive/fees/amount': 100_001 })],
    ['a blank is not zero', 'cellsBlank', blank('proactive/fees/amount', zeroReport())],
  );
  cases(
    'R39',
    ['from nothing to something is no slip of the unit', 0, now({ 'proactive/fees/amount': 5000 }), before()],
    ['the older table 二 has no amount', 0, mixed],
  );
  cases(
    'R41',
    [
      '10001 yuan are more than one 万元',
      1,
      saying('other', '本年收取信息处理费10001元。', having({ 'proactive/fees/amount': 1 })),
    ],
    ['one yuan is more than none', 1, saying('other', '本年收取信息处理费1元。')],
    [
      'the fees may be all processing fees',
      0,
      saying('other', '本年收取信息处理费10000元。', having({ 'proactive/fees/amount': 1 })),
    ],
    ['said elsewhere it is another sum', 0, adding('本年收取信息处理费1元。')],
  );
  cases('R42', ['the older table 二 has no amount', 0, mixed]);
  const items = (previousItems: number, change: number, year?: number): Report =>
    older({ 'proactive/licensing/previousItems': previousItems, 'proactive/licensing/change': change }, year);
  cases(
    'R45',
    [
      'a blank is not zero, and leaves the other rows to be looked at',
      'cellsBlank',
      blank('proactive/licensing/change', items(3, 0)),
    ],
    ['two years before is not the year before', 0, items(5, 0), { previous: items(3, 1, 2018) }],
    [
      'last year’s blank leaves nothing to continue',
      0,
      items(5, 0),
      { previous: blank('proactive/licensing/change', items(3, 1, 2019)) },
    ],
    ['a mixed report may have them', 1, having({ 'proactive/licensing/change': -1 }, mixed)],
    ['a mixed report may not', 0, { ...older(), mixed: { proactive: '2021' }, tables: zeroReport().tables }],
    ['the newer form has no items', 0, zeroReport('2021', { year: 2020 }), { previous: items(3, 1, 2019) }],
  );
  const amount = 'proactive/procurement/amount';
  const note = (source: string, cell: CellAddress = amount): ReadingNote => ({
    code: 'normalised',
    values: { value: 251_000 },
    cells: [cell],
    source,
  });
  cases(
    'R46',
    [
      'one note on it that names yuan is enough',
      0,
      older({ [amount]: 251_000 }),
      { notes: [note('251000'), note('251000元')] },
    ],
    [
      'a unit elsewhere is not its unit',
      1,
      older({ [amount]: 251_000 }),
      { notes: [note('5元', 'proactive/fees/change')] },
    ],
    ['nothing bought needs no unit', 0, older(), { notes: [note('5元', 'proactive/fees/change')] }],
    ['a report’s own JSON has no units', 'notFromDocument', older({ [amount]: 251_000 })],
  );
});

function proactiveOf2019(): Report['tables'] {
  const { proactive = null } = zeroReport('2019').tables;
  return { proactive };
}
