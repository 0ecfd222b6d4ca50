import type { BodyLevel, Report } from '../../src/index.js';
import { having, saying, zeroReport } from '../../test/sample-report.js';
import type { Witnesses } from '../witness.js';

const published = (day: string, name: string, level: BodyLevel): Report =>
  zeroReport('2021', { published: day, body: { name, level } });

const bureau = (day: string): Report => published(day, '清溪县农业农村局', 'countyDepartment');
const county = (day: string): Report => published(day, '清溪县人民政府', 'county');
const town = (day: string): Report => published(day, '清溪县白鹭镇人民政府', 'township');

const profile = { deadlines: { township: '01-20' } };

const earlier = zeroReport();
const changed = having({ 'proactive/licensing/decisions': 3 }, earlier);

export const publication = {
  R83: {
    passing: { report: bureau('2022-01-31') },
    failing: [{ report: bureau('2022-02-01') }],
  },
  R84: {
    passing: { report: county('2022-03-31') },
    failing: [{ report: county('2022-04-01') }],
  },
  R85: {
    passing: { report: town('2022-01-20'), options: { profile } },
    failing: [{ report: town('2022-01-21'), options: { profile } }],
  },
  R86: {
    passing: { report: county('2022-01-01') },
    failing: [{ report: county('2021-12-31') }],
  },
  R87: {
    passing: {
      report: saying('other', '现更正行政许可数量。没有收取信息处理费。', changed),
      options: { earlier },
    },
    failing: [{ report: changed, options: { earlier } }],
  },
} as const satisfies Readonly<Record<string, Witnesses>>;
