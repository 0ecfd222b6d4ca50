import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameOfReport, partsOfName, requestsChart, shortened, type Report } from '../src/index.js';
import { enCharts } from '../src/messages/en/charts.js';
import { zhHansCharts } from '../src/messages/zh-Hans/charts.js';
import { zeroReport } from './sample-report.js';

describe('what a chart calls its reports', () => {
  const { title: _, ...untitled } = zeroReport();
  const of = (name: string | null, year: number, title?: string): Report => ({
    ...untitled,
    body: { ...untitled.body, name },
    year,
    ...(title !== undefined && { title }),
  });
  const calledIn = (reports: readonly Report[], catalogue = zhHansCharts): readonly string[] => {
    const chart = requestsChart('outcomes', reports);
    return chart.reports.map((report) => nameOfReport(report, chart, catalogue));
  };

  test('the year, for one body over years', () => {
    assert.deepEqual(calledIn([of('甲县', 2023), of('甲县', 2024)]), ['2023 年', '2024 年']);
  });

  test('the body, for several of one year', () => {
    assert.deepEqual(calledIn([of('甲县', 2024), of('乙县', 2024)], enCharts), ['甲县', '乙县']);
  });

  test('both, for several over years', () => {
    const reports = [of('甲县', 2023), of('乙县', 2024)];
    assert.deepEqual(calledIn(reports), ['甲县 2023 年', '乙县 2024 年']);
  });

  test('the title where no body is named, and else that it is not stated', () => {
    const reports = [of(null, 2024, '甲县年度报告'), of(null, 2024, '乙县年度报告'), of('丙县', 2024)];
    assert.deepEqual(calledIn(reports), ['甲县年度报告', '乙县年度报告', '丙县']);
    assert.deepEqual(calledIn([of(null, 2024), of('丙县', 2024)], enCharts)[0], enCharts.unnamed);
  });

  test('no more of a body than there is room for, and always the year', () => {
    const [report] = [of('云岭自治州石泉民族自治县自然资源和规划局', 2024)];
    const chart = requestsChart('outcomes', [of('甲县', 2023), report]);
    assert.match(shortened(...partsOfName(report, chart, zhHansCharts), 10), /^云岭.*… 2024 年$/);
  });
});
