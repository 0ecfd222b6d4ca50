import type { Locator, Page } from '@playwright/test';
import { addressOfReport, atRest, drawnReport, expect, faultyReport, fullTables } from './portal.js';

/** A report with blanks, mistakes and remarks: every part of the page has something to say. */
export const address = addressOfReport(faultyReport);

/** All that the portal's pages show of reports. */
export interface View {
  readonly name: string;
  /** Brings the page into the view and tells which part of it is looked at. */
  readonly reach: (page: Page) => Promise<Locator>;
}

export const openedReport = async (page: Page): Promise<Locator> => {
  // A citation says on which day it was looked up.
  await page.clock.setFixedTime('2026-01-01T12:00:00+08:00');
  await page.goto(address);
  await drawnReport(page);
  const report = page.locator('disclosure-report');
  await expect(report.getByText('条规则自动核对')).toBeVisible();
  return report;
};

const pressed = async (report: Locator, name: string): Promise<void> => {
  await report.getByRole('button', { name, exact: true }).click();
};

const openedWith =
  (button: string) =>
  async (page: Page): Promise<Locator> => {
    const report = await openedReport(page);
    await pressed(report, button);
    await atRest(page);
    return report;
  };

const requestsTable = (report: Locator): Locator => report.locator('disclosure-table[table="requests"]');

/** A cell with something wrong, near the end of the table. */
const openedCell = async (report: Locator): Promise<Locator> => {
  await requestsTable(report).locator('tbody td.error').last().click();
  const panel = report.locator('disclosure-cell');
  await expect(panel.getByRole('heading')).toBeFocused();
  return panel;
};

const chartView = (kind: 'flow' | 'outcomes' | 'applicants' | 'published'): View => ({
  name: `chart-${kind}`,
  reach: async (page) => {
    const path = '/reports/years-qingxi.html';
    if (!page.url().endsWith(path)) await page.goto(path);
    await expect(page.locator('disclosure-comparison tbody td').first()).toBeVisible();
    const charts = page.locator('disclosure-chart');
    // Where one stands, to a fraction of a pixel, is told by all that is drawn above and beside it.
    await expect(charts.getByRole('img')).toHaveCount(await charts.count());
    return page.locator(`disclosure-chart[kind="${kind}"]`);
  },
});

const openedTakeAway = async (report: Locator): Promise<Locator> => {
  await pressed(report, '下载与引用');
  await expect(report.getByRole('region', { name: '下载与引用' })).toBeVisible();
  return report.locator('disclosure-take-away');
};

const unfolded = async (folds: Locator): Promise<void> => {
  for (const fold of await folds.all()) await fold.click();
};

/** The tables of a chart come with the first unfolding. */
const withTables = async (charts: Locator): Promise<void> => {
  await unfolded(charts.locator('summary'));
  for (const chart of await charts.all()) await chart.getByRole('table').first().waitFor();
};

export const charts: readonly View[] = (['flow', 'outcomes', 'applicants', 'published'] as const).map(
  chartView,
);

/** Of a whole report in one view: its table 三. */
export const tableIn = ({ name, reach }: View): View => ({
  name,
  reach: async (page) => requestsTable(await reach(page)),
});

export const full: View = {
  name: 'full',
  reach: async (page) => {
    const report = await openedReport(page);
    await fullTables(page);
    return report;
  },
};

/** The tables as the window has room for them. */
export const fitting: View = { name: 'fitting', reach: openedReport };

export const nonZero: View = { name: 'non-zero', reach: openedWith('仅看非零') };

export const large: View = { name: 'large', reach: openedWith('长辈版') };

export const findings: View = {
  name: 'findings',
  reach: async (page) => {
    const report = await openedReport(page);
    await unfolded(report.locator('[part="checks"] summary'));
    return report.locator('[part="checks"]');
  },
};

export const cell: View = { name: 'cell', reach: async (page) => openedCell(await openedReport(page)) };

export const takeAway: View = {
  name: 'take-away',
  reach: async (page) => openedTakeAway(await openedReport(page)),
};

const comparisonAt = (name: string, address: string): View => ({
  name,
  reach: async (page) => {
    await page.goto(address);
    const shown = page.locator('disclosure-comparison');
    await expect(shown.locator('tbody td').first()).toBeVisible();
    return shown;
  },
});

export const comparison = comparisonAt('comparison', '/reports/bodies-2023.html');

export const yearsComparison = comparisonAt('comparison-years', '/reports/years-qingxi.html');

/** A chart with its numbers as tables. */
export const withNumbers = ({ name, reach }: View): View => ({
  name,
  reach: async (page) => {
    const chart = await reach(page);
    await withTables(chart);
    return chart;
  },
});

const allCharts: View = {
  name: 'charts',
  reach: async (page) => {
    for (const { reach } of charts) await reach(page);
    await withTables(page.locator('disclosure-chart'));
    return page.locator('main');
  },
};

/** What has no button of its own for it. */
const enlarged = ({ name, reach }: View): View => ({
  name: `${name}, large`,
  reach: async (page) => {
    const part = await reach(page);
    await page.locator('disclosure-comparison, disclosure-chart').evaluateAll((elements) => {
      for (const element of elements) element.setAttribute('size', 'large');
    });
    return part;
  },
});

/** In large print, with all that can be opened open. */
const largeAndOpen: View = {
  name: 'everything, large',
  reach: async (page) => {
    const report = await large.reach(page);
    await unfolded(report.locator('summary'));
    await openedTakeAway(report);
    await openedCell(report);
    return report;
  },
};

export const largeViews: readonly View[] = [large, largeAndOpen, enlarged(comparison), enlarged(allCharts)];

export const views: readonly View[] = [
  full,
  fitting,
  nonZero,
  findings,
  cell,
  takeAway,
  comparison,
  allCharts,
];
