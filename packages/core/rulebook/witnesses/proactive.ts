import type { BodyLevel, CellAddress, Report } from '../../src/index.js';
import { having, saying, zeroReport } from '../../test/sample-report.js';
import type { Witness, Witnesses } from '../witness.js';

const lastYear = zeroReport('2021', { year: 2021 });
const thisYear = zeroReport('2021', { year: 2022 });

const regulationsOf = (name: string, level: BodyLevel): Report =>
  having({ 'proactive/regulations/inForce': 6 }, zeroReport('2021', { body: { name, level } }));

const documents = (made: number, repealed: number, inForce: number) => ({
  'proactive/normativeDocuments/made': made,
  'proactive/normativeDocuments/repealed': repealed,
  'proactive/normativeDocuments/inForce': inForce,
});

const fee = (amount: number) => ({ 'proactive/fees/amount': amount });

const processingFee = saying('other', '本年收取信息处理费1,200元。');

const threeReceived = { 'requests/received/total': 3, 'requests/total/total': 3 };

const items = (previousItems: number, change: number, year: number): Report =>
  having(
    { 'proactive/licensing/previousItems': previousItems, 'proactive/licensing/change': change },
    zeroReport('2019', { year }),
  );

const amount: CellAddress = 'proactive/procurement/amount';

const procurement = (source: string): Witness => ({
  report: having({ [amount]: 251_000 }, zeroReport('2019')),
  options: { notes: [{ code: 'normalised', values: { value: 251_000 }, cells: [amount], source }] },
});

export const proactive = {
  R36: {
    passing: { report: regulationsOf('清溪市人民政府', 'prefecture') },
    failing: [
      { report: regulationsOf('清溪县白鹭镇人民政府', 'township') },
      { report: regulationsOf('清溪省农业农村厅', 'provincialDepartment') },
    ],
  },
  R37: {
    passing: { report: having(documents(5, 1, 4)) },
    failing: [{ report: having(documents(5, 1, 3)) }],
  },
  R38: {
    passing: {
      report: having(documents(5, 1, 14), thisYear),
      options: { previous: having(documents(0, 0, 10), lastYear) },
    },
    failing: [
      {
        report: having(documents(5, 1, 20), thisYear),
        options: { previous: having(documents(0, 0, 10), lastYear) },
      },
    ],
  },
  R39: {
    passing: {
      report: having(fee(120), thisYear),
      options: { previous: having(fee(12), lastYear) },
    },
    failing: [
      { report: having(fee(120_000), thisYear), options: { previous: having(fee(12), lastYear) } },
      {
        report: having(
          fee(100_001),
          zeroReport('2021', { body: { name: '清溪县农业农村局', level: 'countyDepartment' } }),
        ),
      },
    ],
  },
  R40: {
    passing: {
      report: having({ ...threeReceived, 'requests/granted/total': 3 }, thisYear),
      options: { previous: having(threeReceived, lastYear) },
    },
    failing: [
      { report: having(threeReceived, thisYear), options: { previous: having(threeReceived, lastYear) } },
    ],
  },
  R41: {
    passing: { report: having(fee(0.12), processingFee) },
    failing: [{ report: having(fee(0.1), processingFee) }],
  },
  R42: {
    passing: { report: having(fee(24_252.311)) },
    failing: [{ report: having(fee(24_252.3111)) }],
  },
  R44: {
    passing: {
      report: having({ 'requests/received/total': 50 }, thisYear),
      options: { previous: having({ 'requests/received/total': 10 }, lastYear) },
    },
    failing: [
      {
        report: having({ 'requests/received/total': 100 }, thisYear),
        options: { previous: having({ 'requests/received/total': 10 }, lastYear) },
      },
    ],
  },
  R45: {
    passing: { report: items(4, -4, 2020), options: { previous: items(3, 1, 2019) } },
    failing: [
      { report: items(3, -4, 2020) },
      { report: items(5, 0, 2020), options: { previous: items(3, 1, 2019) } },
    ],
  },
  R46: { passing: procurement('251000元'), failing: [procurement('251,000')] },
} as const satisfies Readonly<Record<string, Witnesses>>;
